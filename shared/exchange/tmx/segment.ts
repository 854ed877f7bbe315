import type { Remarks } from '../units/remarks.ts';
import { type InlineKind, segmentTexts } from '../units/words.ts';
import { attributeOf, localName, type XmlElement } from '../xml/element.ts';
import { OWN } from './props.ts';

export const PARAGRAPH = `${OWN}paragraph`;

/**
 * The words of a `seg`, a text a paragraph. What stands in bpt, ept, it, ph, sub and ut is the code of another program
 * (TMX 1.4b, 4.2) and stays out, counted; what stands in hi is text.
 */
export const tmxTexts = (segment: XmlElement, remarks: Remarks): readonly string[] =>
  segmentTexts(segment, kindOf, remarks);

function kindOf(element: XmlElement): InlineKind {
  const name = localName(element.name);
  if (name === 'hi') return 'words';
  const type = name === 'ph' ? attributeOf(element, 'type') : undefined;
  if (type === PARAGRAPH) return 'paragraph';
  return type === 'lb' ? 'lineBreak' : 'code';
}
