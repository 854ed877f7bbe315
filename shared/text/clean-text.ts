/** What may stand in a block: no control characters but tab and LF, no marks of byte order or hidden hyphens. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
const UNWANTED = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\ufeff]/g;
const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Text from outside (keyboard, clipboard) as blocks keep it: NFC, LF, without invisible characters. */
export function cleanText(text: string): string {
  return text.replace(BREAKS, '\n').replace(UNWANTED, '').replace(LONE_SURROGATES, '\ufffd').normalize('NFC');
}

/**
 * Pasted text as paragraphs: a line is one, blank ones are left out. An empty first or last one says that the
 * text began or ended with a break. One line alone is taken as it is, with its spaces.
 */
export function pastedParagraphs(text: string): readonly string[] {
  const lines = cleanText(text).split('\n');
  if (lines.length === 1) return lines;
  const last = lines.length - 1;
  return lines.flatMap((line, at) => {
    const trimmed = line.trim();
    if (at === 0) return [line.trimEnd()];
    if (at === last) return [line.trimStart()];
    return trimmed === '' ? [] : [trimmed];
  });
}
