const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|([^\s;&<]{1,64}));|&/g;

/** A name that XML 1.0 does not know without a DTD, or a lone `&`; at an offset of the text that was decoded. */
export class UnknownReference extends Error {
  constructor(readonly offset: number) {
    super('no reference of XML');
  }
}

/** Whether XML 1.0 allows the character (2.2): others come in the wild as `&#x1F;`. */
export const isXmlCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** Text with the five named and the numeric references read; characters that XML forbids are left out. @throws UnknownReference */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string, at?: number) => {
    if (name !== undefined && Object.hasOwn(NAMED, name)) return NAMED[name] ?? '';
    const digits = hex ?? decimal;
    if (digits === undefined) throw new UnknownReference(at ?? 0);
    const code = Number.parseInt(digits, hex === undefined ? 10 : 16);
    return isXmlCharacter(code) ? String.fromCodePoint(code) : '';
  });
}
