import { rangesInBlock } from '../../shared/coding/overlap.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { splitsPair } from '../../shared/model/text-edit.ts';
import { type DocumentHit, hitIn, lastBlockOf } from '../../shared/query/row-order.ts';

/** UTF-16 units shown before and after a hit. */
const BEFORE = 36;
const AFTER = 80;

export interface HitWords {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Where words run over a border between blocks. */
const BORDER = ' ¶ ';

/** A hit with the words around it, on one line; null where the text is no longer there. */
export function wordsOf(view: DocumentView, hit: DocumentHit): HitWords | null {
  const { blockId, start, end, over = [] } = hit;
  const text = view.block(blockId)?.text;
  const ending = view.block(lastBlockOf(hit))?.text;
  if (text === undefined || ending === undefined || end > ending.length) return null;
  let from = Math.max(0, start - BEFORE);
  if (splitsPair(text, from)) from++;
  let to = Math.min(ending.length, end + AFTER);
  if (splitsPair(ending, to)) to--;
  const ids = [blockId, ...over];
  const words = ids.map((id) => {
    const here = hitIn(hit, id);
    return view.block(id)?.text.slice(here.start, here.end) ?? '';
  });
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    words: words.join(BORDER),
    after: ending.slice(end, to) + (to < ending.length ? '…' : ''),
  };
}

/** The themes that lie on a hit, each once. */
export function themesAt(view: DocumentView, hit: DocumentHit): readonly CodeId[] {
  const themes = new Set<CodeId>();
  for (const id of [hit.blockId, ...(hit.over ?? [])]) {
    const { start, end } = hitIn(hit, id);
    for (const coding of view.codingsAt(id)) {
      const meets = rangesInBlock(view, coding, hit.versionId, id).some(
        (range) => range.start < end && range.end > start,
      );
      if (meets) themes.add(coding.codeId);
    }
  }
  return [...themes];
}
