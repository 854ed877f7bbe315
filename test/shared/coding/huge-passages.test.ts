import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlappingCodings, rangesInBlock } from '../../../shared/coding/overlap.ts';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { beadsUnder } from '../../../shared/coding/project-side.ts';
import { countWordsRoughly, shownWords } from '../../../shared/coding/shown-words.ts';
import { beadSpan } from '../../../shared/coding/spine-lanes.ts';
import type { DocumentView } from '../../../shared/model/document-view.ts';
import type { Effects } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { Coding } from '../../../shared/model/records.ts';
import { testEffects } from '../../support/effects.ts';
import { anyProject } from '../../support/project.ts';

/** By the letter: whether two codings cover one unit of some block. */
function shareWords(view: DocumentView, a: Coding, b: Coding): boolean {
  return view.versions.some(({ id }) =>
    view
      .blocksOf(id)
      .some((block) =>
        rangesInBlock(view, a, id, block.id).some((one) =>
          rangesInBlock(view, b, id, block.id).some((two) => one.start < two.end && two.start < one.end),
        ),
      ),
  );
}

/** By every bead that any side takes words of. */
function spanByAll(view: DocumentView, coding: Coding): readonly [number, number] | null {
  const places = coding.sides
    .filter((side) => side.state !== 'lost')
    .flatMap((side) =>
      side.selections.flatMap(({ start, end }) =>
        beadsUnder(view, { versionId: side.versionId, start, end }).map(({ bead }) => view.placeOf(bead)),
      ),
    );
  return places.length === 0 ? null : [Math.min(...places), Math.max(...places)];
}

function views(index: ProjectIndex): DocumentView[] {
  return index.all('document').flatMap(({ id }) => index.document(id) ?? []);
}

/** Codes all of one version with the first theme. */
function codeAll(index: ProjectIndex, view: DocumentView, effects: Effects): void {
  const [version] = view.versions;
  const [code] = index.all('code');
  const [coder] = index.all('coder');
  const blocks = version ? view.blocksOf(version.id) : [];
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!version || !code || !coder || !first || !last) return;
  const start = { blockId: first.id, offset: 0 };
  const end = { blockId: last.id, offset: last.text.length };
  index.apply(
    planCodings({
      index,
      view,
      versionId: version.id,
      start,
      end,
      codeIds: [code.id],
      author: coder.id,
      effects,
    }),
  );
}

describe('passages of any length', () => {
  it('meet exactly the codings that share a letter with them, and pass exactly their beads', () => {
    fc.assert(
      fc.property(anyProject, fc.boolean(), (records, withWhole) => {
        const index = new ProjectIndex(records);
        const effects = testEffects(1, 10_000);
        if (withWhole) for (const view of views(index)) codeAll(index, view, effects);
        for (const view of views(index)) {
          for (const coding of view.codings) {
            const expected = view.codings.filter(
              (other) => other.id !== coding.id && shareWords(view, coding, other),
            );
            expect(overlappingCodings(view, coding)).toEqual(expected);
            expect(beadSpan(view, coding)).toEqual(spanByAll(view, coding));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the words of a huge passage', () => {
  it('are shown whole up to a length, then by their beginning and end, cut at words', () => {
    expect(shownWords('Una frase corta.')).toBe('Una frase corta.');
    const long = `${'palabra '.repeat(20_000)}fin`;
    const shown = shownWords(long);
    expect(shown.length).toBeLessThanOrEqual(6_010);
    expect(shown).toMatch(/^palabra palabra .* palabra … palabra .* palabra fin$/s);
  });

  it('never end in half a sign', () => {
    for (const pad of ['', 'a', 'ab'])
      expect(shownWords(pad + '😀'.repeat(9_000))).not.toMatch(/\p{Surrogate}/u);
  });

  it('are counted by white space', () => {
    expect(countWordsRoughly(' uno  dos\ntres ')).toBe(3);
    expect(countWordsRoughly('')).toBe(0);
  });
});
