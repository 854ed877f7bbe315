import { describe, expect, it } from 'vitest';
import { add, closingLine, countReport, NONE, readReport } from '../../scripts/test/count.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const report = (numbers: Readonly<Record<string, number>>, ...testResults: unknown[]) =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    ...numbers,
    testResults,
  });

describe('the count of a test run', () => {
  it('takes tests as vitest reports them', () => {
    const text = report(
      { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 },
      file('failed', 'passed', 'failed'),
      file('passed', 'passed'),
    );
    expect(countReport(text, false)).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(countReport(report({ numPassedTests: 3 }, file('failed')), false).failed).toBe(1);
  });

  it('never passes a run that failed for another reason, or left no report', () => {
    expect(countReport(report({ numPassedTests: 3 }), false).failed).toBe(1);
    expect(countReport('', true).failed).toBe(1);
    expect(readReport('/no/such/report.json', true).failed).toBe(1);
  });

  it('adds up to one plain line', () => {
    const one = countReport(report({ numPassedTests: 3, numPendingTests: 1 }), true);
    expect(closingLine(add(add(NONE, one), one))).toBe('6 passed, 0 failed, 2 skipped');
  });
});
