import { describe, expect, it } from 'vitest';
import { traceOf } from '../../../renderer/app/services.ts';

describe('what is logged of an error', () => {
  it('says where it happened and what kind it is, never what its message quotes', () => {
    const error = new SyntaxError('Unexpected token in "mi hermana\n  at Rosa cargaba" is not JSON');
    error.name = 'SyntaxError';
    const trace = traceOf(error);
    expect(trace).toMatch(/^SyntaxError\n\s+at /);
    expect(trace).not.toContain('hermana');
    expect(trace).not.toContain('Rosa');
    expect(trace).toContain('trace.test.ts');
  });

  it('does without a stack, and without an error', () => {
    const bare = new Error('Rosa');
    delete bare.stack;
    expect(traceOf(bare)).toBe('Error');
    expect(traceOf('Rosa')).toBe('unexpected');
  });
});
