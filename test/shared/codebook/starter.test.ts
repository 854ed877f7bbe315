import { describe, expect, it } from 'vitest';
import { starterCodebook } from '../../../shared/codebook/starter.ts';
import { STARTER_THEMES } from '../../../shared/codebook/themes.ts';
import { en } from '../../../shared/i18n/en/index.ts';
import { es } from '../../../shared/i18n/es/index.ts';
import { apply, type ChangeSet, isEmpty, type RecordMap } from '../../../shared/model/change.ts';
import { type CodeId, type CoderId, newId } from '../../../shared/model/ids.ts';
import { byOrder, orderBetween } from '../../../shared/model/order.ts';
import type { Code } from '../../../shared/model/records.ts';
import { parseChangeSet } from '../../../shared/model/schema.ts';
import { testEffects } from '../../support/effects.ts';
import { contrast, distance } from './colour.ts';

const effects = testEffects(1);
const author: CoderId = newId(effects);
/** OKLab distances; the look’s own first two neighbours are 0.098 apart. */
const NEIGHBOURS = 0.09;
const ANY_TWO = 0.07;
const EMPTY: RecordMap = new Map();
const plan = (records: RecordMap): ChangeSet => starterCodebook(effects, { author, records });
const codesOf = (records: RecordMap): Code[] => [...records.values()].filter((each) => each.kind === 'code');

function own(name: Code['name'], parentId: CodeId | null = null): Code {
  const description = { es: '', en: '' };
  const order = orderBetween(null, null);
  return { kind: 'code', id: newId(effects), parentId, order, name, description, colour: '#123456' };
}

describe('the starter themes', () => {
  it('are about twenty in a tree of groups', () => {
    const leaves = STARTER_THEMES.filter((theme) => theme.parent !== null);
    expect(leaves.length).toBeGreaterThanOrEqual(20);
    expect(leaves.length).toBeLessThanOrEqual(24);
    const groups = STARTER_THEMES.filter((theme) => theme.parent === null).map((theme) => theme.key);
    for (const { parent } of leaves) expect(groups).toContain(parent);
  });

  it('have a name and a description of their own in both languages', () => {
    for (const language of ['es', 'en'] as const) {
      const names = STARTER_THEMES.map((theme) => theme.name[language].toLowerCase());
      expect(names).not.toContain('');
      expect(new Set(names).size).toBe(names.length);
      for (const theme of STARTER_THEMES) expect(theme.description[language].length).toBeGreaterThan(60);
    }
  });

  it('have colours that read on paper and differ from one another, most of all from their neighbours', () => {
    for (const { colour, key } of STARTER_THEMES) {
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      expect(contrast(colour, '#fffefb'), key).toBeGreaterThanOrEqual(4.5);
    }
    STARTER_THEMES.forEach((theme, at) => {
      STARTER_THEMES.slice(at + 1).forEach((other, after) => {
        const least = after === 0 ? NEIGHBOURS : ANY_TWO;
        expect(distance(theme.colour, other.colour), `${theme.key}, ${other.key}`).toBeGreaterThan(least);
      });
    });
  });
});

describe('adding the starter codebook', () => {
  it('adds every theme under its parent, in order, as a valid change-set', () => {
    const change = plan(EMPTY);
    expect(parseChangeSet(JSON.parse(JSON.stringify(change)))).toEqual(change);
    expect(en.history).toHaveProperty(change.label.key);
    expect(es.history).toHaveProperty(change.label.key);
    const codes = codesOf(apply(EMPTY, change));
    const top = codes.filter((code) => code.parentId === null).sort(byOrder);
    const shown = top.flatMap((group) => [
      group.name.en,
      ...codes
        .filter((code) => code.parentId === group.id)
        .sort(byOrder)
        .map((code) => code.name.en),
    ]);
    expect(shown).toEqual(STARTER_THEMES.map((theme) => theme.name.en));
  });

  it('changes nothing when done twice', () => {
    const once = apply(EMPTY, plan(EMPTY));
    expect(isEmpty(plan(once))).toBe(true);
  });

  it('keeps a theme that is there by name in one language, and hangs the others under it', () => {
    const mine = own({ es: ' VIOLENCIA', en: '' });
    const records: RecordMap = new Map([[mine.id, mine]]);
    const codes = codesOf(apply(records, plan(records)));
    expect(codes).toHaveLength(STARTER_THEMES.length);
    expect(codes).toContain(mine);
    const extortion = codes.find((code) => code.name.en === 'Extortion');
    expect(extortion?.parentId).toBe(mine.id);
  });

  it('does not take a theme without a name for one of its own', () => {
    const nameless = own({ es: '', en: '' });
    const records: RecordMap = new Map([[nameless.id, nameless]]);
    expect(plan(records).added).toHaveLength(STARTER_THEMES.length);
  });

  it('puts new themes after those that are there', () => {
    const mine = own({ es: 'clima', en: 'Climate' });
    const records: RecordMap = new Map([[mine.id, mine]]);
    const top = codesOf(apply(records, plan(records))).filter((code) => code.parentId === null);
    expect(top.sort(byOrder)[0]).toBe(mine);
  });

  it('puts back only what was removed', () => {
    const full = apply(EMPTY, plan(EMPTY));
    const gone = codesOf(full).find((code) => code.name.en === 'Faith');
    const records = new Map(full);
    if (gone) records.delete(gone.id);
    const change = plan(records);
    expect(change.added.map((each) => each.kind === 'code' && each.name.en)).toEqual(['Faith']);
  });
});
