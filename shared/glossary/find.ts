import type { LanguageTag, Term } from '../model/records.ts';
import { wordKey } from './content.ts';

export const TERM_ORDERS = ['alphabetical', 'newest', 'uses'] as const;
export type TermOrder = (typeof TERM_ORDERS)[number];

/** What is searched in a term: every word and the note, without accents and capitals. Made once a term. */
const texts = new WeakMap<Term, string>();

function textOf(term: Term): string {
  const before = texts.get(term);
  if (before !== undefined) return before;
  const words = [term.words, term.avoided ?? {}].flatMap((lists) => Object.values(lists).flat());
  const text = [...words, term.note].map(wordKey).join('\n');
  texts.set(term, text);
  return text;
}

/** The terms with every word of the query somewhere in them. `language`: by whose words `alphabetical` sorts. */
export function findTerms(
  terms: readonly Term[],
  wish: { readonly query: string; readonly order: TermOrder },
  language: LanguageTag,
  usesOf: (term: Term) => number,
): readonly Term[] {
  const asked = wordKey(wish.query).split(' ').filter(Boolean);
  const found = terms.filter((term) => asked.every((word) => textOf(term).includes(word)));
  if (wish.order === 'newest') return found.reverse();
  const head = (term: Term) => wordKey(term.words[language]?.[0] ?? Object.values(term.words)[0]?.[0] ?? '');
  const keyed = found.map((term) => ({ term, head: head(term), uses: usesOf(term) }));
  const { compare } = new Intl.Collator(language);
  keyed.sort((a, b) => (wish.order === 'uses' ? b.uses - a.uses : 0) || compare(a.head, b.head));
  return keyed.map(({ term }) => term);
}
