import type { LanguageTag } from '../../model/records.ts';

/** BCP 47's word for a language that nobody named. */
export const UNDETERMINED = 'und';

const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  spanish: 'es',
  español: 'es',
  castellano: 'es',
};

/** `en-US` of `EN_us`, `es` of `spa`; null for what is no tag. */
export function canonicalTag(written: string | undefined): LanguageTag | null {
  const plain = written?.trim().replaceAll('_', '-') ?? '';
  const named = NAMES[plain.toLowerCase()];
  if (named !== undefined) return named;
  if (plain === '' || plain.length > 100 || !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(plain)) return null;
  try {
    return Intl.getCanonicalLocales(plain)[0] ?? null;
  } catch {
    return null;
  }
}

/** Whether a tag is of a language that has a name in English, and no short word that only looks like one. */
export const hasName = (tag: LanguageTag): boolean =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined;
