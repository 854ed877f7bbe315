import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../electron/main/ipc/outcome.ts';
import { Problem } from '../../../shared/problem/problem.ts';
import { systemError } from '../files/memory-disk.ts';

describe('the outcome of work', () => {
  const logged: string[] = [];
  const log = (where: string, code: string) => void logged.push(`${where} ${code}`);
  const failing = (error: unknown) => outcomeOf(() => Promise.reject(error), log);

  it('is its value', async () => {
    expect(await outcomeOf(async () => 7, log)).toEqual({ ok: true, value: 7 });
  });

  it('is its problem as plain data', async () => {
    expect(await failing(new Problem('diskFull', { file: 'a' }, systemError('ENOSPC')))).toEqual({
      ok: false,
      problem: { code: 'diskFull', params: { file: 'a' } },
    });
  });

  it('is “unexpected” for anything else, also when a handler throws at once', async () => {
    const unexpected = { ok: false, problem: { code: 'unexpected', params: {} } };
    expect(await failing(new TypeError('x'))).toEqual(unexpected);
    expect(await failing('x')).toEqual(unexpected);
  });

  it('is logged without paths or names', async () => {
    logged.length = 0;
    await failing(new Problem('diskFull', { file: 'Rosa' }, systemError('ENOSPC', '/home/Rosa')));
    await failing(systemError('EIO', '/home/Rosa'));
    await failing(new Error('about Rosa'));
    expect(logged).toEqual(['diskFull ENOSPC', 'unexpected EIO', 'unexpected Error']);
  });
});
