import { baseLanguage } from '../align/languages/base-language.ts';
import type { Piece } from '../flags/say.ts';
import type { LanguageTag, Term } from '../model/records.ts';
import { type Cell, columns, type Table, table, text } from './outline.ts';
import type { ReportWords } from './words.ts';

/** A term as a table names it: "chamba → odd job". Tags of the two languages, BCP 47. */
export function termSays(term: Term, source: LanguageTag, target: LanguageTag): readonly Piece[] {
  const [from, to] = [baseLanguage(source), baseLanguage(target)];
  const translated = term.words[to]?.[0];
  return [
    { text: term.words[from]?.[0] ?? '', lang: from },
    ...(translated ? [{ text: ' → ' }, { text: translated, lang: to }] : []),
  ];
}

/** How the words of the glossary were translated; a row a term, with numbers that say agreed, missing and avoided. */
export function termsTable(
  { t }: ReportWords,
  rows: readonly { readonly says: Cell['says']; readonly counts: readonly Cell[] }[],
): Table {
  return table(
    {
      id: 'terms',
      title: t('terms'),
      columns: columns(t('term'), t('term_agreed'), t('term_missing'), t('term_avoided')),
      none: t('none_terms'),
    },
    rows.map(({ says, counts }) => [text(says), ...counts]),
  );
}
