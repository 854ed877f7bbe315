import type { Remarks } from '../units/remarks.ts';
import { type InlineKind, segmentTexts } from '../units/words.ts';
import { attributeOf, localName, type XmlElement } from '../xml/element.ts';

/** Our paragraphs within a segment: a placeholder with a subtype of our own (XLIFF 2.1, 4.7.2). */
export const PARAGRAPH = 'testimonio:paragraph';
export const LINE_BREAK = 'xlf:lb';

/** Formatting round words that are text, of XLIFF 2 and 1.2. */
const SPANS = new Set(['pc', 'g']);
/** Where a marker begins or ends, or a comment on the text; nothing is lost with them. */
const MARKERS = new Set(['sm', 'em', 'cp']);

/** The words of a source or target, a text a paragraph. Codes stay out, counted. */
export const xliffTexts = (segment: XmlElement, remarks: Remarks): readonly string[] =>
  segmentTexts(segment, kindOf, remarks);

function kindOf(element: XmlElement): InlineKind {
  const name = localName(element.name);
  if (name === 'mrk') return 'words';
  if (SPANS.has(name)) return 'countedWords';
  if (isLineBreak(element, name)) return 'lineBreak';
  if (name === 'ph' && attributeOf(element, 'subtype') === PARAGRAPH) return 'paragraph';
  return MARKERS.has(name) ? 'mark' : 'code';
}

const isLineBreak = (element: XmlElement, name: string): boolean =>
  (name === 'ph' && attributeOf(element, 'subtype') === LINE_BREAK) ||
  (name === 'x' && attributeOf(element, 'ctype') === 'lb');
