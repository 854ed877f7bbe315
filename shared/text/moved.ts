import { type Passage, samePlace } from '../coding/passage.ts';
import type { Changes } from '../model/change.ts';
import type { Coding, Selection } from '../model/records.ts';

/** The selections of a coding that stand in the text, each with the version that it is of. */
function standing(coding: Coding): readonly (readonly [Passage['versionId'], Selection])[] {
  return coding.sides.flatMap((side) =>
    side.state === 'lost' ? [] : side.selections.map((each) => [side.versionId, each] as const),
  );
}

const isSame = (a: Selection, b: Selection) =>
  samePlace(a.start, b.start) && samePlace(a.end, b.end) && a.quote === b.quote;

/** Where the passages stand now which a change of the text moved or gave other words; `most` of them. */
export function movedPassages({ updated }: Changes, most: number): readonly Passage[] {
  const passages: Passage[] = [];
  // Where no text changes, a person moved or confirmed a passage, and looks at it already.
  if (!updated.some(([from, to]) => from.kind === 'block' && to.kind === 'block' && from.text !== to.text))
    return passages;
  for (const [from, to] of updated) {
    if (from.kind !== 'coding' || to.kind !== 'coding') continue;
    const before = standing(from);
    for (const [versionId, selection] of standing(to)) {
      if (before.some(([id, each]) => id === versionId && isSame(each, selection))) continue;
      passages.push({ versionId, start: selection.start, end: selection.end });
      if (passages.length >= most) return passages;
    }
  }
  return passages;
}
