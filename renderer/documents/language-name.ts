import type { LanguageTag, UiLanguage } from '../../shared/model/records.ts';

/** `español`, `Spanish`: a language as the window's language calls it; the tag where it has no name for it. */
export function languageName(tag: LanguageTag, ui: UiLanguage): string {
  try {
    return new Intl.DisplayNames([ui], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
