import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReliabilityBin } from '../../../cli/evaluate/reliability.ts';
import { evaluateSpans } from '../../../cli/evaluate/spans.ts';

const FILE = '../shared/align/spans-dev.jsonl';
/** Passages that make a bin tell something. */
const TELLING = 50;

describe.skipIf(!existsSync(FILE))('passages marked by people', () => {
  it.each(['even', 'odd'])('are as sure as they are said to be, in the %s paragraphs', (part) => {
    const { confidence } = evaluateSpans(FILE, new Set([`--part=${part}`]));
    const bins: readonly ReliabilityBin[] = confidence.filter(({ passages }) => passages >= TELLING);
    expect(bins.length).toBeGreaterThanOrEqual(2);
    for (const { said, right } of bins) expect(Math.abs(said - right)).toBeLessThanOrEqual(0.05);
  });
});
