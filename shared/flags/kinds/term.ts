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

function flagOf(bead: PreparedBead, term: PreparedTerm, at: number): Finding | null {
  const { source, target } = bead;
  let met: FlagRange | null = null;
  for (const phrase of term.source) {
    if (!phrase.stems.every((stem, place) => source.stems[at + place] === stem)) continue;
    const [first, last] = [source.words[at], source.words[at + phrase.stems.length - 1]];
    if (first && last && (met === null || last.end > met.end)) met = { start: first.start, end: last.end };
  }
  if (!met) return null;
  const words = source.text.slice(met.start, met.end);
  const agreed = term.agreed.map((phrase) => find(target, phrase)).filter((range) => range !== null);
  for (const phrase of term.avoided) {
    const used = find(target, phrase);
    if (!used || agreed.some((range) => isWithin(used, range))) continue;
    const usedWords = target.text.slice(used.start, used.end);
    return {
      kind: 'term',
      message: 'termAvoided',
      params: { source: words, used: usedWords },
      about: `${words} | ${usedWords}`,
      source: [met],
      target: [used],
    };
  }
  if (agreed.length > 0 || term.agreed.length === 0) return null;
  return {
    kind: 'term',
    message: 'termMissing',
    params: { source: words, agreed: term.agreed[0]?.written ?? '' },
    about: `${words} | ${term.agreed[0]?.written ?? ''}`,
    source: [met],
    target: [],
  };
}

/** Words of the glossary that are not translated as agreed, each once; inflected forms count as the word. */
export function termFlags(bead: PreparedBead, terms: readonly Term[]): readonly Finding[] {
  if (terms.length === 0) return [];
  const { source, target } = bead;
  const glossary = glossaryOf(terms, baseLanguage(source.tag), baseLanguage(target.tag));
  if (glossary.byStem.size === 0) return [];
  const flags = new Map<PreparedTerm, Finding>();
  for (const [at, stem] of source.stems.entries()) {
    for (const term of glossary.byStem.get(stem) ?? []) {
      if (flags.has(term)) continue;
      const flag = flagOf(bead, term, at);
      if (flag) flags.set(term, flag);
    }
  }
  return Array.from(flags.values());
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
