import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { apply, invert } from '../../../shared/model/change.ts';
import { checkProject } from '../../../shared/model/check.ts';
import { findInDocument } from '../../../shared/query/find-in-document.ts';
import { lostSides } from '../../../shared/text/lost.ts';
import { type ReplacedHit, replaceHits } from '../../../shared/text/replace-hits.ts';
import { twoColumns } from '../coding/two-columns.ts';

/** A character with the passages that it is part of: the text as a person would mark it on paper. */
interface Marked {
  readonly sign: string;
  readonly passages: ReadonlySet<number>;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const within = (inner: Stretch, outer: Stretch) => inner.start >= outer.start && inner.end <= outer.end;

/** Replaces on paper: new words are part of a passage that held the whole hit. */
function onPaper(text: string, passages: readonly Stretch[], hits: readonly (Stretch & { text: string })[]) {
  const signs: Marked[] = [];
  for (let at = 0; at <= text.length; at++) {
    for (const hit of hits) {
      if (hit.start !== at) continue;
      const held = new Set(passages.flatMap((passage, place) => (within(hit, passage) ? [place] : [])));
      for (const sign of hit.text) signs.push({ sign, passages: held });
    }
    if (at === text.length || hits.some(({ start, end }) => at >= start && at < end)) continue;
    const sign = text.charAt(at);
    const held = passages.flatMap(({ start, end }, place) => (at >= start && at < end ? [place] : []));
    signs.push({ sign, passages: new Set(held) });
  }
  const words = (place: number) =>
    signs.flatMap(({ sign, passages }) => (passages.has(place) ? [sign] : [])).join('');
  return { text: signs.map(({ sign }) => sign).join(''), quotes: passages.map((_, place) => words(place)) };
}

const TEXT = 'abcdefghijklmnopqrst';
const stretch = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]): Stretch => ({ start, end: Math.min(TEXT.length, start + length) }));

/** Some hits of one text that do not overlap. */
const someHits = fc
  .array(fc.tuple(stretch, fc.constantFrom('', 'X', 'XYZ')), { minLength: 1, maxLength: 5 })
  .map((drawn) => {
    const kept: (Stretch & { text: string })[] = [];
    for (const [range, text] of drawn)
      if (kept.every(({ start, end }) => range.end <= start || range.start >= end))
        kept.push({ ...range, text });
    return kept;
  });

describe('replacing chosen hits', () => {
  test('does what a person would do on paper, passage by passage, and undoes to the byte', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), someHits, someHits, (passages, first, second) => {
        const made = twoColumns({ es: [TEXT, TEXT], en: ['x'], beads: [{ es: [0, 1], en: [0] }] });
        const { index, author, effects, es, codes, blocks, view } = made;
        const of = (place: number) => {
          const block = blocks.es[place];
          if (!block) throw new Error('there are two blocks');
          return block;
        };
        const codingOf = passages.map(({ start, end }, place) => {
          const blockId = of(0).id;
          const at = { start: { blockId, offset: start }, end: { blockId, offset: end } };
          const before = new Set(index.all('coding'));
          const codeId = codes[place % codes.length];
          if (!codeId) throw new Error('there are themes');
          index.apply(
            planCodings({ index, view: view(), versionId: es, codeIds: [codeId], author, effects, ...at }),
          );
          return index.all('coding').find((coding) => !before.has(coding))?.id;
        });
        const before = new Map(index.records);
        const hits = [first, second].flatMap((list, place) =>
          list.map((hit): ReplacedHit => ({ ...hit, versionId: es, blockId: of(place).id })),
        );
        const { changes, count } = replaceHits(index, [{ documentId: view().document.id, hits }], effects);
        index.apply(changes);

        expect(count).toBe(first.length + second.length);
        const paper = onPaper(TEXT, passages, first);
        expect(view().blocksOf(es)[0]?.text).toBe(paper.text);
        expect(view().blocksOf(es)[1]?.text).toBe(onPaper(TEXT, [], second).text);
        codingOf.forEach((id, place) => {
          const side = id && index.get('coding', id)?.sides.find(({ versionId }) => versionId === es);
          if (!side) return;
          const quote = paper.quotes[place] ?? '';
          const passage = passages[place] ?? { start: 0, end: 0 };
          const old = TEXT.slice(passage.start, passage.end);
          expect([side.state, side.selections[0]?.quote]).toEqual(
            quote === '' ? ['lost', old] : ['tagged', quote],
          );
        });
        expect(checkProject(index).filter(({ severity }) => severity !== 'note')).toEqual([]);
        expect(apply(index.records, invert(changes))).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves those that run over a border between two blocks, and counts them', () => {
    const { index, effects, es, view } = twoColumns({
      es: ['una noche', 'larga, otra noche', 'fría'],
      en: ['x', 'y', 'z'],
      beads: [0, 1, 2].map((at) => ({ es: [at], en: [at] })),
    });
    const query = { mode: 'words', words: 'noche larga', caseAndAccents: 'exact' } as const;
    const found = [...findInDocument(view(), query), ...findInDocument(view(), { ...query, words: 'otra' })];
    const hits = found.map((hit) => ({ ...hit, text: 'X' }));
    const { changes, count, left } = replaceHits(index, [{ documentId: view().document.id, hits }], effects);
    expect([count, left]).toEqual([1, 1]);
    index.apply(changes);
    expect(
      view()
        .blocksOf(es)
        .map(({ text }) => text),
    ).toEqual(['una noche', 'larga, X noche', 'fría']);
  });

  test('leaves out hits of a block or a document that is gone', () => {
    const { index, effects, es, blocks, view } = twoColumns({
      es: ['uno'],
      en: ['x'],
      beads: [{ es: [0], en: [0] }],
    });
    const block = blocks.es[0];
    if (!block) throw new Error('there is one');
    const hits = [{ versionId: es, blockId: block.id, start: 0, end: 3, text: 'dos' }];
    const documentId = view().document.id;
    index.apply({ added: [], updated: [], removed: [block] });
    expect(replaceHits(index, [{ documentId, hits }], effects).count).toBe(0);
    index.apply({ added: [], updated: [], removed: [view().document] });
    expect(replaceHits(index, [{ documentId, hits }], effects).count).toBe(0);
    expect(lostSides(index)).toEqual([]);
  });
});
