import { describe, expect, test } from 'vitest';
import { areNear } from '../../../shared/codebook/colour-sight.ts';
import { parseColour, THEME_COLOURS } from '../../../shared/codebook/colours.ts';
import { ancestorsOf, codeTree, flatTree } from '../../../shared/codebook/tree.ts';
import { firstBeadOf, usesOf } from '../../../shared/codebook/uses.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';
import { contrast } from './colour.ts';

describe('the tree of themes', () => {
  test('counts each passage once, a parent with those below it', () => {
    const { records } = smallProject();
    const counted = flatTree(codeTree(new ProjectIndex(records))).map(({ node, depth }) => [
      node.code.name.en,
      depth,
      node.own,
      node.total,
    ]);
    expect(counted).toEqual([
      ['journey', 0, 1, 2],
      ['extortion', 1, 1, 1],
      ['allyship', 0, 1, 1],
    ]);
  });

  test('keeps the nodes in which nothing changed, so that a row is not made again for another one', () => {
    const { records, codes, codings } = smallProject();
    const index = new ProjectIndex(records);
    const before = codeTree(index);
    expect(codeTree(index)).toBe(before);
    const moved = { ...codings.helped, codeId: codes.extortion.id };
    index.apply({ added: [], updated: [[codings.helped, moved]], removed: [] });
    const [journey, allyship] = codeTree(index);
    expect([journey?.total, allyship?.total]).toEqual([3, 0]);
    const [block] = index.all('block');
    if (!block) throw new Error('no block');
    const tree = codeTree(index);
    index.apply({ added: [], updated: [[block, { ...block, text: `${block.text}.` }]], removed: [] });
    expect(codeTree(index)).toBe(tree);
    index.apply({
      added: [],
      updated: [[codes.allyship, { ...codes.allyship, colour: '#123456' }]],
      removed: [],
    });
    expect(codeTree(index)[0]).toBe(journey);
    expect(codeTree(index)[1]).not.toBe(allyship);
  });

  test('shows a theme whose parent is gone, and those in a circle, once each', () => {
    const { records, codes } = smallProject();
    const orphan = { ...codes.allyship, parentId: newId<'code'>(testEffects(9)) };
    const circling = { ...codes.journey, parentId: codes.extortion.id };
    const index = new ProjectIndex(
      records.map((record) =>
        record.id === orphan.id ? orphan : record.id === circling.id ? circling : record,
      ),
    );
    const shown = flatTree(codeTree(index)).map(({ node }) => node.id);
    expect(shown).toHaveLength(3);
    expect(new Set(shown).size).toBe(3);
  });
});

test('the themes above one come nearest first, and a circle of them ends', () => {
  const { records, codes } = smallProject();
  expect(ancestorsOf(new ProjectIndex(records), codes.extortion.id)).toEqual([codes.journey.id]);
  expect(ancestorsOf(new ProjectIndex(records), codes.allyship.id)).toEqual([]);
  const circling = { ...codes.journey, parentId: codes.extortion.id };
  const index = new ProjectIndex(records.map((each) => (each.id === circling.id ? circling : each)));
  expect(ancestorsOf(index, codes.extortion.id)).toEqual([codes.journey.id]);
});

describe('where a theme is used', () => {
  const { records, codes, document, beads } = smallProject();
  const index = new ProjectIndex(records);

  test('documents come with their codings, those of sub-themes counted in', () => {
    expect(usesOf(index, codes.journey.id)).toEqual([
      { documentId: document.id, name: document.name, count: 2 },
    ]);
    expect(usesOf(index, newId(testEffects(5)))).toEqual([]);
  });

  test('the first passage is the topmost, whatever was tagged first', () => {
    expect(firstBeadOf(index, codes.journey.id, document.id)).toBe(beads[0]?.id);
    expect(firstBeadOf(index, codes.allyship.id, document.id)).toBe(beads[1]?.id);
    expect(firstBeadOf(index, newId(testEffects(5)), document.id)).toBeNull();
  });

  test('a cut block leads to the bead that holds the words', () => {
    const [first, second] = beads;
    if (!first || !second) throw new Error('no beads');
    const cut = (from: number, to: number | null, order: string, id = first.id) => ({
      ...first,
      id,
      order,
      sides: Object.fromEntries(
        Object.entries(first.sides).map(([version, parts]) => [
          version,
          parts.map((part) => ({ ...part, start: from, end: to })),
        ]),
      ),
    });
    const head = cut(0, 20, first.order);
    const tail = cut(20, null, `${first.order}V`, newId(testEffects(3)));
    const spanishOnly = records.map((record) =>
      record.kind === 'coding'
        ? { ...record, sides: record.sides.filter((side) => side.state === 'tagged') }
        : record,
    );
    const index = new ProjectIndex([...spanishOnly.filter((record) => record.id !== first.id), head, tail]);
    // "ya nos habían cobrado dos veces" starts at 24.
    expect(firstBeadOf(index, codes.extortion.id, document.id)).toBe(tail.id);
  });
});

describe('colours of themes', () => {
  test('each of the palette can be read on the page and told from the others', () => {
    for (const colour of THEME_COLOURS) {
      expect(contrast(colour, '#fffefb'), colour).toBeGreaterThanOrEqual(4.5);
      const near = THEME_COLOURS.filter((other) => other !== colour && areNear(colour, other));
      expect(near, colour).toEqual([]);
    }
  });

  test('what is typed becomes a colour or nothing', () => {
    expect(parseColour(' 2B5D73 ')).toBe('#2b5d73');
    expect(parseColour('#2b5d73')).toBe('#2b5d73');
    for (const typed of ['', '#', '#2b5', '#2b5d7g', '##2b5d73', 'red'])
      expect(parseColour(typed)).toBeNull();
  });

  test('two shades that differ by a hair are near, two of the palette are not', () => {
    expect(areNear('#b3431f', '#b4441f')).toBe(true);
    expect(areNear('#b3431f', '#1f7a5c')).toBe(false);
  });
});
