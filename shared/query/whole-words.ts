const WORD = /[\p{L}\p{M}\p{N}_]/u;

/** Whether the character that starts at an offset is part of a word. */
function isWordAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  if (code === undefined) return false;
  if (code < 0x80)
    return (
      (code > 0x60 && code < 0x7b) ||
      (code > 0x40 && code < 0x5b) ||
      (code > 0x2f && code < 0x3a) ||
      code === 0x5f
    );
  return WORD.test(String.fromCodePoint(code));
}

function isWordBefore(text: string, at: number): boolean {
  if (at <= 0) return false;
  const isPair = at > 1 && (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00;
  return isWordAt(text, isPair ? at - 2 : at - 1);
}

/**
 * Whether `[start, end)` (UTF-16 units) begins and ends where words do. An end that is no letter (`¿qué`) asks
 * for nothing at that end.
 */
export function isWhole(text: string, start: number, end: number): boolean {
  const cutsFirst = isWordBefore(text, start) && isWordAt(text, start);
  return !cutsFirst && !(isWordAt(text, end) && isWordBefore(text, end));
}
