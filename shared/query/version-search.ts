import type { VersionId } from '../model/ids.ts';
import type { Block } from '../model/records.ts';
import type { Crossing } from './across-blocks.ts';
import type { DocumentHit, Reached } from './row-order.ts';
import { isWhole } from './whole-words.ts';

/** A search in one version's blocks, step by step. */
export type Search = (
  versionId: VersionId,
  blocks: readonly Block[],
) => Generator<DocumentHit | Reached, void, undefined>;

export function hitOver(
  versionId: VersionId,
  blocks: readonly Block[],
  place: number,
  { blocks: count, start, end }: Crossing,
): DocumentHit | null {
  const [first, ...over] = blocks.slice(place, place + count + 1).map(({ id }) => id);
  return first ? { versionId, blockId: first, start, end, over } : null;
}

/** Whether words over a border begin and end where words do. */
export function isWholeOver(before: string, behind: string, { start, end }: Crossing): boolean {
  return isWhole(before, start, before.length) && isWhole(behind, 0, end);
}

/** A place in the blocks of a version, behind what was found last. */
export interface Behind {
  readonly place: number;
  readonly offset: number;
}
