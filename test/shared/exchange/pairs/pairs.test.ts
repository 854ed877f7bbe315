import { describe, expect, it } from 'vitest';
import { readPairs } from '../../../../shared/exchange/pairs/read.ts';
import { writePairs } from '../../../../shared/exchange/pairs/write.ts';
import { PLAIN_UNIT, plainPiece, type UnitsRead } from '../../../../shared/exchange/units/unit.ts';

const read = (text: string | Uint8Array, languages?: readonly string[]): UnitsRead =>
  readPairs(
    { name: 'viaje.txt', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text },
    'viaje',
    languages,
  );
const texts = ({ documents }: UnitsRead) =>
  documents.map(({ units }) =>
    units.map(({ sides }) => sides.map((side) => side.map(({ text }) => text).join(' | '))),
  );
const languages = ({ documents }: UnitsRead) => documents[0]?.versions.map(({ language }) => language);

const ES = ['Yo salí de mi casa cuando era de noche.', 'No había luz en la calle.', 'Mi mamá me esperaba.'];
const EN = [
  'I left my house when it was night.',
  'There was no light in the street.',
  'My mother was waiting for me.',
];
const table = (...columns: readonly (readonly string[])[]) =>
  columns[0]?.map((_, row) => columns.map((column) => column[row]).join('\t')).join('\r\n') ?? '';

describe('reading pairs', () => {
  it('tells the languages by their words, whichever comes first', () => {
    expect(languages(read(table(ES, EN)))).toEqual(['es', 'en']);
    const turned = read(table(EN, ES));
    expect(languages(turned)).toEqual(['en', 'es']);
    expect(turned.documents[0]?.versions[1]?.role).toBe('original');
    expect(texts(turned)[0]?.[0]).toEqual([EN[0], ES[0]]);
  });

  it('takes quotation marks for text, and an empty cell for an omission', () => {
    const text = `"Ya voy", dijo\t"I am coming\n"Otra"\t"Another"\n\tOnly here\nSolo aquí\n`;
    const found = read(text, ['es', 'en']);
    expect(texts(found)).toEqual([
      [
        ['"Ya voy", dijo', '"I am coming'],
        ['"Otra"', '"Another"'],
        ['', 'Only here'],
        ['Solo aquí', ''],
      ],
    ]);
    expect(found.remarks).toEqual([{ key: 'left_shortRows', params: { count: 1 } }]);
  });

  it('reads a byte order mark, UTF-16 and sentences that LF Aligner joined', () => {
    const bytes = new Uint8Array(
      new Uint16Array([...`\ufeff${table(ES, EN)}`].map((c) => c.charCodeAt(0))).buffer,
    );
    expect(texts(read(bytes))[0]?.[2]).toEqual([ES[2], EN[2]]);
    expect(texts(read(`\ufeffUno. ~~~ Dos.\tOne. Two.\n`, ['es', 'en']))).toEqual([
      [['Uno. | Dos.', 'One. Two.']],
    ]);
  });

  it('takes one file name in every row for a note on the document, others for notes', () => {
    const named = read(table(ES, EN, ['viaje', 'viaje', 'viaje']));
    expect(named.documents[0]).toMatchObject({
      notes: ['viaje'],
      units: [{ notes: [] }, { notes: [] }, { notes: [] }],
    });
    const noted = read(table(ES, EN, ['', 'Oír otra vez', '']));
    expect(noted.documents[0]?.units.map(({ notes }) => notes)).toEqual([[], ['Oír otra vez'], []]);
  });

  it('reads a third language, and languages that a first row names', () => {
    const third = ['Ax kyel.', 'Mix nim.', 'Atz toj.'];
    expect(languages(read(table(ES, EN, third)))).toEqual(['es', 'en', 'und']);
    const headed = read(table(['en', ...EN], ['es', ...ES], ['mam', ...third]));
    expect(languages(headed)).toEqual(['en', 'es', 'mam']);
    expect(texts(headed)[0]).toHaveLength(3);
  });

  it('reads states and documents', () => {
    const found = read(
      table(ES, EN, ['confirmed', 'auto 0.25', 'auto 0.9 deliberate'], ['', 'Ojo', ''], ['a', 'b', 'a']),
    );
    expect(found.documents.map(({ name, units }) => [name, units.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(found.documents[0]?.units[1]).toMatchObject({ status: 'auto', confidence: 0.9, deliberate: true });
    expect(found.documents[1]?.units[0]).toMatchObject({ status: 'auto', confidence: 0.25, notes: ['Ojo'] });
  });

  it.each([
    ['no tabs', 'uno\ndos\n', 'pairsNoTabs'],
    ['nothing but tabs', '\t\t\n\t\n', 'unitsNone'],
    ['a table of another kind', `${'x\t'.repeat(100)}\n`, 'pairsTooWide'],
    ['binary', 'a\tb\0\n', 'fileBinary'],
  ])('refuses %s', (_, text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
  });
});

describe('writing pairs', () => {
  it('is a line a bead without quoting, and says what it drops', () => {
    const { text, remarks } = writePairs([
      {
        name: 'a',
        versions: [
          { language: 'es', role: 'original' },
          { language: 'en', role: 'translation' },
        ],
        notes: ['x'],
        units: [
          {
            ...PLAIN_UNIT,
            sides: [[{ ...plainPiece('"Uno"\ty\ndos'), speaker: 'Rosa', time: 1 }], [plainPiece('One')]],
            section: 's',
          },
          {
            ...PLAIN_UNIT,
            sides: [[], [plainPiece('a'), plainPiece('b')]],
            status: 'confirmed',
            notes: ['m\nn', 'o'],
          },
        ],
      },
    ]);
    expect(text).toBe('"Uno" y dos\tOne\t\t\n\ta ~~~ b\tconfirmed\tm n | o\n');
    expect(remarks.map(({ key }) => key)).toEqual([
      'left_documentNotes',
      'left_speakers',
      'left_times',
      'left_lineBreaks',
      'left_sections',
    ]);
  });
});
