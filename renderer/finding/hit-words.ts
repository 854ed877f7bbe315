import { rangesInBlock } from '../../shared/coding/overlap.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { splitsPair } from '../../shared/model/text-edit.ts';
import type { DocumentHit } from '../../shared/query/find-in-document.ts';

/** UTF-16 units shown before and after a hit. */
const BEFORE = 36;
const AFTER = 80;

export interface HitWords {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A hit with the words around it, on one line; null where the text is no longer there. */
export function wordsOf(view: DocumentView, { blockId, start, end }: DocumentHit): HitWords | null {
  const text = view.block(blockId)?.text;
  if (text === undefined || end > text.length) return null;
  let from = Math.max(0, start - BEFORE);
  if (splitsPair(text, from)) from++;
  let to = Math.min(text.length, end + AFTER);
  if (splitsPair(text, to)) to--;
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? '…' : ''),
  };
}

/** The themes that lie on a hit, each once. */
export function themesAt(
  view: DocumentView,
  { versionId, blockId, start, end }: DocumentHit,
): readonly CodeId[] {
  const themes = new Set<CodeId>();
  for (const coding of view.codingsAt(blockId)) {
    const meets = rangesInBlock(view, coding, versionId, blockId).some(
      (range) => range.start < end && range.end > start,
    );
    if (meets) themes.add(coding.codeId);
  }
  return [...themes];
}
