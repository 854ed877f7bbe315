import { baseLanguage, languageTools } from '../../align/languages/tools.ts';
import type { Term } from '../../model/records.ts';
import type { Finding, FlagRange } from '../flag.ts';
import type { PreparedBead, PreparedSide } from '../prepared.ts';
import { wordsOf } from '../words.ts';

/** A phrase of the glossary, as the stems it is met in. */
interface Phrase {
  readonly written: string;
  readonly stems: readonly string[];
}

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
    .map((written) => ({ written, stems: wordsOf(written).map(({ form }) => stem(form)) }))
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

/** Where a phrase stands in a side, any inflected form of its words; null where it does not. */
function find(side: PreparedSide, phrase: Phrase, from = 0): FlagRange | null {
  const { stems } = side;
  for (let at = from; at + phrase.stems.length <= stems.length; at++) {
    if (!phrase.stems.every((stem, place) => stems[at + place] === stem)) continue;
    const [first, last] = [side.words[at], side.words[at + phrase.stems.length - 1]];
    if (first && last) return { start: first.start, end: last.end };
  }
  return null;
}

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

function termUse(bead: PreparedBead, prepared: PreparedTerm, at: number): TermUse | null {
  const { source, target } = bead;
  const { term } = prepared;
  let met: FlagRange | null = null;
  for (const phrase of prepared.source) {
    if (!phrase.stems.every((stem, place) => source.stems[at + place] === stem)) continue;
    const [first, last] = [source.words[at], source.words[at + phrase.stems.length - 1]];
    if (first && last && (met === null || last.end > met.end)) met = { start: first.start, end: last.end };
  }
  if (!met) return null;
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

/** Every term of the glossary that the original of a bead holds, each once; inflected forms count as the word. */
export function termUses(bead: PreparedBead, terms: readonly Term[]): readonly TermUse[] {
  if (terms.length === 0) return [];
  const { source, target } = bead;
  const glossary = glossaryOf(terms, baseLanguage(source.tag), baseLanguage(target.tag));
  if (glossary.byStem.size === 0) return [];
  const uses = new Map<PreparedTerm, TermUse>();
  for (const [at, stem] of source.stems.entries()) {
    for (const term of glossary.byStem.get(stem) ?? []) {
      const use = uses.has(term) ? null : termUse(bead, term, at);
      if (use) uses.set(term, use);
    }
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
