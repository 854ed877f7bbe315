import { describe, expect, it } from 'vitest';
import { Finder, MOST_HITS } from '../../../renderer/finding/finder.ts';
import type { Origin } from '../../../renderer/finding/hit-list.ts';
import { wordsOf } from '../../../renderer/finding/hit-words.ts';
import { passageOfHit } from '../../../renderer/finding/passage-of-hit.ts';
import { PatternSearcher } from '../../../renderer/finding/pattern-searcher.ts';
import type { FindWish } from '../../../renderer/finding/wish.ts';
import type { DocumentHit } from '../../../shared/query/find-in-document.ts';
import { hitIn } from '../../../shared/query/row-order.ts';
import { twoColumns } from '../../shared/coding/two-columns.ts';

const WISH: FindWish = {
  words: 'dolares',
  caseAndAccents: 'folded',
  wholeWords: false,
  isPattern: false,
  versionId: null,
};

/** For searches by words: no worker is asked for. */
const searcher = new PatternSearcher({ make: () => expect.unreachable(), after: () => () => {} });

function columns(es: readonly string[], en: readonly string[]) {
  const made = twoColumns({ es, en, beads: es.map((_, at) => ({ es: [at], en: [at] })) });
  const { view, es: spanish, en: english } = made;
  const say = (hit: DocumentHit | null | undefined) => {
    if (!hit) return null;
    const block = view().block(hit.blockId);
    const side = hit.versionId === spanish ? 'es' : 'en';
    return `${side} ${view().position(hit.blockId)}: ${block?.text.slice(hit.start, hit.end)}`;
  };
  return { ...made, versions: [spanish, english], say };
}

it('a hit over the border between two blocks lies in both, with its words and themes', () => {
  const { view, versions } = columns(['Salimos de noche', 'larga.', 'Fin'], ['a', 'b', 'c']);
  const { finder, finish } = slowFinder();
  finder.search(view(), { ...WISH, words: 'NOCHE LARGA' }, versions, { origin: null });
  finish();
  const hit = finder.hit(view());
  const [first, second, third] = view().blocksOf(versions[0] ?? expect.fail());
  if (!hit || !first || !second || !third) return expect.fail('there is one');
  const { hits } = finder.get();
  expect([first, second, third].map(({ id }) => hits.inBlock(id).length)).toEqual([1, 1, 0]);
  expect([hitIn(hit, first.id), hitIn(hit, second.id)]).toEqual([
    { start: 11, end: Number.POSITIVE_INFINITY },
    { start: 0, end: 5 },
  ]);
  expect(passageOfHit(hit)).toMatchObject({
    start: { blockId: first.id, offset: 11 },
    end: { blockId: second.id, offset: 5 },
  });
  expect(wordsOf(view(), hit)).toEqual({ before: 'Salimos de ', words: 'noche ¶ larga', after: '.' });
});

/** A finder whose clock and turns are the test's; each turn does one step of work. */
function slowFinder() {
  let time = 0;
  let waiting: (() => void) | null = null;
  const finder = new Finder({
    searcher,
    now: () => {
      time += 10;
      return time;
    },
    later: (task) => {
      waiting = task;
      return () => {
        if (waiting === task) waiting = null;
      };
    },
  });
  const turn = () => {
    const task = waiting;
    waiting = null;
    task?.();
    return task !== null;
  };
  const finish = () => {
    while (turn());
  };
  return { finder, turn, finish };
}

const money = () =>
  columns(['Cien dólares.', 'Nada.', 'Mil DÓLARES y dólares.'], ['A hundred.', 'dolares', 'Nothing.']);

describe('a search', () => {
  it('finds with case and accents folded, row by row through both languages', () => {
    const { view, versions, say } = money();
    const { finder, finish } = slowFinder();
    finder.search(view(), WISH, versions, { origin: null });
    finish();
    const { hits, count, current, isDone, isCut } = finder.get();
    expect(hits.all.map(say)).toEqual(['es 0: dólares', 'en 1: dolares', 'es 2: DÓLARES', 'es 2: dólares']);
    expect({ count, current, isDone, isCut }).toEqual({ count: 4, current: 0, isDone: true, isCut: false });
  });

  it('finds the very letters when wished, and in one language alone', () => {
    const { view, versions, en } = money();
    const { finder, finish } = slowFinder();
    finder.search(view(), { ...WISH, caseAndAccents: 'exact' }, versions, { origin: null });
    finish();
    expect(finder.get().count).toBe(1);
    finder.search(view(), { ...WISH, versionId: en }, versions, { origin: null });
    finish();
    expect(finder.get().count).toBe(1);
  });

  it('takes in hand what comes first from where one is, and says so once', () => {
    const { view, versions, blocks, en, say } = money();
    const { finder, finish } = slowFinder();
    const block = blocks.en[1];
    if (!block) throw new Error('no block');
    const found: unknown[] = [];
    const origin: Origin = { versionId: en, place: { blockId: block.id, offset: 1 } };
    finder.search(view(), WISH, versions, { origin, onFound: (hit) => found.push(say(hit)) });
    finish();
    expect(found).toEqual(['es 2: DÓLARES']);
    expect(finder.get().current).toBe(2);
  });

  it('goes round the end when nothing comes behind', () => {
    const { view, versions, blocks, en, say } = money();
    const { finder, finish } = slowFinder();
    const last = blocks.en[2];
    if (!last) throw new Error('no block');
    const found: unknown[] = [];
    const origin: Origin = { versionId: en, place: { blockId: last.id, offset: 0 } };
    finder.search(view(), WISH, versions, { origin, onFound: (hit) => found.push(say(hit)) });
    finish();
    expect(found).toEqual(['es 0: dólares']);
  });

  it('lets the window have its turn between slices', () => {
    const { view, versions } = money();
    const { finder, turn } = slowFinder();
    finder.search(view(), WISH, versions, { origin: null });
    expect(finder.get()).toMatchObject({ count: 0, isDone: false });
    let turns = 0;
    while (turn()) turns++;
    expect(turns).toBeGreaterThan(2);
    expect(finder.get().isDone).toBe(true);
  });

  it('is quicker once the text was folded while nothing was asked', () => {
    const { view, versions } = money();
    const { finder, turn, finish } = slowFinder();
    const turnsOf = () => {
      let turns = 0;
      while (turn()) turns++;
      return turns;
    };
    finder.search(view(), WISH, versions, { origin: null });
    const cold = turnsOf();
    const other = money();
    finder.search(other.view(), { ...WISH, words: '' }, other.versions, { origin: null });
    expect(finder.get()).toMatchObject({ count: 0, current: -1, isDone: true });
    finish();
    finder.search(other.view(), WISH, other.versions, { origin: null });
    expect(turnsOf()).toBeLessThan(cold);
    expect(finder.get().count).toBe(4);
  });

  it('is dropped for a new one, and for none', () => {
    const { view, versions } = money();
    const { finder, turn, finish } = slowFinder();
    finder.search(view(), WISH, versions, { origin: null, onFound: () => expect.unreachable() });
    turn();
    finder.search(view(), { ...WISH, words: 'hundred' }, versions, { origin: null });
    finish();
    expect(finder.get().count).toBe(1);
    finder.search(view(), WISH, versions, { origin: null, onFound: () => expect.unreachable() });
    finder.stop();
    finish();
    expect(finder.get()).toMatchObject({ count: 0, current: -1, isDone: true });
  });

  it('keeps no more hits than anybody goes through', async () => {
    const { view, versions } = columns(['a'.repeat(MOST_HITS + 1)], ['-']);
    const finder = new Finder({
      searcher,
      now: () => 0,
      later: (task) => {
        queueMicrotask(task);
        return () => {};
      },
    });
    finder.search(view(), { ...WISH, words: 'a' }, versions, { origin: null });
    // The first hit is told before the others are looked for.
    while (!finder.get().isDone) await Promise.resolve();
    expect(finder.get()).toMatchObject({ count: MOST_HITS, isDone: true, isCut: true });
  });
});

describe('going from hit to hit', () => {
  it('goes round both ends', () => {
    const { view, versions, say } = money();
    const { finder, finish } = slowFinder();
    finder.search(view(), WISH, versions, { origin: null });
    finish();
    expect(say(finder.step(-1))).toBe('es 2: dólares');
    expect(say(finder.step(1))).toBe('es 0: dólares');
    expect(say(finder.step(1))).toBe('en 1: dolares');
  });

  it('stays on the only hit, and nowhere without one', () => {
    const { view, versions, say } = money();
    const { finder, finish } = slowFinder();
    finder.search(view(), { ...WISH, words: 'cien' }, versions, { origin: null });
    finish();
    expect(say(finder.step(1))).toBe('es 0: Cien');
    expect(say(finder.step(-1))).toBe('es 0: Cien');
    finder.search(view(), { ...WISH, words: 'ninguna parte' }, versions, { origin: null });
    finish();
    expect(finder.step(1)).toBeNull();
    expect(finder.hit(view())).toBeNull();
  });

  it('does not go round before all is known', () => {
    const { view, versions } = money();
    const { finder, turn } = slowFinder();
    finder.search(view(), WISH, versions, { origin: null });
    while (finder.get().count === 0) turn();
    expect(finder.get().isDone).toBe(false);
    expect(finder.step(-1)).toBeNull();
  });

  it('gives no hit of a text that has changed since', () => {
    const { index, view, versions, blocks } = money();
    const { finder, finish } = slowFinder();
    finder.search(view(), WISH, versions, { origin: null });
    finish();
    const [first, second] = blocks.es;
    if (!first || !second) throw new Error('no blocks');
    index.apply({ added: [], updated: [[second, { ...second, text: 'Otra cosa.' }]], removed: [] });
    expect(finder.hit(view())).not.toBeNull();
    index.apply({ added: [], updated: [[first, { ...first, text: 'Sin dólares.' }]], removed: [] });
    expect(finder.hit(view())).toBeNull();
  });
});
