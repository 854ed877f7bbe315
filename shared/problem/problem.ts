import type { en } from '../i18n/en/index.ts';

/** A code is a key of the `problems` namespace: one sentence that says what, where, and what to do. */
export type ProblemCode = keyof typeof en.problems;
export type ProblemParams = Readonly<Record<string, string | number>>;

/**
 * Something a person must hear of. `params` name the file and the place in it, never its text:
 * problems may be logged. `cause` goes along for the log.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly code: ProblemCode,
    readonly params: ProblemParams = {},
    cause?: unknown,
  ) {
    super(code, cause === undefined ? undefined : { cause });
  }
}
