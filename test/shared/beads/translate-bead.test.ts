import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignDocument } from '../../../shared/beads/align-document.ts';
import { sideParts } from '../../../shared/beads/parts.ts';
import { planSplitBead, proposeSplit } from '../../../shared/beads/split-bead.ts';
import { planTranslateBead } from '../../../shared/beads/translate-bead.ts';
import { planUnlink } from '../../../shared/beads/unlink-bead.ts';
import { countUntranslated, nextUntranslated } from '../../../shared/beads/untranslated.ts';
import { sideText } from '../../../shared/beads/word-links.ts';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { languageToTranslateTo, planAddTranslation } from '../../../shared/documents/add-translation.ts';
import { apply, assertApplies, invert } from '../../../shared/model/change.ts';
import type { DocumentView } from '../../../shared/model/document-view.ts';
import { type BlockId, newId, type VersionId } from '../../../shared/model/ids.ts';
import { type PairedRow, pairedDocument } from '../../support/paired-document.ts';

type Made = ReturnType<typeof pairedDocument>;

/** Fills one side of the bead at a place, and gives the view with it. */
function filled(made: Made, view: DocumentView, at: number, versionId: VersionId, text: string) {
  const { effects } = made;
  const ids: BlockId[] = [];
  const blockId = (place: number) => {
    ids[place] ??= newId<'block'>(effects);
    return ids[place] ?? newId<'block'>(effects);
  };
  const bead = view.beads[at];
  if (!bead) throw new Error('no bead');
  const changes = planTranslateBead(
    { view, notes: [], effects },
    { beadId: bead.id, versionId, text, blockId },
  );
  return { changes, after: view.after(changes) };
}

const textsOf = (view: DocumentView, versionId: VersionId) =>
  view.blocksOf(versionId).map(({ text }) => text);
const sidesOf = (view: DocumentView, versionId: VersionId) =>
  view.beads.map((bead) => sideText(view, bead, versionId));

const ROWS: readonly PairedRow[] = [
  ['Uno.', 'One.'],
  ['Dos.', ''],
  ['Tres.', 'Three.'],
  ['Cuatro.', ''],
];

describe('translating a bead', () => {
  it('adds a block between those of its neighbours, and the bead is a person’s', () => {
    const made = pairedDocument(ROWS);
    const one = filled(made, made.view, 1, made.en, ' Two. ');
    expect(textsOf(one.after, made.en)).toEqual(['One.', 'Two.', 'Three.']);
    expect(one.after.beads[1]).toMatchObject({ status: 'confirmed', confidence: null });
    const two = filled(made, one.after, 3, made.en, 'Four.\n\nAnd more.\nOn a line.');
    expect(textsOf(two.after, made.en)).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'And more.\nOn a line.']);
    expect(two.after.beads[3]?.sides[made.en]).toHaveLength(2);
  });

  it('does nothing without words, or where there are some', () => {
    const made = pairedDocument(ROWS);
    for (const text of ['', ' \n\n ', '\u200b'])
      expect(filled(made, made.view, 1, made.en, text).changes.added).toEqual([]);
    expect(filled(made, made.view, 0, made.en, 'Again.').changes).toEqual({
      added: [],
      updated: [],
      removed: [],
    });
  });

  it('puts a sentence between those of its paragraph, and keeps every other bead’s words', () => {
    const made = pairedDocument([['Uno. Dos. Tres.', 'One. Two. Three.']]);
    const { effects, es, en } = made;
    let { view } = made;
    for (const at of [0, 1]) {
      const bead = view.beads[at];
      const cuts = bead && proposeSplit(view, bead);
      if (!bead || !cuts) throw new Error('no cut');
      view = view.after(planSplitBead({ view, notes: [], effects }, bead.id, cuts));
    }
    const before = sidesOf(view, en);
    expect(before.map((text) => text.trim())).toEqual(['One.', 'Two.', 'Three.']);
    // Without its translation a bead in the middle, and at the end of the paragraph.
    for (const gone of [1, 2]) {
      const bead = view.beads[gone];
      const block = bead && sideParts(bead, en)[0];
      if (!bead || !block) throw new Error('no words');
      const unlinked = view.after(planUnlink({ view, notes: [], effects }, bead.id));
      const { after, changes } = filled(made, unlinked, gone, en, 'New.');
      expect(changes.added).toEqual([]);
      expect(sidesOf(after, en).map((text) => text.trim())).toContain('New.');
      const rest = (each: DocumentView) =>
        sidesOf(each, en)
          .map((text) => text.trim())
          .filter((text) => text !== '' && text !== 'New.');
      expect(rest(after)).toEqual(rest(unlinked));
      expect(sidesOf(after, es)).toEqual(sidesOf(unlinked, es));
    }
  });

  it('puts a sentence at the beginning of the paragraph that it begins in the other language', () => {
    const made = pairedDocument([['Uno. Dos.', 'Two.']]);
    const { view, effects, es, en } = made;
    const [bead] = view.beads;
    const [there] = view.blocksOf(en);
    const cuts = bead && proposeSplit(view, bead);
    if (!bead || !cuts || !there) throw new Error('no cut');
    const split = view.after(
      planSplitBead({ view, notes: [], effects }, bead.id, {
        ...cuts,
        [en]: { blockId: there.id, offset: 0 },
      }),
    );
    expect(sidesOf(split, en)).toEqual(['', 'Two.']);
    const { after } = filled(made, split, 0, en, 'One.');
    expect(textsOf(after, en)).toEqual(['One. Two.']);
    expect(sidesOf(after, en)).toEqual(['One. ', 'Two.']);
    expect(sidesOf(after, es)).toEqual(sidesOf(split, es));
  });

  it('takes what is coded along, and leaves what a person said', () => {
    const made = pairedDocument([
      ['Uno y dos.', ''],
      ['Tres.', 'Three.'],
    ]);
    const { index, view, es, en, effects } = made;
    const [block] = view.blocksOf(es);
    const [coder] = index.all('coder');
    if (!block || !coder) throw new Error('no block');
    const codeId = newId<'code'>(effects);
    const coded = view.after(
      planCodings({
        index,
        view,
        versionId: es,
        start: { blockId: block.id, offset: 0 },
        end: { blockId: block.id, offset: 3 },
        codeIds: [codeId],
        author: coder.id,
        effects,
      }),
    );
    const quotes = (each: DocumentView) =>
      each.codings[0]?.sides.map(({ state, selections }) => [state, selections.map(({ quote }) => quote)]);
    expect(quotes(coded)).toEqual([
      ['tagged', ['Uno']],
      ['projected', []],
    ]);
    const { after } = filled(made, coded, 0, en, 'One and two.');
    expect(quotes(after)).toEqual([
      ['tagged', ['Uno']],
      ['projected', ['One and two.']],
    ]);

    const [coding] = coded.codings;
    if (!coding) throw new Error('no coding');
    const oneSided = { ...coding, sides: coding.sides.slice(0, 1) };
    const alone = coded.after({ added: [], updated: [[coding, oneSided]], removed: [] });
    expect(quotes(filled(made, alone, 0, en, 'One and two.').after)).toEqual([
      ['tagged', ['Uno']],
      ['projected', ['One and two.']],
    ]);
    const decided = coded.after({
      added: [],
      updated: [
        [
          coding,
          {
            ...coding,
            sides: coding.sides.map((side) =>
              side.versionId === en ? { ...side, state: 'confirmed', confidence: null } : side,
            ),
          },
        ],
      ],
      removed: [],
    });
    expect(quotes(filled(made, decided, 0, en, 'One and two.').after)).toEqual([
      ['tagged', ['Uno']],
      ['confirmed', []],
    ]);
  });

  it('is reversible, and no other bead loses a word, in any order of filling', () => {
    const anyRows = fc.array(
      fc.tuple(fc.constantFrom('Uno.', 'Dos y tres.', 'Cuatro.'), fc.constantFrom('One.', '')),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(anyRows, fc.array(fc.nat(), { maxLength: 12 }), (rows, order) => {
        const made = pairedDocument(rows.map(([es, en]): PairedRow => [es, en]));
        let { view } = made;
        for (const [step, pick] of order.entries()) {
          const at = pick % rows.length;
          const before = sidesOf(view, made.en);
          const { changes, after } = filled(made, view, at, made.en, `Word ${step}.`);
          const records = new Map(
            [...view.versions, ...view.blocksOf(made.es), ...view.blocksOf(made.en), ...view.beads].map(
              (record) => [record.id, record] as const,
            ),
          );
          assertApplies(records, changes);
          const undone = apply(apply(records, changes), invert(changes));
          expect([...undone.values()].length).toBe(records.size);
          const expected = before.map((text, place) =>
            place === at && text === '' ? `Word ${step}.` : text,
          );
          expect(sidesOf(after, made.en)).toEqual(expected);
          // The blocks stand in the order of the beads.
          expect(textsOf(after, made.en)).toEqual(expected.filter((text) => text !== ''));
          view = after;
        }
      }),
    );
  });

  it('outlives an alignment', () => {
    const made = pairedDocument(ROWS);
    const { after } = filled(made, made.view, 1, made.en, 'Something else altogether.');
    const work = alignDocument({ view: after, notes: [], effects: made.effects, dictionaries: [] });
    let step = work.next();
    while (!step.done) step = work.next();
    const aligned = after.after(step.value.changes);
    const bead = aligned.beads.find(({ id }) => id === after.beads[1]?.id);
    expect(bead && sideText(aligned, bead, made.es)).toBe('Dos.');
    expect(bead && sideText(aligned, bead, made.en)).toBe('Something else altogether.');
  });
});

describe('what waits for its translation', () => {
  it('is counted and gone through, over the end', () => {
    const { view, en } = pairedDocument(ROWS);
    expect(countUntranslated(view.beads, en)).toBe(2);
    expect(nextUntranslated(view.beads, en, -1)).toBe(1);
    expect(nextUntranslated(view.beads, en, 1)).toBe(3);
    expect(nextUntranslated(view.beads, en, 3)).toBe(1);
    expect(nextUntranslated([], en, -1)).toBe(-1);
  });
});

describe('translating a document of one language', () => {
  it('gives it a second version in which every bead waits', () => {
    const made = pairedDocument(ROWS);
    const [, english] = made.view.versions;
    const blocks = made.view.blocksOf(made.en);
    const alone = made.view.after({
      added: [],
      updated: made.view.beads.map((bead) => [
        bead,
        { ...bead, sides: { [made.es]: bead.sides[made.es] ?? [] } },
      ]),
      removed: [...blocks, ...(english ? [english] : [])],
    });
    expect(alone.versions.map(({ language }) => language)).toEqual(['es']);
    expect(languageToTranslateTo(alone)).toBe('en');
    expect(planAddTranslation(alone, 'es', made.effects).added).toEqual([]);
    expect(planAddTranslation(alone, ' ', made.effects).added).toEqual([]);
    expect(planAddTranslation(made.view, 'fr', made.effects).added).toEqual([]);
    const begun = alone.after(planAddTranslation(alone, 'en', made.effects));
    const [, version] = begun.versions;
    if (!version) throw new Error('no version');
    expect(begun.versions.map(({ role }) => role)).toEqual(['original', 'translation']);
    expect(countUntranslated(begun.beads, version.id)).toBe(4);
    const { after } = filled(made, begun, 2, version.id, 'Three.');
    const { after: more } = filled(made, after, 0, version.id, 'One.');
    expect(textsOf(more, version.id)).toEqual(['One.', 'Three.']);
    expect(countUntranslated(more.beads, version.id)).toBe(2);
  });
});
