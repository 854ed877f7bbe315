import { describe, expect, it } from 'vitest';
import { type ImportWorkerEars, runImport } from '../../../renderer/importing/import-run.ts';
import { carryOut } from '../../../renderer/workers/carry-out.ts';
import type { ImportMessage, ImportRequest } from '../../../renderer/workers/import-protocol.ts';
import { Problem } from '../../../shared/problem/problem.ts';
import { ARTICLE } from './texts.ts';

const request: ImportRequest = {
  kind: 'article',
  source: { kind: 'pasted', name: 'river', text: ARTICLE },
};

/** A worker whose mouth is in the test's hands. */
function puppet() {
  const heard: { ears: ImportWorkerEars | null; ended: number } = { ears: null, ended: 0 };
  return {
    heard,
    make: () => ({
      start: (_: ImportRequest, ears: ImportWorkerEars) => {
        heard.ears = ears;
      },
      terminate: () => {
        heard.ended += 1;
      },
    }),
  };
}

async function messagesOf(asked: ImportRequest): Promise<ImportMessage[]> {
  const messages: ImportMessage[] = [];
  await carryOut(asked, (message) => messages.push(message));
  return messages;
}

describe('the import worker', () => {
  it('says what it does, then what it found', async () => {
    const messages = await messagesOf(request);
    expect(messages.map((message) => (message.say === 'stage' ? message.stage : message.say))).toEqual([
      'reading',
      'finding',
      'found',
    ]);
    const last = messages.at(-1);
    if (last?.say !== 'found' || last.found.kind !== 'article') throw new Error('no article');
    expect(last.found.finding.pairs).toHaveLength(3);
  });

  it('says nothing that cannot be sent between threads', async () => {
    const messages = await messagesOf(request);
    expect(structuredClone(messages)).toEqual(messages);
  });

  it('reads two files before it sets them side by side', async () => {
    const source = (name: string, text: string) => ({
      kind: 'file' as const,
      name,
      bytes: new Uint8Array(new TextEncoder().encode(text)),
    });
    const messages = await messagesOf({
      kind: 'parallel',
      es: source('es.txt', 'Llegamos tarde.\n\nNadie nos esperaba.'),
      en: source('en.txt', 'We arrived late.\n\nNobody was waiting for us.'),
      speakerLabels: true,
    });
    expect(messages.flatMap((message) => (message.say === 'stage' ? [message.file] : []))).toEqual([
      'es.txt',
      'en.txt',
      'es.txt',
    ]);
    const last = messages.at(-1);
    if (last?.say !== 'found' || last.found.kind !== 'parallel') throw new Error('no rows');
    expect(last.found.finding.counts).toEqual({ es: 2, en: 2 });
  });

  it('says a problem with its file, and nothing of the text', async () => {
    const empty = await messagesOf({ kind: 'article', source: { kind: 'pasted', name: 'a', text: ' \n' } });
    expect(empty.at(-1)).toEqual({ say: 'problem', problem: { code: 'fileEmpty', params: { file: 'a' } } });
    const both = { kind: 'pasted' as const, name: 'same', text: 'Llegamos tarde aquella noche.' };
    const same = await messagesOf({ kind: 'parallel', es: both, en: both, speakerLabels: true });
    expect(same.at(-1)).toEqual({
      say: 'problem',
      problem: { code: 'sameFileTwice', params: { file: 'same' } },
    });
  });

  it('makes a fault of its own a problem too', async () => {
    const bytes = new Proxy(new Uint8Array(4), {
      get: () => {
        throw new TypeError('Elvira');
      },
    });
    const messages = await messagesOf({ kind: 'article', source: { kind: 'file', name: 'a.txt', bytes } });
    expect(messages.at(-1)).toEqual({
      say: 'problem',
      problem: { code: 'importStopped', params: { file: 'a.txt' } },
    });
  });
});

describe('a run', () => {
  it('passes stages on, ends with what was found, and leaves no worker behind', async () => {
    const { heard, make } = puppet();
    const stages: string[] = [];
    const run = runImport(request, (stage, file) => stages.push(`${stage} ${file}`), make);
    const messages = await messagesOf(request);
    for (const message of messages) heard.ears?.message(message);
    const found = await run.found;
    expect(stages).toEqual(['reading river', 'finding river']);
    expect(found?.kind).toBe('article');
    expect(heard.ended).toBe(1);
  });

  it('gives nothing when cancelled, whatever still arrives', async () => {
    const { heard, make } = puppet();
    const run = runImport(request, () => undefined, make);
    run.cancel();
    for (const message of await messagesOf(request)) heard.ears?.message(message);
    run.cancel();
    expect(await run.found).toBeNull();
    expect(heard.ended).toBe(1);
  });

  it('says no stage after it was cancelled', async () => {
    const { heard, make } = puppet();
    const stages: string[] = [];
    const run = runImport(request, (stage) => stages.push(stage), make);
    run.cancel();
    heard.ears?.message({ say: 'stage', stage: 'reading', file: 'river' });
    await run.found;
    expect(stages).toEqual([]);
  });

  it('becomes a problem that names the file when the worker breaks down', async () => {
    const { heard, make } = puppet();
    const run = runImport(request, () => undefined, make);
    heard.ears?.broken();
    await expect(run.found).rejects.toMatchObject({ code: 'importStopped', params: { file: 'river' } });
    expect(heard.ended).toBe(1);
  });

  it('becomes a problem when no worker can be started, and can still be cancelled', async () => {
    const run = runImport(
      request,
      () => undefined,
      () => {
        throw new Error('refused');
      },
    );
    run.cancel();
    await expect(run.found).rejects.toBeInstanceOf(Problem);
  });

  it('hands the worker’s problem on as one', async () => {
    const { heard, make } = puppet();
    const run = runImport(request, () => undefined, make);
    heard.ears?.message({ say: 'problem', problem: { code: 'fileBinary', params: { file: 'x' } } });
    await expect(run.found).rejects.toMatchObject({ code: 'fileBinary', params: { file: 'x' } });
  });
});
