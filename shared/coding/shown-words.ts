import { CONTEXT_LENGTH } from '../model/selection.ts';

/** UTF-16 units of a passage that a panel or a list shows at most: some two pages. A whole interview has a million. */
const MOST_SHOWN = 6_000;
/** Of its end, where the middle is left out. */
const END_SHOWN = 1_000;

function cutBefore(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  if (space > at / 2) return space;
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

/**
 * The words of a passage as a person can read them beside the text: a huge one by its beginning and its end, cut
 * at words, with what is between left out. For showing alone: nothing is found or written by it.
 */
export function shownWords(quote: string, most = MOST_SHOWN): string {
  if (quote.length <= most) return quote;
  const end = Math.min(END_SHOWN, most >> 2);
  const tail = quote.slice(-end);
  const from = tail.indexOf(' ');
  const kept = tail.slice(from < 0 ? 0 : from + 1).replace(/^[\udc00-\udfff]/, '');
  return `${quote.slice(0, cutBefore(quote, most - end))} … ${kept}`;
}

/** The words kept around a passage as one reads them: what was cut within a word goes on with a sign. */
export function shownContext(side: 'before' | 'after', context: string): string {
  // A shorter one reaches the edge of its block. Cut between the halves of a pair it is one unit shorter.
  if (context.length < CONTEXT_LENGTH - 1) return context;
  const cut =
    side === 'before' ? context.replace(/^\S*\s+(?=\S)/, '') : context.replace(/(?<=\S)\s+\S*$/, '');
  return side === 'before' ? `… ${cut}` : `${cut} …`;
}

/** Whether a UTF-16 unit is what \s matches; almost all of a text is told by the first look. */
const isWhite = (unit: number): boolean =>
  unit <= 0x20
    ? unit === 0x20 || (unit >= 9 && unit <= 13)
    : unit >= 0xa0 && /\s/.test(String.fromCharCode(unit));

/** How many words a text has, told apart by white space: for texts too long to be parted by the language's rules. */
export function countWordsRoughly(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const isSpace = isWhite(text.charCodeAt(at));
    if (!isSpace && !isInWord) count++;
    isInWord = !isSpace;
  }
  return count;
}
