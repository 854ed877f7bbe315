/**
 * What an XML declaration says of its letters, read as ASCII from the first bytes; null where it says nothing, or what
 * cannot be: bytes that read so are no UTF-16, whatever the program that saved them anew left standing there.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const said = /<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]{1,40})["']/i.exec(head)?.[1]?.toLowerCase() ?? null;
  return said !== null && /^(?:utf-?16|utf-?32|ucs-?[24]|unicode)/.test(said) ? null : said;
}
