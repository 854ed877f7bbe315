import { blockText } from '../text/clean.ts';
import { isElement, type XmlElement } from '../xml/element.ts';
import type { Remarks } from './remarks.ts';

/**
 * Gathers the words of one segment: white space as it was typed for width becomes one space, a line break that is
 * asked for stays, and paragraphs come apart.
 */
class SegmentWords {
  readonly #texts: string[] = [''];

  words(text: string): void {
    this.#add(text.replace(/[ \t\r\n\f\u00a0]+/g, ' '));
  }

  lineBreak(): void {
    this.#add('\n');
  }

  paragraph(): void {
    this.#texts.push('');
  }

  #add(text: string): void {
    this.#texts.push((this.#texts.pop() ?? '') + text);
  }

  /** Clean, in order; the empty ones too, so that facts written of each still fit. */
  get texts(): readonly string[] {
    return this.#texts.map((text) => blockText(text, 'html'));
  }
}

/**
 * What an element within a segment is: words round which it stands (`countedWords` where it formats them too), a break, a
 * mark that says nothing of the words, or a code of another program.
 */
export type InlineKind = 'words' | 'countedWords' | 'lineBreak' | 'paragraph' | 'mark' | 'code';

/** The words of a segment, a text a paragraph; codes of other programs stay out, counted. */
export function segmentTexts(
  segment: XmlElement,
  kindOf: (element: XmlElement) => InlineKind,
  remarks: Remarks,
): readonly string[] {
  const words = new SegmentWords();
  const gather = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) {
        words.words(child);
        continue;
      }
      const kind = kindOf(child);
      if (kind === 'code' || kind === 'countedWords') remarks.count('left_inlineCodes');
      if (kind === 'words' || kind === 'countedWords') gather(child);
      else if (kind === 'lineBreak') words.lineBreak();
      else if (kind === 'paragraph') words.paragraph();
    }
  };
  gather(segment);
  return words.texts;
}
