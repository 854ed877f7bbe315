/** Characters; most file systems stop at 255 bytes, and an accented letter takes two. */
const NAME_LIMIT = 100;
const WINDOWS_DEVICES = /^(con|conin\$|conout\$|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\.|$)/i;

/** `wanted` with what no file system takes left out, and an ending (without the dot). */
export function safeFileName(wanted: string, ending: string): string {
  const plain = wanted
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ');
  const short = [...plain]
    .slice(0, NAME_LIMIT)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${short === '' || WINDOWS_DEVICES.test(short) ? 'Testimonio' : short}.${ending}`;
}
