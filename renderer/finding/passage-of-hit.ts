import type { Passage } from '../../shared/coding/passage.ts';
import { type DocumentHit, lastBlockOf } from '../../shared/query/row-order.ts';

export function passageOfHit(hit: DocumentHit): Passage {
  const { versionId, blockId, start, end } = hit;
  return { versionId, start: { blockId, offset: start }, end: { blockId: lastBlockOf(hit), offset: end } };
}
