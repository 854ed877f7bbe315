import type { Changes } from '../../shared/model/change.ts';
import type { Effects } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import type { DocumentHit } from '../../shared/query/find-in-document.ts';
import { cleanText } from '../../shared/text/clean-text.ts';
import { lostOf } from '../../shared/text/lost.ts';
import { replaceStretch, type TextPlan } from '../../shared/text/replace-stretch.ts';

/**
 * Other words in the place of one hit; `caret` is behind them.
 * @throws AnchorError when the hit is not of the text as it stands
 */
export function replaceHit(
  index: ProjectIndex,
  { blockId, start, end }: DocumentHit,
  replacement: string,
  effects: Effects,
): TextPlan {
  const stretch = { start: { blockId, offset: start }, end: { blockId, offset: end } };
  return replaceStretch(index, stretch, [cleanText(replacement)], effects);
}

function lostCount(record: AnyRecord): number {
  if (record.kind !== 'coding') return 0;
  return record.sides.reduce((sum, side) => sum + lostOf(side).length, 0);
}

/** How many codings lose words in a change that they had before it. */
export function newlyLost({ updated }: Changes): number {
  return updated.filter(([from, to]) => lostCount(to) > lostCount(from)).length;
}
