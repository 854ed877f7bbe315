import type { Dictionary } from '../align/dictionary.ts';
import { type Token, tokensOf } from '../align/tokens.ts';
import { alignWords, type WordLink } from '../align/words/train.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { Bead } from '../model/records.ts';
import { packLinks } from './packed-links.ts';
import { LinkStore, type PairTexts, pairTexts, versionPairs } from './word-links.ts';

/** Beads that are learned from at once: time and memory of a longer text are those of its pieces. */
export const BEADS_AT_ONCE = 1000;

/** Beads with their words and the links between these. */
export interface LinkedTexts {
  readonly pairs: readonly { readonly source: readonly Token[]; readonly target: readonly Token[] }[];
  readonly links: readonly (readonly WordLink[])[];
}

/** Links the words of each bead, trained on all of them. Yields the part done (0 … 1). */
export function* linkTexts(
  { languages, sources, targets }: Pick<PairTexts, 'languages' | 'sources' | 'targets'>,
  dictionaries: readonly Dictionary[],
): Generator<number, LinkedTexts> {
  const [source, target] = languages;
  const pairs = sources.map((text, at) => ({
    source: tokensOf(text, source),
    target: tokensOf(targets[at] ?? '', target),
  }));
  yield 0.1;
  const work = alignWords({ source, target, pairs, dictionaries });
  let step = work.next();
  for (; !step.done; step = work.next()) yield 0.1 + 0.9 * step.value;
  return { pairs, links: step.value };
}

/** The words of some beads of a document, linked between all of its versions. Yields the part done (0 … 1). */
export function* learnWords(
  view: DocumentView,
  beads: readonly Bead[],
  dictionaries: readonly Dictionary[],
): Generator<number, LinkStore> {
  const pairs = versionPairs(view);
  const store = new LinkStore();
  for (const [at, pair] of pairs.entries()) {
    for (let from = 0; from < beads.length; from += BEADS_AT_ONCE) {
      const texts = pairTexts(view, pair, beads.slice(from, from + BEADS_AT_ONCE));
      const work = linkTexts(texts, dictionaries);
      let step = work.next();
      for (; !step.done; step = work.next()) {
        yield (at + (from + BEADS_AT_ONCE * step.value) / (beads.length + BEADS_AT_ONCE)) / pairs.length;
      }
      store.put(texts, packLinks(step.value.links));
    }
  }
  return store;
}
