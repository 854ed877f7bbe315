import { type EndName, passageWithEnd } from '../../shared/coding/move-end.ts';
import type { Passage } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CodingId, VersionId } from '../../shared/model/ids.ts';
import type { Anchor, Selection } from '../../shared/model/records.ts';
import { splitsPair } from '../../shared/model/text-edit.ts';
import { nextStop, segmentAt } from '../reader/segments.ts';

/** An end of a coding on its way: shown where it would be, and not written yet. */
export interface EndPreview {
  readonly codingId: CodingId;
  readonly versionId: VersionId;
  readonly end: EndName;
  readonly to: Anchor;
  /** What the selection would be. */
  readonly passage: Passage;
}

/** The one end that is being moved, by the pointer or by keys. */
export class EndMoves {
  #preview: EndPreview | null = null;
  /** The pointer has it: no key ends it but Escape. */
  isDrawn = false;
  readonly #listeners = new Set<() => void>();

  readonly get = (): EndPreview | null => this.#preview;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(preview: EndPreview | null): void {
    if (preview === this.#preview) return;
    this.#preview = preview;
    for (const listener of this.#listeners) listener();
  }
}

type Ends = Pick<Selection, 'start' | 'end'>;

/** Where an end goes by one word; null where the passage would be empty, or the text is over. */
export function steppedEnd(
  view: DocumentView,
  versionId: VersionId,
  ends: Ends,
  move: { readonly end: EndName; readonly step: 1 | -1 },
): Anchor | null {
  const to = nextStop(view, versionId, ends[move.end], { step: move.step, grain: 'word', stop: move.end });
  return to && passageWithEnd(view, versionId, ends, move.end, to) ? to : null;
}

/** The nearest end (or start) of a word at a place: that of the word it lies in, else of the one before (after). */
function wordEdge(view: DocumentView, versionId: VersionId, place: Anchor, end: EndName): Anchor | null {
  const word = segmentAt(view, versionId, place, 'word');
  if (word) return { blockId: place.blockId, offset: word[end] };
  const beyond = end === 'end' ? 1 : -1;
  const from = { blockId: place.blockId, offset: place.offset + beyond };
  return nextStop(view, versionId, from, { step: end === 'end' ? -1 : 1, grain: 'word', stop: end });
}

/**
 * Where an end comes to lie that is drawn to a place: at a word's edge (or, `byCharacter`, at the place itself),
 * and at least one word (or character) from the other end. Null where there is nothing of the kind.
 */
export function drawnEnd(
  view: DocumentView,
  versionId: VersionId,
  ends: Ends,
  to: { readonly end: EndName; readonly place: Anchor; readonly byCharacter: boolean },
): Anchor | null {
  const { end, place, byCharacter } = to;
  const text = view.block(place.blockId)?.text ?? '';
  const whole = splitsPair(text, place.offset) ? { ...place, offset: place.offset + 1 } : place;
  const wanted = byCharacter ? whole : wordEdge(view, versionId, place, end);
  if (wanted && passageWithEnd(view, versionId, ends, end, wanted)) return wanted;
  if (byCharacter) return null;
  const other = end === 'end' ? ends.start : ends.end;
  const least = nextStop(view, versionId, other, { step: end === 'end' ? 1 : -1, grain: 'word', stop: end });
  return least && passageWithEnd(view, versionId, ends, end, least) ? least : null;
}
