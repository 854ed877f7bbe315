import { ACTIVE_HIGHLIGHT, highlightName, type PartRange } from '../reader/highlight-names.ts';
import { type PaintedRange, paint } from '../reader/highlight-painter.ts';

/** The text nodes of an editor with their offsets in its text, where a line break counts one. */
function textNodes(root: Node): readonly { readonly node: Text; readonly from: number }[] {
  const nodes: { node: Text; from: number }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      nodes.push({ node, from: at });
      at += node.length;
    } else if (node instanceof HTMLBRElement) at++;
  }
  return nodes;
}

/** Paints what is coded on the text of an editor; returns what takes it away again. */
export function paintEdited(
  root: Node,
  ranges: readonly PartRange[],
  activeCoding: string | null,
): () => void {
  const nodes = textNodes(root);
  return paint(
    ranges.flatMap(({ coding, style, level, start, end }) =>
      nodes.flatMap(({ node, from }): PaintedRange[] => {
        const range = { node, start: Math.max(0, start - from), end: Math.min(node.length, end - from) };
        if (range.start >= range.end) return [];
        const own = { ...range, name: highlightName(coding.codeId, style, level) };
        return coding.id === activeCoding ? [own, { ...range, name: ACTIVE_HIGHLIGHT }] : [own];
      }),
    ),
  );
}
