import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluateFlags, flagFigures, sampleBeads } from '../../../cli/evaluate/flags.ts';
import { FLAG_KINDS } from '../../../shared/model/records.ts';

const FOLDER = '../shared/align/tico-med';

describe('the flags of the sample interviews', () => {
  const figures = flagFigures(sampleBeads());

  // Percent of the beads. The sample has true faults of its own: brackets and remarks of one side, a number.
  test.each(FLAG_KINDS)('%s: hardly an alarm where nothing is planted', (kind) => {
    expect(figures[kind].alarms).toBeLessThanOrEqual(kind === 'marks' ? 4 : 2);
  });

  test.each([
    ['omitted', 90],
    ['added', 90],
    ['number', 99],
    ['name', 90],
    ['question', 90],
    ['negation', 85],
    ['untranslated', 97],
    ['marks', 99],
  ] as const)('%s: %i %% of the planted faults are found', (kind, least) => {
    expect(figures[kind].planted).toBeGreaterThan(15);
    expect(figures[kind].found).toBeGreaterThanOrEqual(least);
  });
});

test.skipIf(!existsSync(FOLDER))(
  'numbers of parallel texts raise no more than 2 % alarms, skipped without them',
  () => {
    const { kinds } = evaluateFlags(FOLDER);
    expect(kinds.number.alarms).toBeLessThanOrEqual(2);
  },
);
