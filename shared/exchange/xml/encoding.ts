/** What an XML declaration says of its letters, read as ASCII from the first bytes; null where it says nothing. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  return /<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]{1,40})["']/i.exec(head)?.[1]?.toLowerCase() ?? null;
}
