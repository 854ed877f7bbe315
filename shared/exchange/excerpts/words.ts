import { createI18n } from '../../i18n/i18n.ts';
import type { UiLanguage, Variable, VariableValue } from '../../model/records.ts';
import type { ExcerptAttribute, ExcerptSide } from './excerpt.ts';

/** How an export words what the records keep as data. */
export interface ExcerptWords {
  readonly t: ReturnType<typeof fixedT>;
  /** `Spanish`, or `español`, as a person who reads `ui` calls it; the tag itself where it is unknown. */
  languageName(base: string): string;
  stateOf(side: Pick<ExcerptSide, 'state' | 'text'>): string;
  /** The values of one attribute in one language, several speakers joined with `; `. */
  attribute(attribute: ExcerptAttribute, language: UiLanguage): string;
  variableName(variable: Variable): string;
}

function fixedT(ui: UiLanguage) {
  return createI18n(ui).getFixedT(ui, 'exporting');
}

export function excerptWords(ui: UiLanguage): ExcerptWords {
  const t = fixedT(ui);
  const inLanguage = { es: ui === 'es' ? t : fixedT('es'), en: ui === 'en' ? t : fixedT('en') };
  const names = new Intl.DisplayNames([ui], { type: 'language', fallback: 'code' });
  const other = ui === 'es' ? 'en' : 'es';

  const word = (variable: Variable, value: VariableValue, language: UiLanguage): string => {
    if (typeof value === 'boolean') return inLanguage[language](value ? 'value_yes' : 'value_no');
    if (typeof value === 'number')
      return new Intl.NumberFormat(language, { useGrouping: false }).format(value);
    if (Array.isArray(value)) return value.map((id) => word(variable, id, language)).join(', ');
    const option = variable.options.find(({ id }) => id === value);
    return option ? option.name[language] || option.name[language === 'es' ? 'en' : 'es'] : String(value);
  };

  return {
    t,
    languageName: (base) => names.of(base) ?? base,
    stateOf: ({ state, text }) =>
      state === 'confirmed' && text === '' ? t('state_noCounterpart') : t(`state_${state}`),
    attribute: ({ variable, values }, language) =>
      values.map((value) => word(variable, value, language)).join('; '),
    variableName: (variable) => variable.name[ui] || variable.name[other] || variable.key,
  };
}

/** XML 1.0 knows no other control characters, and half a surrogate pair is no character at all. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
