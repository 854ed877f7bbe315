import { readFileSync } from 'node:fs';

export const NONE = { passed: 0, failed: 0, skipped: 0 };

export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/**
 * What vitest's JSON report counts. A file that could not even be loaded has no failed test in it: it counts
 * as one, and so does a run that failed for another reason (`ok` false), or left no report.
 */
export function countReport(text, ok) {
  let report;
  try {
    report = JSON.parse(text);
  } catch {
    return { ...NONE, failed: 1 };
  }
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: !ok && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function readReport(path, ok) {
  try {
    return countReport(readFileSync(path, 'utf8'), ok);
  } catch {
    return { ...NONE, failed: 1 };
  }
}

/** The line that stands alone at the end of `npm test`. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
