import { pairTexts, type VersionPair } from '../../shared/beads/word-links.ts';
import { termsIn } from '../../shared/glossary/lookup.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Bead, Term } from '../../shared/model/records.ts';

/**
 * Terms that came, changed or went since the words of a document were linked: what stands in a bead whose two sides
 * have words of one of them may be linked otherwise now.
 */
export class DoubtedBeads {
  #known: readonly Term[] | null = null;
  #changed = new Set<Term>();

  /** The glossary as it is; what it says the first time is no change. */
  follow(terms: readonly Term[]): void {
    const before = this.#known;
    this.#known = terms;
    if (before === null || before === terms) return;
    const [old, now] = [new Set(before), new Set(terms)];
    const changed = [...before.filter((term) => !now.has(term)), ...terms.filter((term) => !old.has(term))];
    if (changed.length > 0) this.#changed = new Set([...this.#changed, ...changed]);
  }

  /** What has changed by now; `settle` once the words were linked with it. */
  get changed(): ReadonlySet<Term> {
    return this.#changed;
  }

  settle(linked: ReadonlySet<Term>): void {
    this.#changed = new Set([...this.#changed].filter((term) => !linked.has(term)));
  }
}

/** Whether both sides of a bead have words of a term. */
export function hasTerms(view: DocumentView, bead: Bead, pair: VersionPair, terms: readonly Term[]): boolean {
  if (terms.length === 0) return false;
  const { languages, sources, targets } = pairTexts(view, pair, [bead]);
  return (
    termsIn(sources[0] ?? '', languages[0], terms).length > 0 &&
    termsIn(targets[0] ?? '', languages[1], terms).length > 0
  );
}
