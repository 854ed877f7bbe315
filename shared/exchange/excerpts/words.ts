import { createI18n } from '../../i18n/i18n.ts';
import type { UiLanguage, Variable } from '../../model/records.ts';
import type { ExcerptSide } from './excerpt.ts';

/** How an export words what the records keep as data. */
export interface ExcerptWords {
  readonly t: ReturnType<typeof fixedT>;
  /** `Spanish`, or `español`, as a person who reads `ui` calls it; the tag itself where it is unknown. */
  languageName(base: string): string;
  stateOf(side: Pick<ExcerptSide, 'state' | 'text' | 'lost'>): string;
  variableName(variable: Variable): string;
}

function fixedT(ui: UiLanguage) {
  return createI18n(ui).getFixedT(ui, 'exporting');
}

export function excerptWords(ui: UiLanguage): ExcerptWords {
  const t = fixedT(ui);
  const names = new Intl.DisplayNames([ui], { type: 'language', fallback: 'code' });
  const other = ui === 'es' ? 'en' : 'es';

  return {
    t,
    languageName: (base) => names.of(base) ?? base,
    stateOf: ({ state, text, lost }) => {
      const said = state === 'confirmed' && text === '' ? t('state_noCounterpart') : t(`state_${state}`);
      return lost === undefined ? said : t('state_partLost', { state: said, words: lost });
    },
    variableName: (variable) => variable.name[ui] || variable.name[other] || variable.key,
  };
}

/** XML 1.0 knows no other control characters, and half a surrogate pair is no character at all. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
