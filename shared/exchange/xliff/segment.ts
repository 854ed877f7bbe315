import type { Remarks } from '../units/remarks.ts';
import { SegmentWords } from '../units/words.ts';
import { attributeOf, isElement, localName, type XmlElement } from '../xml/element.ts';

/** Our paragraphs within a segment: a placeholder with a subtype of our own (XLIFF 2.1, 4.7.2). */
export const PARAGRAPH = 'testimonio:paragraph';
export const LINE_BREAK = 'xlf:lb';

/** Elements whose words are text: spans and markers of XLIFF 2 and 1.2. */
const SPANS = new Set(['pc', 'mrk', 'g']);
/** Where a marker begins or ends, or a comment on the text; nothing is lost with them. */
const MARKERS = new Set(['sm', 'em', 'cp']);

/** The words of a source or target, a text a paragraph. Codes stay out, counted. */
export function segmentTexts(segment: XmlElement, remarks: Remarks): readonly string[] {
  const words = new SegmentWords();
  gather(segment, words, remarks);
  return words.texts;
}

function gather(element: XmlElement, words: SegmentWords, remarks: Remarks): void {
  for (const child of element.children) {
    if (!isElement(child)) {
      words.words(child);
      continue;
    }
    const name = localName(child.name);
    if (SPANS.has(name)) {
      if (name !== 'mrk') remarks.count('left_inlineCodes');
      gather(child, words, remarks);
    } else if (isLineBreak(child, name)) words.lineBreak();
    else if (name === 'ph' && attributeOf(child, 'subtype') === PARAGRAPH) words.paragraph();
    else if (!MARKERS.has(name)) remarks.count('left_inlineCodes');
  }
}

const isLineBreak = (element: XmlElement, name: string): boolean =>
  (name === 'ph' && attributeOf(element, 'subtype') === LINE_BREAK) ||
  (name === 'x' && attributeOf(element, 'ctype') === 'lb');
