import { blockText } from '../text/clean.ts';

/**
 * Gathers the words of one segment: white space as it was typed for width becomes one space, a line break that is
 * asked for stays, and paragraphs come apart.
 */
export class SegmentWords {
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
