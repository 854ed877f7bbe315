import type { Outcome } from '../../../shared/ipc/contract.ts';
import { Problem } from '../../../shared/problem/problem.ts';

/** Takes a code and nothing else: messages of the system hold paths, and names of participants with them. */
export type LogCode = (where: string, code: string) => void;

/** The result of `work`, or its problem as plain data; what is no Problem becomes `unexpected`. */
export async function outcomeOf<Value>(work: () => Promise<Value>, log: LogCode): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem('unexpected', {}, error);
    log(problem.code, causeOf(problem));
    return { ok: false, problem: { code: problem.code, params: problem.params } };
  }
}

function causeOf({ cause }: Problem): string {
  if (!(cause instanceof Error)) return '';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}
