import type { VersionId } from '../../shared/model/ids.ts';
import type { TextQuery } from '../../shared/query/find-in-document.ts';
import { compilePattern } from '../../shared/query/pattern/compile.ts';
import {
  PatternError,
  type PatternFault,
  type PatternWish,
} from '../../shared/query/pattern/pattern-wish.ts';
import type { ProjectStore } from '../store/project-store.ts';
import type { PatternStop } from './pattern-run.ts';

/** What is looked for. The words are testimony: they stay in memory. */
export interface FindWish {
  readonly words: string;
  readonly caseAndAccents: 'folded' | 'exact';
  readonly wholeWords: boolean;
  /** The words are a regular expression. */
  readonly isPattern: boolean;
  /** Both languages when null. */
  readonly versionId: VersionId | null;
}

export type FindFault =
  | { readonly kind: 'unreadable'; readonly fault: PatternFault }
  | { readonly kind: PatternStop };

/** A wish for plain words as the search reads it. */
export function queryOf({ words, caseAndAccents, wholeWords }: FindWish): TextQuery {
  return { mode: 'words', words, caseAndAccents, wholeWords };
}

/** A wish for a pattern as the worker reads it. */
export function patternOf({ words, caseAndAccents, wholeWords }: FindWish): PatternWish {
  return { source: words, caseAndAccents, wholeWords };
}

/** What is wrong with the pattern of a wish; null where nothing is, and for plain words. */
export function faultOf(wish: FindWish): FindFault | null {
  if (!wish.isPattern || wish.words === '') return null;
  try {
    compilePattern(patternOf(wish));
    return null;
  } catch (error) {
    if (error instanceof PatternError) return { kind: 'unreadable', fault: error.fault };
    throw error;
  }
}

const FIRST: Omit<FindWish, 'versionId'> = {
  words: '',
  caseAndAccents: 'folded',
  wholeWords: false,
  isPattern: false,
};
const wishes = new WeakMap<ProjectStore, Omit<FindWish, 'versionId'>>();

/** What was looked for last in a project, while it is open; the words are written nowhere. */
export const lastWish = {
  get: (store: ProjectStore): Omit<FindWish, 'versionId'> => wishes.get(store) ?? FIRST,
  set: (store: ProjectStore, { versionId: _, ...wish }: FindWish): void => {
    wishes.set(store, wish);
  },
};
