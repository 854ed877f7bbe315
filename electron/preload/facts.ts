import { FACTS_ARGUMENT } from '../../shared/ipc/channels.ts';
import type { ShellFacts } from '../../shared/ipc/contract.ts';

/** The facts that main wrote on this process's command line. Throws when they are not there. */
export function readFacts(words: readonly string[]): ShellFacts {
  const word = words.find((candidate) => candidate.startsWith(FACTS_ARGUMENT));
  if (word === undefined) throw new Error('started without facts');
  return JSON.parse(word.slice(FACTS_ARGUMENT.length)) as ShellFacts;
}
