import type { en } from '../shared/i18n/en/index.ts';

export type SentenceKey = Extract<keyof typeof en.cli, `error_${string}` | `usage_${string}`>;

/** Exit codes (cli.md): done; done, with findings; the words are off; the input is bad or missing. */
export const EXIT = { done: 0, findings: 1, usage: 2, input: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with one sentence of the `cli` namespace: `usage_…` exits with 2, `error_…` with 3. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly key: SentenceKey,
    readonly params: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(key, cause === undefined ? undefined : { cause });
  }

  get exit(): ExitCode {
    return this.key.startsWith('usage_') ? EXIT.usage : EXIT.input;
  }
}
