import { describe, expect, it } from 'vitest';
import type { UnitsRead } from '../../../../shared/exchange/units/unit.ts';
import { PLAIN_UNIT, plainPiece } from '../../../../shared/exchange/units/unit.ts';
import { readXliff } from '../../../../shared/exchange/xliff/read.ts';
import { writeXliff } from '../../../../shared/exchange/xliff/write.ts';

const read = (text: string): UnitsRead =>
  readXliff({ name: 'viaje.xlf', bytes: new TextEncoder().encode(text) }, 'viaje');
const units = ({ documents }: UnitsRead) =>
  documents.map((document) =>
    document.units.map(({ sides, status }) => [
      status,
      ...sides.map((side) => side.map(({ text }) => text).join(' | ')),
    ]),
  );
const counts = ({ remarks }: UnitsRead) =>
  Object.fromEntries(remarks.map(({ key, params }) => [key, params.count]));

const two = (body: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="es" trgLang="en"><file id="f">${body}</file></xliff>`;
const one = (body: string) =>
  `<xliff version="1.2"><file source-language="es-ES" target-language="en" original="C:\\x\\viaje.txt"><body>${body}</body></file></xliff>`;

describe('reading XLIFF 2', () => {
  it('reads segments of a unit as one paragraph, with states and notes', () => {
    const found = read(
      two(
        `<notes><note>Del archivo.</note></notes><unit id="1"><notes><note>Ojo.</note></notes><segment state="final"><source>Uno.</source><target>One.</target></segment><ignorable><source> </source></ignorable><segment state="translated"><source>Dos.</source><target>Two.</target></segment><segment><source>Tres.</source></segment></unit>`,
      ),
    );
    expect(units(found)).toEqual([
      [
        ['confirmed', 'Uno.', 'One.'],
        ['auto', 'Dos.', 'Two.'],
        [null, 'Tres.', ''],
      ],
    ]);
    const [document] = found.documents;
    expect(document?.notes).toEqual(['Del archivo.']);
    expect(document?.units.map(({ notes }) => notes)).toEqual([['Ojo.'], [], []]);
    expect(document?.units.map(({ sides }) => sides.map((side) => side[0]?.joint))).toEqual([
      [null, null],
      [' ', ' '],
      [' ', undefined],
    ]);
  });

  it('keeps words in spans and markers, drops codes, counts suggestions', () => {
    const found = read(
      two(
        `<group id="g"><unit id="1"><mtc:matches xmlns:mtc="m"><mtc:match><source>x</source><target>y</target></mtc:match></mtc:matches><segment><source>El <pc id="1">río</pc> <mrk id="m" type="term">ancho</mrk><ph id="2"/><cp hex="001F"/></source><target>The river</target></segment></unit></group>`,
      ),
    );
    expect(units(found)).toEqual([[[null, 'El río ancho', 'The river']]]);
    expect(counts(found)).toEqual({ left_suggestions: 1, left_inlineCodes: 2 });
  });
});

describe('reading XLIFF 1.2', () => {
  it('reads trans-units with approval, states, notes and alternatives', () => {
    const found = read(
      one(
        `<trans-unit id="1" approved="yes"><source>Uno.</source><target>One.</target><note>Ojo.</note></trans-unit><group><trans-unit id="1"><source>Dos <g id="1">y <x id="2"/>tres</g>.</source><target state="needs-review-translation">Two.</target><alt-trans><target>2.</target></alt-trans></trans-unit></group><trans-unit id="3"><source>Nada.</source></trans-unit>`,
      ),
    );
    expect(units(found)).toEqual([
      [
        ['confirmed', 'Uno.', 'One.'],
        ['auto', 'Dos y tres.', 'Two.'],
        [null, 'Nada.', ''],
      ],
    ]);
    expect(found.documents[0]).toMatchObject({
      name: 'viaje',
      versions: [{ language: 'es-ES' }, { language: 'en' }],
    });
    expect(counts(found)).toEqual({ left_suggestions: 1, left_duplicateIds: 1, left_inlineCodes: 2 });
  });

  it('takes the segments of SDL Trados and memoQ apart', () => {
    const mrk = (mid: number, text: string) => `<mrk mtype="seg" mid="${mid}">${text}</mrk>`;
    const found = read(
      one(
        `<trans-unit id="1"><source>Uno. Dos.</source><seg-source>${mrk(1, 'Uno.')} ${mrk(2, 'Dos.')}</seg-source><target>${mrk(1, 'One.')} ${mrk(2, 'Two.')}</target></trans-unit>`,
      ),
    );
    expect(units(found)).toEqual([
      [
        [null, 'Uno.', 'One.'],
        [null, 'Dos.', 'Two.'],
      ],
    ]);
    expect(found.documents[0]?.units[1]?.sides[0]?.[0]?.joint).toBe(' ');
  });

  it('keeps a segment of the target that the source does not have', () => {
    const mrk = (mid: number, text: string) => `<mrk mtype="seg" mid="${mid}">${text}</mrk>`;
    const found = read(
      one(
        `<trans-unit id="1"><source>Uno. Dos.</source><seg-source>${mrk(1, 'Uno.')} ${mrk(2, 'Dos.')}</seg-source><target>${mrk(1, 'One.')} ${mrk(3, 'Three.')}</target></trans-unit>`,
      ),
    );
    expect(units(found)).toEqual([
      [
        [null, 'Uno.', 'One.'],
        [null, 'Dos.', ''],
        [null, '', 'Three.'],
      ],
    ]);
  });

  it('makes a document of each file', () => {
    const file = (name: string) =>
      `<file source-language="es" target-language="en" original="${name}"><body><trans-unit id="1"><source>Sí.</source><target>Yes.</target></trans-unit></body></file>`;
    const found = read(`<xliff version="1.2">${file('a/uno.txt')}${file('dos.txt')}${file('')}</xliff>`);
    expect(found.documents.map(({ name }) => name)).toEqual(['uno.txt', 'dos.txt', 'viaje']);
    expect(counts(found)).toEqual({});
  });
});

it.each([
  ['a TMX', '<tmx/>', 'xmlOtherKind'],
  ['no unit', two(''), 'unitsNone'],
  ['entities', `<!DOCTYPE xliff [<!ENTITY x "y">]>${one('')}`, 'xmlEntities'],
])('refuses %s', (_, text, code) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ code }));
});

describe('writing XLIFF 2.1', () => {
  const unit = { ...PLAIN_UNIT, sides: [[plainPiece('Sí.')], [plainPiece('Yes.')], [plainPiece('Ax.')]] };
  const versions = [
    { language: 'es', role: 'original' as const },
    { language: 'en', role: 'translation' as const },
    { language: 'mam', role: 'translation' as const },
  ];
  const document = { name: 'a', versions, notes: [], units: [unit] };

  it('gives each state its name', () => {
    const [es, en] = unit.sides;
    const states = [
      { ...unit, status: 'confirmed' as const },
      { ...unit, status: 'auto' as const },
      { ...unit, status: 'auto' as const, sides: [es ?? [], []] },
      { ...unit, status: 'confirmed' as const, deliberate: true, sides: [[], en ?? []] },
    ];
    const { text } = writeXliff([{ ...document, versions: versions.slice(0, 2), units: states }]);
    expect([...text.matchAll(/<segment state="(\w+)">/g)].map((match) => match[1])).toEqual([
      'final',
      'translated',
      'initial',
      'final',
    ]);
    // A translation that is still to come has no target at all.
    expect(text).toContain('<segment state="initial"><source>Sí.</source></segment>');
  });

  it('says what of three languages stays out', () => {
    const other = { ...document, versions: [...versions].reverse() };
    const { text, remarks } = writeXliff([document, other]);
    expect(text).toContain('srcLang="es" trgLang="en"');
    expect(text).not.toContain('Ax.');
    expect(remarks).toEqual([
      { key: 'left_versions', params: { count: 2 } },
      { key: 'left_documentsApart', params: { count: 1 } },
    ]);
  });
});
