import type { Passage } from '../../shared/coding/passage.ts';
import type { DocumentHit } from '../../shared/query/find-in-document.ts';

export function passageOfHit({ versionId, blockId, start, end }: DocumentHit): Passage {
  return { versionId, start: { blockId, offset: start }, end: { blockId, offset: end } };
}
