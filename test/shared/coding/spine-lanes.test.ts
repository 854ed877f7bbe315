import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes, passing } from '../../../shared/coding/lanes.ts';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { beadSpan, spineLanes } from '../../../shared/coding/spine-lanes.ts';
import { stepCoding } from '../../../shared/coding/walk.ts';
import type { DocumentView } from '../../../shared/model/document-view.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { Block, Coding } from '../../../shared/model/records.ts';
import { selectBlocks } from '../../../shared/model/selection.ts';
import { anyProject } from '../../support/project.ts';
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

function expectSameLanes(view: DocumentView, places: Iterator<number>): void {
  const all = view.codings.flatMap((coding) => {
    const span = beadSpan(view, coding);
    return span ? [{ key: coding, first: span[0], last: span[1] }] : [];
  });
  const whole = assignLanes(all);
  const lanes = spineLanes(view);
  for (let asked = 0; asked < 5 && view.beads.length > 0; asked++) {
    const at = (places.next().value ?? 0) % view.beads.length;
    expect(lanes.at(at)).toEqual(passing(whole, at));
  }
  for (const { key } of all) expect(lanes.laneOf(key)).toBe(whole.of.get(key));
}

/** 400 beads; passages over blocks from one to another, or (odd kinds) on these two alone. */
function longDocument(wanted: readonly (readonly [number, number, number])[]) {
  const texts = Array.from({ length: 400 }, (_, at) => `Texto ${at}.`);
  const columns = twoColumns({
    es: texts,
    en: texts,
    beads: texts.map((_, at) => ({ es: [at], en: [at] })),
    themes: [{ es: 'a', en: 'a' }],
  });
  const { index, author, effects, es, en, codes } = columns;
  const [codeId] = codes;
  if (!codeId) throw new Error('there is a theme');
  const part = (side: readonly Block[], from: number, to: number) => selectBlocks(side.slice(from, to + 1));
  const added = wanted.map(([a, b, kind]): Coding => {
    const near = kind === 2 ? Math.min(399, a + 1) : b;
    const [from, to] = [Math.min(a, near), Math.max(a, near)];
    const { blocks } = columns;
    const selections =
      kind === 1
        ? [part(blocks.es, from, from), part(blocks.es, to, to)]
        : [part(blocks.es, from, kind === 3 ? from : to)];
    const far = kind === 3 ? [part(blocks.en, to, to)] : [];
    return {
      kind: 'coding',
      id: newId(effects),
      documentId: columns.view().document.id,
      codeId,
      coderId: author,
      createdAt: effects.now(),
      sides: [
        { versionId: es, selections, state: 'tagged', confidence: null },
        { versionId: en, selections: far, state: 'confirmed', confidence: null },
      ],
    };
  });
  index.apply({ added, updated: [], removed: [] });
  return columns;
}

describe('the spine', () => {
  it('gives each coding one lane through all its beads', () => {
    const { columns, tag } = threeBeads();
    const long = tag(0, 0, 2);
    const first = tag(1, 0, 0);
    const second = tag(2, 1, 1);
    const lanes = spineLanes(columns.view());
    expect([long, first, second].map((coding) => lanes.laneOf(coding))).toEqual([0, 1, 1]);
    expect([0, 1, 2].map((bead) => lanes.at(bead).map((coding) => coding.id))).toEqual([
      [long.id, first.id],
      [long.id, second.id],
      [long.id],
    ]);
  });

  it('has the lanes that dealing them out over the whole document gives, whichever rows are asked first', () => {
    fc.assert(
      fc.property(anyProject, fc.infiniteStream(fc.nat()), (records, places) => {
        const index = new ProjectIndex(records);
        for (const { id } of index.all('document')) {
          const view = index.document(id);
          if (view) expectSameLanes(view, places);
        }
      }),
    );
  });

  it('has them where passages are long, chained, far apart or all over the document', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 399 }), fc.nat({ max: 399 }), fc.nat({ max: 3 })), { maxLength: 60 }),
        fc.infiniteStream(fc.nat()),
        (wanted, places) => {
          const { index, view } = longDocument(wanted);
          expectSameLanes(view(), places);
          const gone = view().codings.filter((_, at) => (places.next().value ?? 0) % 3 === at % 3);
          const [first] = gone;
          index.apply({ added: [], updated: [], removed: gone });
          expectSameLanes(view(), places);
          index.apply({ added: gone, updated: [], removed: [] });
          expectSameLanes(view(), places);
          const alone = first && { ...first, sides: first.sides.slice(0, 1) };
          if (first && alone) index.apply({ added: [], updated: [[first, alone]], removed: [] });
          expectSameLanes(view(), places);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has no stripe for a coding whose words are all gone', () => {
    const { columns, tag } = threeBeads();
    const coding = tag(0, 1, 1);
    const lost: Coding = { ...coding, sides: coding.sides.map((side) => ({ ...side, state: 'lost' })) };
    columns.index.apply({ added: [], updated: [[coding, lost]], removed: [] });
    expect(beadSpan(columns.view(), lost)).toBeNull();
    expect(spineLanes(columns.view()).at(1)).toEqual([]);
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
