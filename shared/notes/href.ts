import type { CodingId, DocumentId } from '../model/ids.ts';

/** What a note may link to: a coding or a document of the project, or an address on the web that is only shown. */
export type LinkTarget =
  | { readonly kind: 'coding'; readonly id: CodingId }
  | { readonly kind: 'document'; readonly id: DocumentId }
  | { readonly kind: 'web'; readonly url: string }
  /** Of our own scheme, but of a kind that this version does not know. */
  | { readonly kind: 'unknown' };

const OWN = /^testimonio:([a-z]{1,20})\/([\w-]{1,64})$/;
const WEB = /^https?:\/\/[^/]/i;
/** Longer ones are no addresses that anybody writes. */
const LONGEST = 2_000;

const percent = (sign: string) =>
  [...new TextEncoder().encode(sign)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/** The address in the form in which notes keep it, or null where it is none that a note may link to. */
export function tidyHref(written: string): string | null {
  const href = written.trim();
  if (href.length > LONGEST) return null;
  if (OWN.test(href)) return href;
  if (!WEB.test(href)) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stand in an address
  return href.replace(/[\s()<>\\\u0000-\u001f\u007f]/gu, percent);
}

export function linkTarget(href: string): LinkTarget {
  const [, kind, id] = OWN.exec(href) ?? [];
  if (kind === undefined || id === undefined)
    return WEB.test(href) ? { kind: 'web', url: href } : { kind: 'unknown' };
  if (kind === 'coding') return { kind, id: id as CodingId };
  if (kind === 'document') return { kind, id: id as DocumentId };
  return { kind: 'unknown' };
}

export function hrefTo(kind: 'coding' | 'document', id: CodingId | DocumentId): string {
  return `testimonio:${kind}/${id}`;
}
