const UNKNOWN = 0;
const OTHER = 1;
const LETTER = 2;
const MARK = 3;
const NUMBER = 4;

/** What each UTF-16 unit is, filled as units are met: a pattern asks again each time, which takes ten times as long. */
const kinds = new Uint8Array(0x10000);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = /\p{L}/u.test(character)
    ? LETTER
    : /\p{M}/u.test(character)
      ? MARK
      : /\p{N}/u.test(character)
        ? NUMBER
        : OTHER;
  kinds[unit] = kind;
  return kind;
}

/** NaN, which `charCodeAt` gives behind the end, is no unit. */
const kindOf = (unit: number): number => {
  const kind = kinds[unit] ?? OTHER;
  return kind === UNKNOWN ? learn(unit) : kind;
};

export const isLetter = (unit: number): boolean => kindOf(unit) === LETTER;
export const isMark = (unit: number): boolean => kindOf(unit) === MARK;

const APOSTROPHE = 0x27;
const CURLED = 0x2019;
/** ' or ’, which stand between letters of one word. */
export const isQuoteInWord = (unit: number): boolean => unit === APOSTROPHE || unit === CURLED;

/** Whether a text holds characters of two units, of which a single unit says nothing. */
export const isPaired = (text: string): boolean => /[\ud800-\udfff]/.test(text);

/** Letters and digits of a text without such characters. */
export function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === LETTER || kind === NUMBER) count++;
  }
  return count;
}
