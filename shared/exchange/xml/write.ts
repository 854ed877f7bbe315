import { isXmlCharacter } from './references.ts';

/** XML as text, with every character of a value escaped that could be taken for markup, and none that XML 1.0 forbids. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const allowed = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to look at
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/.test(text)
    ? Array.from(text)
        .filter((character) => isXmlCharacter(character.codePointAt(0) ?? 0))
        .join('')
    : text;

/** For between tags. A carriage return would come back as a line feed. */
export const escapeText = (text: string): string =>
  allowed(text)
    .replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
    .replaceAll('\r', '&#13;');

/** For between double quotes; line breaks and tabs would come back as spaces. */
export const escapeAttribute = (text: string): string =>
  allowed(text)
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** `<name key="value"`, ended by `>` or `/>`; keys without a value are left out. */
export function tag(name: string, attributes: XmlAttributes = {}, isEmpty = false): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  );
  return `<${name}${list.join('')}${isEmpty ? '/' : ''}>`;
}

/** An element with nothing but text in it. */
export const leaf = (name: string, text: string, attributes: XmlAttributes = {}): string =>
  `${tag(name, attributes)}${escapeText(text)}</${name}>`;
