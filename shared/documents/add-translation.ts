import { baseLanguage } from '../align/languages/base-language.ts';
import type { Changes } from '../model/change.ts';
import type { DocumentView } from '../model/document-view.ts';
import { type Effects, newId } from '../model/ids.ts';
import { placeAt } from '../model/place.ts';
import { type LanguageTag, UI_LANGUAGES, type Version } from '../model/records.ts';

const NOTHING: Changes = { added: [], updated: [], removed: [] };

/** What a document of one language would be translated to: of Spanish and English the one that it is not. */
export function languageToTranslateTo(view: DocumentView): LanguageTag {
  const has = new Set(view.versions.map(({ language }) => baseLanguage(language)));
  return UI_LANGUAGES.find((tag) => !has.has(tag)) ?? 'en';
}

/**
 * Gives a document of one version a second one without words: every bead waits for its translation. What it has is the
 * original from then on. Nothing where it has two, or the language is none or its own.
 */
export function planAddTranslation(view: DocumentView, wanted: LanguageTag, effects: Effects): Changes {
  const [only, second] = view.versions;
  const language = wanted.trim();
  if (!only || second || language === '' || language.toLowerCase() === only.language.toLowerCase())
    return NOTHING;
  const { order } = placeAt(view.versions, 1);
  const version: Version = {
    kind: 'version',
    id: newId(effects),
    documentId: view.document.id,
    order,
    language,
    role: 'translation',
  };
  return {
    ...NOTHING,
    added: [version],
    updated: only.role === 'original' ? [] : [[only, { ...only, role: 'original' }]],
  };
}
