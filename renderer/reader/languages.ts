import { baseLanguage } from '../../shared/align/languages/base-language.ts';
import type { Bilingual, LanguageTag, UiLanguage } from '../../shared/model/records.ts';

/** An Intl.DisplayNames takes half a millisecond, and every heading asks for one. */
const headings = new Map<LanguageTag, string>();

/** A language's name in that language, as it starts a heading: `Español`. The tag where nobody knows a name. */
export function languageHeading(tag: LanguageTag): string {
  const known = headings.get(tag);
  if (known !== undefined) return known;
  const heading = headingOf(tag);
  headings.set(tag, heading);
  return heading;
}

function headingOf(tag: LanguageTag): string {
  let name: string | undefined;
  try {
    name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    name = undefined;
  }
  if (!name) return tag;
  const [first = ''] = name;
  return first.toLocaleUpperCase(tag) + name.slice(first.length);
}

/** The window's language that a version is in, if it is one of the two. */
export function uiLanguageOf(tag: LanguageTag): UiLanguage | null {
  const base = baseLanguage(tag);
  return base === 'es' || base === 'en' ? base : null;
}

/** A name as it stands on one side of the reader: in that side's language where there is one. */
export function nameForSide(
  name: Bilingual,
  tag: LanguageTag,
  fallback: UiLanguage,
): { readonly text: string; readonly lang: UiLanguage } {
  const wanted = uiLanguageOf(tag) ?? fallback;
  if (name[wanted]) return { text: name[wanted], lang: wanted };
  const other = wanted === 'es' ? 'en' : 'es';
  return { text: name[other], lang: other };
}
