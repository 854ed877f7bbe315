import type { Remarks } from '../units/remarks.ts';
import { SegmentWords } from '../units/words.ts';
import { attributeOf, isElement, localName, type XmlElement } from '../xml/element.ts';
import { OWN } from './props.ts';

export const PARAGRAPH = `${OWN}paragraph`;

/**
 * The words of a `seg`, a text a paragraph. What stands in bpt, ept, it, ph and ut is the code of another program
 * (TMX 1.4b, 4.2) and stays out, counted; what stands in hi and sub's surroundings is text.
 */
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
    switch (localName(child.name)) {
      case 'hi':
        gather(child, words, remarks);
        break;
      case 'ph': {
        const type = attributeOf(child, 'type');
        if (type === PARAGRAPH) words.paragraph();
        else if (type === 'lb') words.lineBreak();
        else remarks.count('left_inlineCodes');
        break;
      }
      default:
        remarks.count('left_inlineCodes');
    }
  }
}
