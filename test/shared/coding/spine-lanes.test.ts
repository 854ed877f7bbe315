import { describe, expect, it } from 'vitest';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { beadSpan, spineLanes } from '../../../shared/coding/spine-lanes.ts';
import { stepCoding } from '../../../shared/coding/walk.ts';
import type { Coding } from '../../../shared/model/records.ts';
import { placeOf, twoColumns } from './two-columns.ts';

function threeBeads() {
  const columns = twoColumns({
    es: ['Uno.', 'Dos.', 'Tres.'],
    en: ['One.', 'Two.', 'Three.'],
    beads: [0, 1, 2].map((at) => ({ es: [at], en: [at] })),
    themes: ['a', 'b', 'c', 'd'].map((name) => ({ es: name, en: name })),
  });
  const tag = (theme: number, from: number, to: number): Coding => {
    const words = ['Uno.', 'Dos.', 'Tres.'];
    const { index, author, effects, es } = columns;
    const changes = planCodings({
      index,
      view: columns.view(),
      versionId: es,
      start: placeOf(columns.blocks.es, from, words[from] ?? '').start,
      end: placeOf(columns.blocks.es, to, words[to] ?? '').end,
      codeIds: columns.codes.slice(theme, theme + 1),
      author,
      effects,
    });
    index.apply(changes);
    const [coding] = changes.added;
    if (coding?.kind !== 'coding') throw new Error('nothing tagged');
    return coding;
  };
  return { columns, tag };
}

describe('the spine', () => {
  it('gives each coding one lane through all its beads', () => {
    const { columns, tag } = threeBeads();
    const long = tag(0, 0, 2);
    const first = tag(1, 0, 0);
    const second = tag(2, 1, 1);
    const lanes = spineLanes(columns.view());
    expect([long, first, second].map((coding) => lanes.laneOf(coding))).toEqual([0, 1, 1]);
    expect(lanes.count).toBe(2);
    expect([0, 1, 2].map((bead) => lanes.at(bead).map((coding) => coding.id))).toEqual([
      [long.id, first.id],
      [long.id, second.id],
      [long.id],
    ]);
  });

  it('has no stripe for a coding whose words are all gone', () => {
    const { columns, tag } = threeBeads();
    const coding = tag(0, 1, 1);
    const lost: Coding = { ...coding, sides: coding.sides.map((side) => ({ ...side, state: 'lost' })) };
    columns.index.apply({ added: [], updated: [[coding, lost]], removed: [] });
    expect(beadSpan(columns.view(), lost)).toBeNull();
    expect(spineLanes(columns.view()).count).toBe(0);
  });
});

describe('going through the codings', () => {
  it('follows the text, goes round at the ends, and starts where one is', () => {
    const { columns, tag } = threeBeads();
    const last = tag(0, 2, 2);
    const first = tag(1, 0, 0);
    const middle = tag(2, 1, 1);
    const step = (by: 1 | -1, active: Coding | null, from = 0) =>
      stepCoding(columns.view(), by, { active: active?.id ?? null, from })?.id;
    expect(step(1, first)).toBe(middle.id);
    expect(step(-1, middle)).toBe(first.id);
    expect(step(1, last)).toBe(first.id);
    expect(step(-1, first)).toBe(last.id);
    expect(step(1, null, 1)).toBe(middle.id);
    expect(step(-1, null, 1)).toBe(first.id);
  });
});
