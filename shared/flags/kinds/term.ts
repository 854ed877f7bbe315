import { baseLanguage } from '../../align/languages/base-language.ts';
import { languageTools } from '../../align/languages/tools.ts';
import type { Term } from '../../model/records.ts';
import type { Finding, FlagRange } from '../flag.ts';
import type { PreparedBead, PreparedSide } from '../prepared.ts';
import { wordsOf } from '../words.ts';

/** A phrase of the glossary, as the stems it is met in. */
interface Phrase {
  readonly written: string;
  readonly stems: readonly string[];
  /** "ICE" is not "ice": which words are met in capitals only. */
  readonly capitals: readonly boolean[];
}

const CAPITALS = /^\p{Lu}{2,}$/u;

interface PreparedTerm {
  readonly term: Term;
  readonly source: readonly Phrase[];
  readonly agreed: readonly Phrase[];
  readonly avoided: readonly Phrase[];
}

/** The glossary for one pair of languages, to be looked up by the first stem of what a text may hold. */
class Glossary {
  readonly byStem = new Map<string, PreparedTerm[]>();

  constructor(terms: readonly Term[], from: string, to: string) {
    for (const term of terms) {
      const prepared: PreparedTerm = {
        term,
        source: phrases(term.words[from], from),
        agreed: phrases(term.words[to], to),
        avoided: phrases(term.avoided?.[to], to),
      };
      if (prepared.agreed.length + prepared.avoided.length === 0) continue;
      for (const first of new Set(prepared.source.map(({ stems }) => stems[0] ?? ''))) {
        const known = this.byStem.get(first);
        if (known) known.push(prepared);
        else this.byStem.set(first, [prepared]);
      }
    }
  }
}

function phrases(list: readonly string[] | undefined, language: string): readonly Phrase[] {
  const { stem } = languageTools(language);
  return (list ?? [])
    .map((written) => {
      const words = wordsOf(written);
      return {
        written,
        stems: words.map(({ form }) => stem(form)),
        capitals: words.map((word) => CAPITALS.test(word.written)),
      };
    })
    .filter(({ stems }) => stems.length > 0);
}

const glossaries = new WeakMap<readonly Term[], Map<string, Glossary>>();

function glossaryOf(terms: readonly Term[], from: string, to: string): Glossary {
  const known = glossaries.get(terms) ?? new Map<string, Glossary>();
  glossaries.set(terms, known);
  const key = `${from} ${to}`;
  const glossary = known.get(key) ?? new Glossary(terms, from, to);
  known.set(key, glossary);
  return glossary;
}

/** Whether a phrase stands at a word of a side, in any inflected form of its words. */
const stands = ({ stems, words }: PreparedSide, phrase: Phrase, at: number): boolean =>
  phrase.stems.every(
    (stem, place) =>
      stems[at + place] === stem &&
      (!phrase.capitals[place] || CAPITALS.test(words[at + place]?.written ?? '')),
  );

/** So many words of a side from one on. */
function rangeOf({ words }: PreparedSide, at: number, count: number): FlagRange {
  return { start: words[at]?.start ?? 0, end: words[at + count - 1]?.end ?? 0 };
}

/** Where a phrase stands in a side; null where it does not. */
function find(side: PreparedSide, phrase: Phrase): FlagRange | null {
  for (let at = 0; at + phrase.stems.length <= side.stems.length; at++) {
    if (stands(side, phrase, at)) return rangeOf(side, at, phrase.stems.length);
  }
  return null;
}

/** How many words from one on are a term of the original; 0 for none. */
const reachOf = (side: PreparedSide, { source }: PreparedTerm, at: number): number =>
  source.reduce((most, phrase) => (stands(side, phrase, at) ? Math.max(most, phrase.stems.length) : most), 0);

const isWithin = (inner: FlagRange, outer: FlagRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** How a bead translates a term that its original holds. */
export interface TermUse {
  readonly term: Term;
  readonly outcome: 'agreed' | 'missing' | 'avoided';
  /** The words in the original, and those of the translation that are to be avoided where it has them. */
  readonly met: FlagRange;
  readonly used: FlagRange | null;
  /** The agreed translation, or empty where the glossary only says what to avoid. */
  readonly agreed: string;
}

function termUse({ target }: PreparedBead, prepared: PreparedTerm, met: FlagRange): TermUse {
  const { term } = prepared;
  const agreed = prepared.agreed[0]?.written ?? '';
  const found = prepared.agreed.map((phrase) => find(target, phrase)).filter((range) => range !== null);
  for (const phrase of prepared.avoided) {
    const used = find(target, phrase);
    if (!used || found.some((range) => isWithin(used, range))) continue;
    return { term, outcome: 'avoided', met, used, agreed };
  }
  const isMissing = found.length === 0 && prepared.agreed.length > 0;
  return { term, outcome: isMissing ? 'missing' : 'agreed', met, used: null, agreed };
}

/** The terms that begin at a word of the original: of several the longest, as the reader shows them (glossary/lookup.ts). */
function longestAt(side: PreparedSide, at: number, glossary: Glossary) {
  let reach = 0;
  let terms: PreparedTerm[] = [];
  for (const term of glossary.byStem.get(side.stems[at] ?? '') ?? []) {
    const own = reachOf(side, term, at);
    if (own === 0 || own < reach) continue;
    if (own > reach) terms = [];
    reach = own;
    terms.push(term);
  }
  return { reach, terms };
}

/** Every term of the glossary that the original of a bead holds, each once; inflected forms count as the word. */
export function termUses(bead: PreparedBead, terms: readonly Term[]): readonly TermUse[] {
  if (terms.length === 0) return [];
  const { source, target } = bead;
  const glossary = glossaryOf(terms, baseLanguage(source.tag), baseLanguage(target.tag));
  if (glossary.byStem.size === 0) return [];
  const uses = new Map<PreparedTerm, TermUse>();
  for (let at = 0; at < source.stems.length; at++) {
    const { reach, terms: met } = longestAt(source, at, glossary);
    for (const term of met)
      if (!uses.has(term)) uses.set(term, termUse(bead, term, rangeOf(source, at, reach)));
    at += Math.max(0, reach - 1);
  }
  return Array.from(uses.values());
}

/** Words of the glossary that are not translated as agreed, each once. */
export function termFlags(bead: PreparedBead, terms: readonly Term[]): readonly Finding[] {
  return termUses(bead, terms).flatMap(({ outcome, met, used, agreed }): Finding[] => {
    if (outcome === 'agreed') return [];
    const words = bead.source.text.slice(met.start, met.end);
    const said = used ? bead.target.text.slice(used.start, used.end) : agreed;
    return [
      {
        kind: 'term',
        message: used ? 'termAvoided' : 'termMissing',
        params: used ? { source: words, used: said } : { source: words, agreed: said },
        about: `${words} | ${said}`,
        source: [met],
        target: used ? [used] : [],
      },
    ];
  });
}

/** The words that a glossary keeps as they are in the other language ("coyote stays coyote"), folded to stems. */
export function isKept(terms: readonly Term[], words: readonly string[], from: string, to: string): boolean {
  const said = words.join(' ');
  return terms.some((term) =>
    (term.words[from] ?? []).some(
      (word) =>
        (term.words[to] ?? []).some((other) => other.toLowerCase() === word.toLowerCase()) &&
        wordsOf(word)
          .map(({ form }) => form)
          .join(' ')
          .includes(said),
    ),
  );
}
