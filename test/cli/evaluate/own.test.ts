import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../cli/evaluate/own/gold.ts';
import { evaluateOwn, OWN_GOLD } from '../../../cli/evaluate/own/index.ts';
import { PARTS, readDocument, readPart, readTerms } from '../../../cli/evaluate/own/read-gold.ts';
import { wholeDocument } from '../../../cli/evaluate/own/score-sentences.ts';
import { FLAG_KINDS, type FlagKind } from '../../../shared/model/records.ts';
import type { SampleInterview } from '../../../shared/sample/format.ts';
import { yusmaryAndWilmer } from '../../../shared/sample/interviews/01-yusmary-wilmer.ts';
import { tomas } from '../../../shared/sample/interviews/02-tomas.ts';
import { rosa } from '../../../shared/sample/interviews/03-rosa.ts';
import { guerline } from '../../../shared/sample/interviews/04-guerline.ts';
import { narcisa } from '../../../shared/sample/interviews/05-narcisa.ts';
import { elias } from '../../../shared/sample/interviews/06-elias.ts';
import { chayo } from '../../../shared/sample/interviews/07-chayo.ts';

const GOLD = join(import.meta.dirname, '../../../', OWN_GOLD);
const documents = PARTS.flatMap((part) => readPart(GOLD, part));
const turns = documents.flatMap((document) => document.turns);
const beads = turns.flatMap((turn) => turn.beads);
const plants = beads.flatMap((bead) => bead.plants.map((plant) => ({ bead, plant })));

describe('the gold of our own', () => {
  it('holds the sample interviews word for word', () => {
    const whole = (written: string | readonly string[]) =>
      typeof written === 'string' ? written : written.join('\n');
    const sample: readonly SampleInterview[] = [
      yusmaryAndWilmer,
      tomas,
      rosa,
      guerline,
      narcisa,
      elias,
      chayo,
    ];
    for (const interview of sample) {
      const gold = documents.find(({ name }) => name === interview.name);
      expect(gold?.turns.map(({ speaker, es, en }) => [speaker, es.text, en.text])).toEqual(
        interview.turns.map(({ by, es, en }) => [by ?? '', whole(es), whole(en)]),
      );
    }
  });

  it('covers every sentence with one bead, in order, each as small as it can be', () => {
    for (const document of documents) {
      const { es, en, beads: found } = wholeDocument(document);
      expect(found.flatMap(({ source }) => source)).toEqual([...es.keys()]);
      expect(found.flatMap(({ target }) => target)).toEqual([...en.keys()]);
    }
    expect(beads.filter(({ es, en }) => es.length > 1 && en.length > 1)).toEqual([]);
  });

  it('has at least 300 beads and 200 passages, all kinds of bead, and both parts enough of each', () => {
    const shapes = new Set(beads.map(({ es, en }) => `${es.length}-${en.length}`));
    for (const shape of ['1-1', '1-0', '0-1', '2-1', '1-2', '3-1', '1-3', '4-1', '1-4']) {
      expect(shapes).toContain(shape);
    }
    for (const part of PARTS) {
      const own = readPart(GOLD, part).flatMap((document) => document.turns);
      expect(own.flatMap((turn) => turn.beads).length).toBeGreaterThanOrEqual(300);
      expect(own.flatMap((turn) => turn.passages).length).toBeGreaterThanOrEqual(200);
    }
  });

  it('marks passages that lie in their texts and begin and end with what is written', () => {
    for (const turn of turns) {
      for (const passage of turn.passages) {
        expect(passage.es.length + passage.en.length).toBeGreaterThan(0);
        for (const side of ['es', 'en'] as const) {
          for (const range of passage[side]) {
            expect(range.start).toBeLessThan(range.end);
            expect(textOf(turn[side], range)).toMatch(/^\S(?:.*\S)?$/su);
          }
        }
      }
    }
  });

  it('plants every kind of flag at eight places or more, numbers at forty, and changes the words there', () => {
    const count = (kind: FlagKind) => plants.filter(({ plant }) => plant.kinds[0] === kind).length;
    for (const kind of FLAG_KINDS) expect([kind, count(kind) >= 8]).toEqual([kind, true]);
    expect(count('number')).toBeGreaterThanOrEqual(40);
    for (const { bead, plant } of plants) if (plant.text) expect(plant.text).not.toEqual(bead.text);
  });

  it('follows its own terms', () => {
    for (const { es, en } of readTerms(GOLD)) {
      const stands = beads.some(({ text }) => text.es.toLowerCase().includes(es) && text.en.includes(en));
      expect([es, stands]).toEqual([es, true]);
    }
  });

  it('says where a file is wrong', () => {
    expect(() => readDocument('# Uno\n\n@ana\nHola. ⇔ Hello.\n  > Adiós = Goodbye')).toThrow(
      /Uno, turn 0: .*Adiós/u,
    );
    expect(() => readDocument('# Uno\n\n@ana\nHola.')).toThrow(/not a bead/u);
    expect(() => readDocument('# Uno\n\n@ana\nHola. ⇔ Hello.\n  ! nonsense')).toThrow(/no kind of flag/u);
    expect(() => readDocument('# Uno\n\n@ana\nHola. ⇔ Hello.\n  ! name: Ana → Eva')).toThrow(/not once/u);
  });
});

/** What was measured on both parts, less a small margin; raise them with the engine. */
const HOLDS = {
  strictF1: 0.96,
  laxF1: 0.985,
  omissionF1: 0.68,
  strictWithTurns: 0.96,
  split: 0.99,
  'es-en': { charF1: 0.925, exact: 0.71, none: 0.55 },
  'en-es': { charF1: 0.945, exact: 0.8, none: 0.8 },
} as const;

/** By kind: the least share found, the largest of false alarms. A kind that is not raised yet is not here. */
const FLAGS_HOLD: Readonly<Partial<Record<FlagKind, readonly [found: number, falseAlarms: number]>>> = {
  omitted: [0.99, 0.005],
  added: [0.99, 0.008],
  number: [0.985, 0.006],
  name: [0.9, 0.008],
  question: [0.95, 0.01],
  negation: [0.93, 0.008],
  length: [0.7, 0.01],
  untranslated: [0.75, 0.01],
  term: [0.95, 0.008],
  inconsistent: [0.5, 0.01],
  marks: [0.95, 0.01],
};

describe('the figures on the gold of our own', () => {
  const figures = evaluateOwn(GOLD, new Set());

  it('do not fall for sentences', () => {
    const { strictF1, laxF1, omissionF1, withTurns, split } = figures.sentences;
    expect(strictF1).toBeGreaterThanOrEqual(HOLDS.strictF1);
    expect(laxF1).toBeGreaterThanOrEqual(HOLDS.laxF1);
    expect(omissionF1).toBeGreaterThanOrEqual(HOLDS.omissionF1);
    expect(withTurns.strictF1).toBeGreaterThanOrEqual(HOLDS.strictWithTurns);
    expect(Math.min(split.es, split.en)).toBeGreaterThanOrEqual(HOLDS.split);
  });

  it.each(['es-en', 'en-es'] as const)('do not fall for passages %s', (direction) => {
    const { charF1, exact, none } = figures.passages[direction];
    expect(charF1).toBeGreaterThanOrEqual(HOLDS[direction].charF1);
    expect(exact).toBeGreaterThanOrEqual(HOLDS[direction].exact);
    expect(none).toBeGreaterThanOrEqual(HOLDS[direction].none);
  });

  it('do not fall for flags', () => {
    for (const kind of FLAG_KINDS) {
      const [found, falseAlarms] = FLAGS_HOLD[kind] ?? [0, 1];
      expect([kind, (figures.flags[kind]?.found ?? 0) >= found]).toEqual([kind, true]);
      expect([kind, (figures.flags[kind]?.falseAlarms ?? 1) <= falseAlarms]).toEqual([kind, true]);
    }
  });
});
