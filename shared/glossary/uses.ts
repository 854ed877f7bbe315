import { baseLanguage } from '../align/languages/base-language.ts';
import type { TermId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Block, LanguageTag, Term } from '../model/records.ts';
import { type TermMatch, termsIn } from './lookup.ts';

/** How often the words of a term stand in the texts, by base language. */
export interface TermUses {
  readonly words: Readonly<Record<LanguageTag, number>>;
  readonly avoided: Readonly<Record<LanguageTag, number>>;
}

export const NO_USES: TermUses = { words: {}, avoided: {} };

/** What was found in a block, as long as its text and the glossary are the same. */
const known = new WeakMap<
  Block,
  { readonly terms: readonly Term[]; readonly matches: readonly TermMatch[] }
>();

function matchesOf(block: Block, language: LanguageTag, terms: readonly Term[]): readonly TermMatch[] {
  const before = known.get(block);
  if (before?.terms === terms) return before.matches;
  const matches = termsIn(block.text, language, terms);
  known.set(block, { terms, matches });
  return matches;
}

/** Counts through all documents, a block a step, so that it can be sliced and given up. */
export function* countTerms(index: ProjectIndex): Generator<void, ReadonlyMap<TermId, TermUses>> {
  const terms = index.all('term');
  const uses = new Map<
    TermId,
    { words: Record<LanguageTag, number>; avoided: Record<LanguageTag, number> }
  >();
  for (const { id } of terms) uses.set(id, { words: {}, avoided: {} });
  if (terms.length === 0) return uses;
  for (const { id } of index.all('document')) {
    const view = index.document(id);
    for (const version of view?.versions ?? []) {
      const language = baseLanguage(version.language);
      for (const block of view?.blocksOf(version.id) ?? []) {
        for (const { found } of matchesOf(block, language, terms)) {
          for (const { term, isAvoided } of found) {
            const counts = uses.get(term.id)?.[isAvoided ? 'avoided' : 'words'];
            if (counts) counts[language] = (counts[language] ?? 0) + 1;
          }
        }
        yield;
      }
    }
  }
  return uses;
}
