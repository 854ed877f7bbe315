import type { WordRole } from '../languages/roles.ts';
import type { Token } from '../tokens.ts';

/** A run of target words, by index, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** What is known of a selection, and of the words of the other text, when the edges of a run are looked at. */
export interface EdgeTask {
  readonly source: readonly Token[];
  readonly target: readonly Token[];
  /** Whether the source word is in the selection. */
  readonly isChosen: (at: number) => boolean;
  /** Whether the target word stands for nothing outside the selection, or as surely for something inside. */
  readonly isFree: (at: number) => boolean;
  /** Whether the source word has its answer in the run. */
  readonly isAnswered: (at: number, run: Run) => boolean;
}

export const hasRole = (token: Token | undefined, ...roles: readonly WordRole[]): boolean =>
  token?.roles?.some((role) => roles.includes(role)) ?? false;

const isPhraseEnd = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark';

/**
 * The common words left over between the run and the end of its phrase belong to it, for nothing else is there: the
 * particle or object of a verb (“stood up”, “put you off”), and before it, where the selection begins a phrase too,
 * what opens one: a subject, an auxiliary, a determiner. A connective belongs to both sides, so to neither.
 */
export function withWordsLeftOver(run: Run, { source, target, isChosen, isFree }: EdgeTask): Run {
  const isLeftOver = (at: number) =>
    target[at]?.kind === 'word' &&
    target[at]?.stop === true &&
    isFree(at) &&
    !hasRole(target[at], 'connective');
  const opens = (at: number) =>
    isLeftOver(at) &&
    hasRole(target[at], 'subject', 'auxiliary', 'negation', 'determiner', 'object', 'preposition');
  let { first, last } = run;
  while (opens(first - 1)) first--;
  while (isLeftOver(last + 1)) last++;
  const opening = source.findIndex((_, at) => isChosen(at));
  return {
    first: isPhraseEnd(source[opening - 1]) && isPhraseEnd(target[first - 1]) ? first : run.first,
    last: isPhraseEnd(target[last + 1]) ? last : run.last,
  };
}

/**
 * The small words that the grammar binds to the first and the last word of a run. Each is taken for what it does, so
 * nothing changes for a language without roles.
 */
export function withBoundWords(run: Run, task: EdgeTask): Run {
  const steps = [withPronounOfVerb, withSubject, withOpening, withObject, withParticle];
  return steps.reduce((grown, step) => step(grown, task), run);
}

/** A proclitic is never parted from its verb (*se me mojó*); one that is an article too needs a pronoun to stand for. */
function withPronounOfVerb({ first, last }: Run, { source, target, isChosen, isFree }: EdgeTask): Run {
  const isOfPronoun = source.some((token, at) => isChosen(at) && hasRole(token, 'object'));
  const isBound = (at: number) =>
    hasRole(target[at], 'proclitic') &&
    !hasRole(target[at + 1], 'connective') &&
    (!hasRole(target[at], 'determiner') || (isOfPronoun && isFree(at)));
  let begin = first;
  while (isBound(begin - 1)) begin--;
  return { first: begin, last };
}

/**
 * A pronoun that can only be a subject shows that a verb follows; where nothing stands for it the other language keeps
 * it in the verb (*llegaba* → “he'd come”). “You” and “it” are subjects where a clause begins, “there” before “was”.
 */
function withSubject(run: Run, { target, isFree }: EdgeTask): Run {
  const at = run.first - 1;
  const word = target[at];
  if (!isFree(at)) return run;
  const isSubject = hasRole(word, 'object')
    ? isPhraseEnd(target[at - 1]) || hasRole(target[at - 1], 'connective')
    : !hasRole(word, 'expletive') || hasRole(target[run.first], 'auxiliary');
  return hasRole(word, 'subject') && isSubject ? { ...run, first: at } : run;
}

/** A selection that opens with a preposition or a connective without an answer is answered with one, over a determiner. */
function withOpening(run: Run, { source, target, isChosen, isFree, isAnswered }: EdgeTask): Run {
  const opening = source.findIndex((_, at) => isChosen(at));
  if (isAnswered(opening, run)) return run;
  let at = run.first - 1;
  while (hasRole(target[at], 'determiner') && isFree(at)) at--;
  const isOpening = (['preposition', 'connective'] as const).some(
    (role) => hasRole(source[opening], role) && hasRole(target[at], role),
  );
  return isOpening && isFree(at) ? { ...run, first: at } : run;
}

/** What a proclitic of the selection says before its verb, other languages say after it (*se me desmayó* → “fainted on me”). */
function withObject(run: Run, { source, target, isChosen, isFree, isAnswered }: EdgeTask): Run {
  const isOpen = source.some(
    (token, at) => isChosen(at) && hasRole(token, 'proclitic') && !isAnswered(at, run),
  );
  if (!isOpen || !isFree(run.last + 1)) return run;
  const isObject = (at: number) => hasRole(target[at], 'object') && isFree(at);
  if (isObject(run.last + 1)) return { ...run, last: run.last + 1 };
  const isPhrase = hasRole(target[run.last + 1], 'preposition') && isObject(run.last + 2);
  return isPhrase ? { ...run, last: run.last + 2 } : run;
}

/** “Up” or “away” belongs to the verb before it, unless it opens the phrase after it. */
function withParticle(run: Run, { target, isFree }: EdgeTask): Run {
  const at = run.last + 1;
  const isParticle = hasRole(target[at], 'particle') && isFree(at);
  return isParticle && !hasRole(target[at + 1], 'preposition', 'determiner') ? { ...run, last: at } : run;
}
