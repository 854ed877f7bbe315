import type { Dictionary } from '../align/dictionary.ts';
import { tokensOf } from '../align/tokens.ts';
import { alignWords, type WordLink } from '../align/words/train.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { BeadId, VersionId } from '../model/ids.ts';
import type { Bead, LanguageTag } from '../model/records.ts';
import { sideParts } from './parts.ts';
import { DocumentLinks, type PairLinks, sideText, type VersionPair } from './word-links.ts';

/** The beads of two versions as text, for a word aligner that knows nothing of documents. */
export interface PairTexts extends VersionPair {
  readonly languages: readonly [LanguageTag, LanguageTag];
  readonly beads: readonly BeadId[];
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

/** Every two versions of a document. */
export function versionPairs(view: DocumentView): readonly VersionPair[] {
  return view.versions.flatMap(({ id: from }, at) =>
    view.versions.slice(at + 1).map(({ id: to }) => ({ from, to })),
  );
}

/** The texts of some beads that have both of two versions. */
export function pairTexts(view: DocumentView, { from, to }: VersionPair, beads: readonly Bead[]): PairTexts {
  const language = (id: VersionId) => view.versions.find((version) => version.id === id)?.language ?? 'und';
  const whole = beads.filter((bead) => sideParts(bead, from).length > 0 && sideParts(bead, to).length > 0);
  return {
    from,
    to,
    languages: [language(from), language(to)],
    beads: whole.map(({ id }) => id),
    sources: whole.map((bead) => sideText(view, bead, from)),
    targets: whole.map((bead) => sideText(view, bead, to)),
  };
}

/** Links the words of each bead; trained on all of them. Yields the part done (0 … 1). */
export function* linkTexts(
  { languages, sources, targets }: Pick<PairTexts, 'languages' | 'sources' | 'targets'>,
  dictionaries: readonly Dictionary[],
): Generator<number, readonly (readonly WordLink[])[]> {
  const pairs = [];
  for (const [at, source] of sources.entries()) {
    pairs.push({ source: tokensOf(source, languages[0]), target: tokensOf(targets[at] ?? '', languages[1]) });
    if (at % 500 === 499) yield (0.1 * at) / sources.length;
  }
  const work = alignWords({ source: languages[0], target: languages[1], pairs, dictionaries });
  let step = work.next();
  for (; !step.done; step = work.next()) yield 0.1 + 0.9 * step.value;
  return step.value;
}

/** The words of a whole document, linked between all of its versions. Yields the part done (0 … 1). */
export function* learnWords(
  view: DocumentView,
  dictionaries: readonly Dictionary[],
): Generator<number, DocumentLinks> {
  const pairs = versionPairs(view);
  const found: PairLinks[] = [];
  for (const [at, pair] of pairs.entries()) {
    const texts = pairTexts(view, pair, view.beads);
    const work = linkTexts(texts, dictionaries);
    let step = work.next();
    for (; !step.done; step = work.next()) yield (at + step.value) / pairs.length;
    const links = step.value;
    found.push({ ...pair, linksOf: new Map(texts.beads.map((id, place) => [id, links[place] ?? []])) });
  }
  return new DocumentLinks(view, found);
}
