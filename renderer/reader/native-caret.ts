import type { Caret } from './caret.ts';
import { placeOfNode } from './dom-places.ts';

/** The browser's own selection as a caret, where both its ends are in one version; null else. */
export function nativeCaret(root: Node): Caret | null {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode || !root.contains(selection.focusNode)) return null;
  const anchor = placeOfNode(selection.anchorNode, selection.anchorOffset);
  const focus = placeOfNode(selection.focusNode, selection.focusOffset);
  if (!anchor || !focus || anchor.versionId !== focus.versionId) return null;
  return { versionId: focus.versionId, anchor: anchor.place, focus: focus.place };
}
