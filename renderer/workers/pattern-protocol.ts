import type { PatternWish } from '../../shared/query/pattern/pattern-wish.ts';

/** What the window and the worker that runs typed patterns say to each other. */

export type PatternRequest =
  | {
      readonly ask: 'search';
      readonly search: number;
      readonly pattern: PatternWish;
      /** What is to stand in the place of each hit; null where one only looks. */
      readonly replacement: string | null;
    }
  | {
      readonly ask: 'look';
      readonly search: number;
      /** The texts to look in, by number. */
      readonly texts: readonly number[];
      /** The text behind the last one, for words that run over into it; null where there is none. */
      readonly next: number | null;
      /** Those that the worker has not been given yet. */
      readonly fresh: readonly (readonly [number: number, text: string])[];
    };

export type PatternAnswer =
  | {
      readonly say: 'found';
      readonly search: number;
      /**
       * Place in `texts`, start and end (UTF-16 units), one after another. An end behind the text lies in the next
       * one, as if there were one line break between them.
       */
      readonly places: readonly number[];
      /** One for each hit where a replacement was asked. */
      readonly replacements: readonly string[] | null;
      /** The pattern also matched where there are no words; these places are left out. */
      readonly matchesNothing: boolean;
    }
  /** It goes on: there is much, but it moves. */
  | { readonly say: 'alive'; readonly search: number };
