import { describe, expect, it } from 'vitest';
import { WordFollower } from '../../../renderer/aligning/word-follower.ts';
import { viewOfRecords } from '../../../shared/beads/align-document.ts';
import { planMergeBeads } from '../../../shared/beads/merge-beads.ts';
import { packLinks } from '../../../shared/beads/packed-links.ts';
import type { PairTexts } from '../../../shared/beads/word-links.ts';
import { documentRecords } from '../../../shared/exchange/text/document.ts';
import type { DocumentView } from '../../../shared/model/document-view.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { Term } from '../../../shared/model/records.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(6);

function documentOf(rows: number): DocumentView {
  const block = (text: string) => ({ text, speakerId: null });
  const view = viewOfRecords(
    documentRecords(
      {
        name: 'Entrevista',
        sources: [],
        originalLanguage: 'es',
        rows: Array.from({ length: rows }, (_, at) => ({
          es: [block(`Casa ${at}.`)],
          en: [block(`House ${at}.`)],
          confidence: 1,
          section: '',
        })),
      },
      new Map(),
      effects,
    ),
  );
  if (!view) throw new Error('no document');
  return view;
}

interface Asked {
  readonly beads: number;
  readonly isLesson: boolean;
}

function follower(answer: (texts: PairTexts) => boolean = () => true) {
  const asked: Asked[] = [];
  const linked: boolean[] = [];
  let told: () => void = () => undefined;
  const words = new WordFollower(
    {
      link: (_, texts, lesson) => {
        asked.push({ beads: texts.beads.length, isLesson: lesson !== null });
        const result = answer(texts)
          ? Promise.resolve(packLinks(texts.beads.map(() => [{ source: 0, target: 0, chance: 1 }])))
          : Promise.reject(new Error('broken'));
        return { result, cancel: () => undefined };
      },
    },
    {
      now: () => performance.now(),
      later: (task) => {
        const timer = setTimeout(task, 0);
        return () => clearTimeout(timer);
      },
    },
    (_, isAll) => {
      linked.push(isAll);
      if (isAll) told();
    },
  );
  const caughtUp = (view: DocumentView, place = 0, terms: readonly Term[] = []) =>
    new Promise<void>((resolve) => {
      told = resolve;
      words.follow(view, place, terms);
    });
  return { words, asked, linked, caughtUp };
}

describe('following the words of a document', () => {
  it('links what is near first, then learns from the whole', async () => {
    const view = documentOf(1500);
    const { words, asked, caughtUp } = follower();
    await caughtUp(view, 700);
    expect(asked).toEqual([
      { beads: 120, isLesson: false },
      { beads: 1000, isLesson: true },
      { beads: 500, isLesson: true },
    ]);
    const [es, en] = view.versions;
    const [bead] = view.beads;
    const known = bead && es && en && words.linksOf(view.document.id).wordsOf(view, bead, es.id, en.id);
    expect(known?.links).toEqual([{ source: 0, target: 0, chance: 1 }]);
    const turned = bead && es && en && words.linksOf(view.document.id).wordsOf(view, bead, en.id, es.id);
    expect(turned?.source.map(({ form }) => form)).toContain('house');
  });

  it('links only what changed after that, and knows again what was undone', async () => {
    const view = documentOf(200);
    const { asked, caughtUp } = follower();
    await caughtUp(view);
    asked.length = 0;
    const [one, other] = view.beads;
    if (!one || !other) throw new Error('no beads');
    const merged = view.after(planMergeBeads({ view, notes: [], effects }, [one.id, other.id]));
    await caughtUp(merged);
    expect(asked).toEqual([{ beads: 1, isLesson: false }]);
    await caughtUp(view);
    expect(asked.length).toBe(2);
  });

  it('links again the beads that have words of a term that came, changed or went', async () => {
    const view = documentOf(200);
    const { asked, caughtUp } = follower();
    const term = (es: string, en: string): Term => ({
      kind: 'term',
      id: newId<'term'>(effects),
      order: '',
      words: { es: [es], en: [en] },
      note: '',
    });
    const kept = term('7', '7');
    await caughtUp(view, 0, [kept]);
    asked.length = 0;
    await caughtUp(view, 0, [kept, term('12', '12'), term('casa', 'home')]);
    expect(asked).toEqual([{ beads: 1, isLesson: false }]);
    await caughtUp(view, 0, [kept]);
    expect(asked.slice(1)).toEqual([{ beads: 1, isLesson: false }]);
    await caughtUp(view, 0, [kept]);
    expect(asked).toHaveLength(2);
  });

  it('gives up quietly where the worker breaks down, and tries again at the next change', async () => {
    const view = documentOf(5);
    let isBroken = true;
    const { words, asked, caughtUp } = follower(() => !isBroken);
    words.follow(view, 0, []);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toHaveLength(1);
    isBroken = false;
    await caughtUp(view);
    const [es, en] = view.versions;
    const [bead] = view.beads;
    expect(
      bead && es && en && words.linksOf(view.document.id).wordsOf(view, bead, es.id, en.id),
    ).not.toBeNull();
  });
});
