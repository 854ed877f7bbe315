import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOfDocument } from '../../../../shared/exchange/units/from-document.ts';
import { planUnits } from '../../../../shared/exchange/units/plan.ts';
import { readUnits } from '../../../../shared/exchange/units/read.ts';
import type { Piece, Unit, UnitDocument } from '../../../../shared/exchange/units/unit.ts';
import { type UnitFormat, writeUnits } from '../../../../shared/exchange/units/write.ts';
import { checkProject } from '../../../../shared/model/check.ts';
import { type CoderId, newId } from '../../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../../shared/model/project-index.ts';
import type { AnyRecord } from '../../../../shared/model/records.ts';
import { testEffects } from '../../../support/effects.ts';

/** Words that hurt: markup, quotes, references, marks of our own formats. */
const WORDS = [
  'sí',
  'ñandú',
  '<b>',
  '&amp;',
  '"ya"',
  '—No',
  'a~b',
  ']]>',
  '😀',
  "d'ou",
  '1.500',
  '{0}',
  'confirmed',
  '#x',
];
const anyLine = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
const anyText = fc.array(anyLine, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n'));
const anyPiece = fc.record({
  text: anyText,
  goesOn: fc.boolean(),
  speaker: fc.constantFrom(null, null, 'Rosa', 'Entrevistador / Interviewer'),
  time: fc.option(fc.nat({ max: 1e7 }), { nil: undefined }),
});
const anyUnit = fc.record({
  sides: fc.array(fc.array(anyPiece, { maxLength: 2 }), { minLength: 3, maxLength: 3 }),
  status: fc.constantFrom('auto' as const, 'confirmed' as const),
  confidence: fc.option(fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)),
  deliberate: fc.boolean(),
  section: fc.constantFrom('', '', 'El «camino» & más'),
  notes: fc.array(anyLine, { maxLength: 2 }),
});
const anyDocument = fc.record({
  languages: fc.constantFrom<(readonly string[])[]>(
    ['es', 'en'],
    ['en', 'es-419'],
    ['es', 'en', 'mam'],
    ['es', 'en', 'en'],
  ),
  units: fc.array(anyUnit, { minLength: 1, maxLength: 6 }),
  notes: fc.array(anyLine, { maxLength: 2 }),
  swapped: fc.boolean(),
});

/** Units as a reader would give them: the first piece of a version begins a paragraph, only that one has who and when. */
function documentOf(
  drafts: typeof anyDocument extends fc.Arbitrary<infer D> ? D : never,
  name: string,
): UnitDocument {
  const begun = drafts.languages.map(() => false);
  const units = drafts.units.map(
    (unit): Unit => ({
      ...unit,
      sides: drafts.languages.map((_, at) =>
        (unit.sides[at] ?? []).map(({ text, goesOn, speaker, time }, place): Piece => {
          // Within a unit a piece that went on would be one with the piece before it.
          const joint = goesOn && begun[at] === true && place === 0 ? ' ' : null;
          begun[at] = true;
          return {
            text,
            joint,
            speaker: joint === null ? speaker : null,
            ...(joint === null && time !== undefined && { time }),
          };
        }),
      ),
    }),
  );
  return {
    name,
    versions: drafts.languages.map((language, at) => ({
      language,
      role: at === 0 ? 'original' : 'translation',
    })),
    units: units.filter(({ sides }) => sides.some((side) => side.length > 0)),
    notes: drafts.notes,
  };
}

function projectOf(documents: readonly UnitDocument[]): ProjectIndex {
  const effects = testEffects(7);
  const coder: CoderId = newId<'coder'>(effects);
  const own: readonly AnyRecord[] = [
    { kind: 'project', id: newId<'project'>(effects), name: 'p', description: '', createdAt: 0 },
    { kind: 'coder', id: coder, name: 'c' },
  ];
  const index = new ProjectIndex(own);
  index.apply(
    planUnits(documents, {
      records: index.records,
      author: coder,
      effects,
      sources: ['a.tmx'],
      confirmed: false,
    }),
  );
  return index;
}

const unitsIn = (index: ProjectIndex): readonly UnitDocument[] =>
  index.all('document').flatMap(({ id }) => {
    const view = index.document(id);
    return view ? [unitsOfDocument(index, view)] : [];
  });

function through(index: ProjectIndex, format: UnitFormat): readonly UnitDocument[] {
  const { bytes } = writeUnits(index, { format, version: '1', writtenAt: 0 });
  return unitsIn(
    projectOf(
      readUnits([{ name: `a.${format}`, bytes }], { kind: format, languages: ['es', 'en'] }).documents,
    ),
  );
}

/** The pieces of one speaker in a paragraph are told by its first; a piece that goes on has what its paragraph has. */
const facts = (documents: readonly UnitDocument[]) =>
  documents.map(({ versions, units, notes }) => ({ versions, units, notes }));

describe('what is written and read again', () => {
  const two = fc.array(anyDocument, { minLength: 1, maxLength: 2 });

  it('is the same in TMX: words, paragraphs, speakers, times, states, notes, in any number of languages', () => {
    fc.assert(
      fc.property(two, (drafts) => {
        const index = projectOf(
          drafts.map((draft, at) => documentOf(draft, `d${at}`)).filter(({ units }) => units.length > 0),
        );
        if (index.all('document').length === 0) return;
        const before = unitsIn(index);
        const after = through(index, 'tmx');
        expect(facts(after)).toEqual(facts(before));
        if (before.length > 1) expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
      }),
      { numRuns: 150 },
    );
  });

  it('is the same in XLIFF, of two languages', () => {
    fc.assert(
      fc.property(anyDocument, (draft) => {
        const document = documentOf({ ...draft, languages: draft.languages.slice(0, 2) }, 'd');
        if (document.units.length === 0) return;
        const index = projectOf([document]);
        expect(facts(through(index, 'xliff'))).toEqual(facts(unitsIn(index)));
      }),
      { numRuns: 150 },
    );
  });

  it('has the same words and states in pairs', () => {
    const words = (documents: readonly UnitDocument[]) =>
      documents.map(({ units }) =>
        units.map(({ sides, status, confidence, deliberate }) => [
          status,
          confidence,
          deliberate,
          ...sides.map((side) => side.map(({ text }) => text.replaceAll('\n', ' '))),
        ]),
      );
    fc.assert(
      fc.property(anyDocument, (draft) => {
        const document = documentOf({ ...draft, languages: ['es', 'en'], notes: [] }, 'd');
        if (document.units.length === 0) return;
        const index = projectOf([document]);
        expect(words(through(index, 'pairs'))).toEqual(words(unitsIn(index)));
      }),
      { numRuns: 150 },
    );
  });

  it('makes a sound project, the beads over whole blocks', () => {
    fc.assert(
      fc.property(anyDocument, (draft) => {
        const document = documentOf(draft, 'd');
        expect(checkProject(projectOf([document])).filter(({ kind }) => kind !== 'caseTwice')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a document whose beads do not follow its text', () => {
  const piece = (text: string, place: number): Piece => ({ text, joint: null, speaker: null, place });
  const unit = (es: Piece, en: Piece): Unit => ({
    sides: [[es], [en]],
    status: 'auto',
    confidence: null,
    deliberate: false,
    section: '',
    notes: [],
  });
  const crossing: UnitDocument = {
    name: 'd',
    versions: [
      { language: 'es', role: 'original' },
      { language: 'en', role: 'translation' },
    ],
    units: [unit(piece('Uno.', 0), piece('One.', 1)), unit(piece('Dos.', 1), piece('Two.', 0))],
    notes: [],
  };

  it('keeps the order of each text in TMX and XLIFF', () => {
    const index = projectOf([crossing]);
    const blocks = (other: ProjectIndex) =>
      other.all('version').map(({ id, documentId }) =>
        other
          .document(documentId)
          ?.blocksOf(id)
          .map(({ text }) => text),
      );
    expect(blocks(index)).toEqual([
      ['Uno.', 'Dos.'],
      ['Two.', 'One.'],
    ]);
    for (const format of ['tmx', 'xliff'] as const) {
      expect(facts(through(index, format))).toEqual(facts(unitsIn(index)));
    }
  });

  it('writes words that stand in no bead as units of their own', () => {
    const index = projectOf([crossing]);
    const [bead] = index.all('bead');
    if (!bead) throw new Error('no bead');
    index.apply({ added: [], updated: [], removed: [bead] });
    const [document] = unitsIn(index);
    expect(
      document?.units.map(({ sides }) => sides.map((side) => side.map(({ text }) => text).join())),
    ).toEqual([
      ['Uno.', ''],
      ['Dos.', 'Two.'],
      ['', 'One.'],
    ]);
  });
});
