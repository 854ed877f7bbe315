import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Block } from '../../shared/model/records.ts';

/** Looked through once a list: it stays the same list until a block of it changes. */
const known = new WeakMap<readonly Block[], boolean>();

function anyTime(blocks: readonly Block[]): boolean {
  const before = known.get(blocks);
  if (before !== undefined) return before;
  const found = blocks.some(({ time }) => time !== undefined);
  known.set(blocks, found);
  return found;
}

/** Whether any block of the document says when it was spoken. */
export function hasTimeCodes(view: DocumentView): boolean {
  return view.versions.some(({ id }) => anyTime(view.blocksOf(id)));
}
