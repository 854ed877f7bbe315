import type { Changes } from '../model/change.ts';
import type { Effects } from '../model/ids.ts';
import type { LanguageTag, Term } from '../model/records.ts';
import { cleanContent, isTerm, saysTheSame, type TermContent, withoutWords, wordKey } from './content.ts';
import { planAdd, planChange } from './plan.ts';

/** A term of the project and one that comes, which agree on another translation of the same word. */
export interface TermConflict {
  readonly term: Term;
  readonly incoming: TermContent;
}

/** What is done about a conflict: ours stays, theirs takes its place, or theirs stands behind ours. */
export const CONFLICT_CHOICES = ['both', 'ours', 'theirs'] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

export interface TermMerge {
  readonly added: readonly TermContent[];
  /** Terms that the incoming ones say as much of, or less. */
  readonly same: number;
  /** Terms that gain synonyms, words to avoid or a note, and the gain. */
  readonly completed: readonly TermConflict[];
  readonly conflicts: readonly TermConflict[];
}

const NONE: readonly string[] = [];
const keysOf = (words: readonly string[] = NONE): readonly string[] => words.map(wordKey);

/** The language by whose words terms are one or two: the source's where they have it. */
function pivotOf({ words }: TermContent, from: LanguageTag): LanguageTag {
  return words[from] ? from : (Object.keys(words).sort()[0] ?? from);
}

/** The words by which a term is found again: the agreed one first. */
function headsOf(content: TermContent, from: LanguageTag): readonly string[] {
  const pivot = pivotOf(content, from);
  return keysOf(content.words[pivot]).map((key) => `${pivot} ${key}`);
}

type Lists = Readonly<Record<LanguageTag, readonly string[]>>;

const joined = (one: Lists, other: Lists): Lists =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((language) => [
      language,
      [...(one[language] ?? NONE), ...(other[language] ?? NONE)],
    ]),
  );

function joinedNotes(one: string, other: string): string {
  const lines = new Set(one.split('\n').map((line) => line.trim()));
  const fresh = other.split('\n').filter((line) => line.trim() !== '' && !lines.has(line.trim()));
  return [one, ...fresh].filter((line) => line !== '').join('\n');
}

/** The words of both, the first one's before the other's. */
function united(one: TermContent, other: TermContent): TermContent {
  return cleanContent({
    words: joined(one.words, other.words),
    avoided: joined(one.avoided ?? {}, other.avoided ?? {}),
    note: joinedNotes(one.note, other.note),
  });
}

function meet(one: Lists | undefined, other: Lists | undefined): boolean {
  return Object.entries(one ?? {}).some(([language, words]) => {
    const keys = new Set(keysOf(other?.[language]));
    return keysOf(words).some((key) => keys.has(key));
  });
}

/** Whether one agrees on what the other does not know or avoids. */
function contradicts(term: TermContent, incoming: TermContent, from: LanguageTag): boolean {
  const pivot = pivotOf(term, from);
  const isOtherwise = Object.entries(incoming.words).some(([language, words]) => {
    const ours = keysOf(term.words[language]);
    return language !== pivot && ours.length > 0 && !ours.includes(wordKey(words[0] ?? ''));
  });
  return isOtherwise || meet(incoming.avoided, term.words) || meet(term.avoided, incoming.words);
}

/** Finds the term of a content: by agreed words first, then by any; a word that several have leads to the first. */
function finder(terms: readonly Term[], from: LanguageTag): (content: TermContent) => Term | undefined {
  const [agreed, any] = [new Map<string, Term>(), new Map<string, Term>()];
  for (const term of terms) {
    for (const [at, head] of headsOf(term, from).entries()) {
      if (at === 0 && !agreed.has(head)) agreed.set(head, term);
      if (!any.has(head)) any.set(head, term);
    }
  }
  return (content) => {
    const heads = headsOf(content, from);
    const head = heads.find((each) => agreed.has(each));
    if (head !== undefined) return agreed.get(head);
    return heads.map((each) => any.get(each)).find((term) => term !== undefined);
  };
}

/** Entries of one word as one, their translations as alternatives in the order of the file. */
function gathered(incoming: readonly TermContent[], from: LanguageTag): readonly TermContent[] {
  const byFirst = new Map<string, TermContent>();
  for (const raw of incoming) {
    const content = cleanContent(raw);
    if (!isTerm(content)) continue;
    const head = headsOf(content, from)[0] ?? '';
    const before = byFirst.get(head);
    byFirst.set(head, before ? united(before, content) : content);
  }
  return [...byFirst.values()];
}

/**
 * What terms that come from elsewhere mean for a glossary. Words are one whatever their accents and capitals; terms are
 * one where they share a word of `from`, the base language that is translated. Linear in both.
 */
export function mergeTerms(
  incoming: readonly TermContent[],
  terms: readonly Term[],
  from: LanguageTag,
): TermMerge {
  const find = finder(terms, from);
  const added: TermContent[] = [];
  const met = new Map<Term, TermContent>();
  for (const content of gathered(incoming, from)) {
    const term = find(content);
    const before = term && met.get(term);
    if (!term) added.push(content);
    // Judged together: one of them may know what another does not.
    else met.set(term, before ? united(before, content) : content);
  }
  const completed: TermConflict[] = [];
  const conflicts: TermConflict[] = [];
  let same = 0;
  for (const [term, content] of met) {
    if (contradicts(term, content, from)) conflicts.push({ term, incoming: content });
    else if (saysTheSame(united(term, content), cleanContent(term))) same++;
    else completed.push({ term, incoming: content });
  }
  return { added, same, completed, conflicts };
}

/** What becomes of a term in conflict. */
function resolved({ term, incoming }: TermConflict, choice: ConflictChoice): TermContent {
  if (choice === 'ours') return term;
  if (choice === 'both') return united(term, incoming);
  const ours = withoutWords(term.words, incoming.avoided ?? {});
  // The synonyms of what is translated stay; what it becomes is theirs.
  const pivot = Object.keys(incoming.words).find((language) =>
    meet({ [language]: incoming.words[language] ?? NONE }, ours),
  );
  const words = { ...ours, ...incoming.words };
  if (pivot !== undefined) words[pivot] = [...(ours[pivot] ?? NONE), ...(incoming.words[pivot] ?? NONE)];
  return cleanContent({
    words,
    avoided: joined(withoutWords(term.avoided ?? {}, incoming.words), incoming.avoided ?? {}),
    note: joinedNotes(term.note, incoming.note),
  });
}

/** One step for all of it. */
export function planMerge(
  { added, completed, conflicts }: TermMerge,
  choiceOf: (conflict: TermConflict) => ConflictChoice,
  terms: readonly Term[],
  effects: Effects,
): Changes {
  const contents = [
    ...completed.map(({ term, incoming }) => [term, united(term, incoming)] as const),
    ...conflicts.map((conflict) => [conflict.term, resolved(conflict, choiceOf(conflict))] as const),
  ];
  const updated = contents.flatMap(([term, content]) => planChange(term, content).updated);
  return { added: planAdd(added, terms, effects).added, updated, removed: [] };
}
