import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../shared/exchange/article/find.ts';
import type { ArticleFinding } from '../../../../shared/exchange/article/finding.ts';
import {
  addPair,
  dropPair,
  joinWithNext,
  type Mended,
  pairSkipped,
  restorePair,
  setPassage,
  setSpeaker,
  splitPair,
  swapSides,
  takeApart,
} from '../../../../shared/exchange/article/mend.ts';
import { readPasted } from '../../../../shared/exchange/text/read.ts';
import { ARTICLES, unmark } from '../../../fixtures/import/articles.ts';

const finding = (at: number) => findArticle(readPasted(unmark(ARTICLES[at]?.text ?? '').text, 'article'));
const first = (from: ArticleFinding) => from.pairs[0]?.id ?? '';

/** No overlaps, no empty side, words as in the source, pairs in order, unique ids. */
function expectValid(mended: ArticleFinding): void {
  const { source, pairs, dropped } = mended;
  const stretches = pairs
    .flatMap(({ es, en }) => [...es.parts, ...en.parts])
    .sort((a, b) => a.start - b.start);
  stretches.forEach(({ start, end }, at) => {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(stretches[at + 1]?.start ?? source.text.length);
  });
  for (const { es, en } of pairs) {
    for (const side of [es, en]) {
      expect(side.text).toBe(side.parts.map(({ start, end }) => source.text.slice(start, end)).join('\n\n'));
      expect([side.start, side.end]).toEqual([side.parts[0]?.start, side.parts.at(-1)?.end]);
    }
  }
  const ids = [...pairs, ...dropped].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

describe('mending a finding', () => {
  it('joins a pair with the next, without what stands between', () => {
    const before = finding(0);
    const joined = joinWithNext(before, first(before));
    expect(joined?.pairs).toHaveLength(before.pairs.length - 1);
    expect(joined?.pairs[0]?.es.text).toBe(`${before.pairs[0]?.es.text}\n\n${before.pairs[1]?.es.text}`);
    expect(joined?.pairs[0]?.en.parts).toHaveLength(2);
    expect(joinWithNext(before, before.pairs.at(-1)?.id ?? '')).toBeNull();
  });

  it('splits at an offset of each side, and joining takes it back', () => {
    const before = finding(0);
    const pair = before.pairs[0];
    const cut = {
      es: (pair?.es.start ?? 0) + (pair?.es.text.indexOf('No le dije') ?? 0),
      en: (pair?.en.start ?? 0) + (pair?.en.text.indexOf('I told no one') ?? 0),
    };
    const split = splitPair(before, first(before), cut);
    expect(split?.pairs[1]?.es.text).toMatch(/^No le dije a nadie/);
    expect(split?.pairs[1]?.en.text).toMatch(/^I told no one/);
    expect(split?.pairs[1]?.speaker).toEqual(pair?.speaker);
    expect(split && joinWithNext(split, first(before))?.pairs[0]?.es).toEqual(pair?.es);
    expect(splitPair(before, first(before), { es: 0, en: cut.en })).toBeNull();
  });

  it('drops a pair and brings it back as it was', () => {
    const before = finding(1);
    const dropped = dropPair(before, first(before));
    expect(dropped?.pairs).toHaveLength(2);
    expect(dropped && restorePair(dropped, first(before))).toEqual(before);
  });

  it('does not bring back what another pair has taken meanwhile', () => {
    const before = finding(1);
    const dropped = dropPair(before, first(before));
    const { es, en } = before.pairs[0] ?? {};
    const retaken = dropped && es && en ? addPair(dropped, es, en) : null;
    expect(retaken?.pairs).toHaveLength(3);
    expect(retaken && restorePair(retaken, first(before))).toBeNull();
  });

  it('swaps the sides, and twice is as before', () => {
    const before = finding(2);
    const swapped = swapSides(before, first(before));
    expect(swapped?.pairs[0]?.es).toEqual(before.pairs[0]?.en);
    expect(swapped?.pairs[0]?.flags.some(({ params }) => params.context === 'en')).toBe(true);
    expect(swapped && swapSides(swapped, first(before))).toEqual(before);
  });

  it('moves the bounds of a side, and believes them', () => {
    const before = finding(2);
    const { es } = before.pairs[0] ?? { es: { start: 0, end: 0 } };
    const moved = setPassage(before, first(before), 'es', { start: es.start, end: es.end - 4 });
    expect(moved?.pairs[0]?.es.end).toBe(es.end - 4);
    expect(moved?.pairs[0]?.flags.some(({ key }) => key === 'flag_closingMarkMissing')).toBe(false);
    expect(setPassage(before, first(before), 'es', { start: 0, end: before.source.text.length })).toBeNull();
    expect(setPassage(before, first(before), 'es', { start: es.end, end: es.start })).toBeNull();
  });

  it('corrects the speaker here or everywhere', () => {
    const before = finding(7);
    const rosa = before.pairs.find(({ speaker }) => speaker.pseudonym === 'Rosa');
    const speaker = { pseudonym: 'Rosa', nationality: ['Honduran'], gender: 'woman', age: 41 };
    const names = (mended: Mended) => mended?.pairs.filter((pair) => pair.speaker === speaker).length;
    expect(names(setSpeaker(before, rosa?.id ?? '', speaker, 'here'))).toBe(1);
    const everywhere = setSpeaker(before, rosa?.id ?? '', speaker, 'everywhere');
    expect(names(everywhere)).toBe(2);
    expect(everywhere?.pairs.flatMap(({ flags }) => flags.map(({ key }) => key))).not.toContain(
      'flag_sameSpeakerDiffers',
    );
  });

  it('makes a pair of two passages that stood alone', () => {
    const before = finding(10);
    const [es, en] = (['es', 'en'] as const).map((side) =>
      before.skipped.find(({ language }) => language === side),
    );
    const paired = pairSkipped(before, es?.id ?? '', en?.id ?? '');
    expect(paired?.pairs).toHaveLength(before.pairs.length + 1);
    expect(paired?.skipped).toHaveLength(before.skipped.length - 2);
    expect(paired?.pairs[0]?.flags.map(({ key }) => key)).toContain('flag_madeByHand');
    expect(pairSkipped(before, 'none', 'neither')).toBeNull();
  });

  it('takes a pair apart and can put it together again', () => {
    const before = finding(1);
    const apart = takeApart(before, first(before));
    expect(apart?.skipped).toHaveLength(2);
    const [es, en] =
      apart?.skipped
        .map(({ id, language }) => ({ id, language }))
        .sort((a) => (a.language === 'es' ? -1 : 1)) ?? [];
    const again = apart && pairSkipped(apart, es?.id ?? '', en?.id ?? '');
    expect(again?.pairs.map((pair) => pair.es.text)).toEqual(before.pairs.map((pair) => pair.es.text));
  });

  it('keeps a finding valid through any sequence of mendings', () => {
    const act = fc.record({
      what: fc.nat(8),
      which: fc.nat(6),
      a: fc.double({ min: 0, max: 1, noNaN: true }),
      b: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.nat(ARTICLES.length - 1), fc.array(act, { maxLength: 12 }), (at, acts) => {
        let now = finding(at);
        for (const { what, which, a, b } of acts) {
          const pair = now.pairs[which % Math.max(1, now.pairs.length)];
          const id = pair?.id ?? '';
          const size = now.source.text.length;
          const inside = (side: 'es' | 'en', share: number) =>
            Math.round(
              (pair?.[side].start ?? 0) + share * ((pair?.[side].end ?? 0) - (pair?.[side].start ?? 0)),
            );
          const mends: (() => Mended)[] = [
            () => joinWithNext(now, id),
            () => splitPair(now, id, { es: inside('es', a), en: inside('en', b) }),
            () => dropPair(now, id),
            () => restorePair(now, now.dropped[which % Math.max(1, now.dropped.length)]?.id ?? ''),
            () => swapSides(now, id),
            () =>
              setPassage(now, id, a > b ? 'es' : 'en', {
                start: Math.round(a * size),
                end: Math.round(b * size),
              }),
            () =>
              addPair(
                now,
                { start: (a * size) | 0, end: ((a * size) | 0) + 20 },
                { start: (b * size) | 0, end: ((b * size) | 0) + 20 },
              ),
            () => takeApart(now, id),
            () => pairSkipped(now, now.skipped[0]?.id ?? '', now.skipped.at(-1)?.id ?? ''),
          ];
          now = mends[what]?.() ?? now;
          expectValid(now);
        }
      }),
      { numRuns: 60 },
    );
  });
});
