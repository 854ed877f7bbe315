import { describe, expect, it, vi } from 'vitest';
import {
  type DictionarySource,
  LanguageClient,
  type LanguageWorkerEars,
} from '../../../renderer/aligning/language-client.ts';
import type { LanguageRequest } from '../../../renderer/workers/language-protocol.ts';
import { languageWork } from '../../../renderer/workers/language-work.ts';
import { packDictionary } from '../../../shared/align/packed-dictionary.ts';
import { LINKED_FROM } from '../../../shared/align/words/train.ts';
import { unpackLinks } from '../../../shared/beads/packed-links.ts';
import { documentRecords } from '../../../shared/exchange/text/document.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { Term } from '../../../shared/model/records.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(4);
const block = (text: string) => ({ text, speakerId: null });
const records = documentRecords(
  {
    name: 'Entrevista',
    sources: [],
    originalLanguage: 'es',
    rows: [
      {
        es: [block('Salimos de noche. Nadie dijo nada.')],
        en: [block('We left at night. Nobody said anything.')],
        confidence: 0.5,
        section: '',
      },
    ],
  },
  new Map(),
  effects,
);
const texts = {
  from: newId<'version'>(effects),
  to: newId<'version'>(effects),
  languages: ['es', 'en'] as const,
  beads: [newId<'bead'>(effects)],
  sources: ['Mi madre lloraba.'],
  targets: ['My mother was crying.'],
};
const documentId = newId<'document'>(effects);

/** A worker in this thread that steps when told. */
function inProcess(dictionaries: DictionarySource | null = null) {
  const asked: LanguageRequest[] = [];
  const pending: (() => void)[] = [];
  let ears: LanguageWorkerEars | null = null;
  let ended = 0;
  const client = new LanguageClient((given) => {
    ears = given;
    const work = languageWork({
      say: (answer) => given.answer(answer),
      now: () => effects.now(),
      later: (task) => pending.push(task),
      effects,
    });
    return {
      ask: (request) => {
        asked.push(request);
        work(request);
      },
      terminate: () => ended++,
    };
  }, dictionaries);
  const workAll = () => {
    for (let task = pending.shift(); task; task = pending.shift()) task();
  };
  return { client, asked, pending, workAll, broken: () => ears?.broken(), ended: () => ended };
}

describe('the worker that knows the languages', () => {
  it('aligns a document', async () => {
    const { client, workAll } = inProcess();
    const seen: number[] = [];
    const run = client.align(records, (done) => seen.push(done));
    workAll();
    const aligned = await run.result;
    expect(aligned?.report).toMatchObject({ beads: 2, omissions: 0 });
    expect(seen.every((done) => done >= 0 && done <= 1)).toBe(true);
  });

  it('links words', async () => {
    const { client, workAll } = inProcess();
    const run = client.link(documentId, texts, 'one', []);
    workAll();
    const links = await run.result;
    const madre = links && unpackLinks(links, 0).find(({ source, target }) => source === 1 && target === 1);
    expect(madre?.chance).toBeGreaterThan(0.5);
  });

  it('knows the dictionaries of this machine before it begins, and again when they are others', async () => {
    const packed = packDictionary([{ words: { es: ['chamba'], en: ['gig'] } }]);
    let tell = () => {};
    const { client, asked, workAll } = inProcess({
      read: async () => (packed ? [packed] : []),
      subscribe: (listener) => {
        tell = listener;
        return () => {};
      },
    });
    const run = client.align(records, () => undefined);
    const called = client.align(records, () => undefined);
    called.cancel();
    await vi.waitFor(() => expect(asked.at(-1)?.ask).toBe('align'));
    workAll();
    expect((await run.result)?.report.beads).toBe(2);
    tell();
    await vi.waitFor(() => expect(asked.at(-1)?.ask).toBe('know'));
    expect(asked.map(({ ask }) => ask)).toEqual(['stop', 'know', 'align', 'know']);
  });

  it('works without dictionaries that cannot be read', async () => {
    const { client, pending, workAll } = inProcess({
      read: () => Promise.reject(new Error('gone')),
      subscribe: () => () => {},
    });
    const run = client.align(records, () => undefined);
    await vi.waitFor(() => expect(pending).toHaveLength(1));
    workAll();
    expect((await run.result)?.report.beads).toBe(2);
  });

  it('links by the words of the glossary', async () => {
    const chance = async (terms: readonly Term[]) => {
      const { client, workAll } = inProcess();
      // Words that no dictionary has, in another order.
      const odd = { ...texts, sources: ['Zorpa bríquela tandó.'], targets: ['Quinnet flossed marvick.'] };
      const run = client.link(documentId, odd, null, terms);
      workAll();
      const links = await run.result;
      const found = links && unpackLinks(links, 0).find(({ source, target }) => source === 0 && target === 2);
      return found?.chance ?? 0;
    };
    const words = { es: ['zorpa'], en: ['marvick'] };
    const term: Term = { kind: 'term', id: newId<'term'>(effects), order: '', words, note: '' };
    expect(await chance([])).toBeLessThan(LINKED_FROM);
    expect(await chance([term])).toBeGreaterThan(LINKED_FROM);
  });

  it('is told to stop, and answers null', async () => {
    const { client, asked, pending, workAll } = inProcess();
    const run = client.align(records, () => undefined);
    expect(pending).toHaveLength(1);
    run.cancel();
    workAll();
    expect(await run.result).toBeNull();
    expect(asked.map(({ ask }) => ask)).toEqual(['align', 'stop']);
  });

  it('breaks down with a problem for what goes on, and begins anew when asked again', async () => {
    const { client, broken, workAll, ended } = inProcess();
    const run = client.align(records, () => undefined);
    broken();
    await expect(run.result).rejects.toMatchObject({ code: 'alignStopped' });
    expect(ended()).toBe(1);
    const again = client.align(records, () => undefined);
    workAll();
    expect((await again.result)?.report.beads).toBe(2);
  });

  it('says of records that are no document that it failed', async () => {
    const { client, workAll } = inProcess();
    const run = client.align([], () => undefined);
    workAll();
    await expect(run.result).rejects.toMatchObject({ code: 'alignStopped' });
  });
});
