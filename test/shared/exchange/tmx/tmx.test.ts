import { describe, expect, it } from 'vitest';
import { readTmx } from '../../../../shared/exchange/tmx/read.ts';
import { writeTmx } from '../../../../shared/exchange/tmx/write.ts';
import { PLAIN_UNIT, plainPiece, type UnitsRead } from '../../../../shared/exchange/units/unit.ts';
import { Problem } from '../../../../shared/problem/problem.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const tmx = (body: string, header = '<header srclang="es"/>') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">${header}<body>${body}</body></tmx>`;
const read = (text: string | Uint8Array): UnitsRead =>
  readTmx({ name: 'memoria.tmx', bytes: typeof text === 'string' ? bytesOf(text) : text }, 'memoria');
const tuv = (lang: string, seg: string) => `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>`;
const pair = (es: string, en: string, facts = '') => `<tu>${facts}${tuv('es', es)}${tuv('en', en)}</tu>`;

const shown = ({ documents, remarks }: UnitsRead) => ({
  versions: documents.map(({ versions }) => versions.map(({ language, role }) => `${language} ${role}`)),
  texts: documents.map(({ units }) =>
    units.map(({ sides }) => sides.map((side) => side.map(({ text }) => text).join(' | '))),
  ),
  remarks: Object.fromEntries(remarks.map(({ key, params }) => [key, params.count])),
});

describe('reading TMX', () => {
  it('makes a version a language and a unit a tu', () => {
    expect(shown(read(tmx(pair('Salí de noche.', 'I left at night.') + pair('', 'Nobody saw.'))))).toEqual({
      versions: [['es original', 'en translation']],
      texts: [
        [
          ['Salí de noche.', 'I left at night.'],
          ['', 'Nobody saw.'],
        ],
      ],
      remarks: {},
    });
  });

  it('takes the header’s source language, *all*, or that of the unit', () => {
    const body = pair('Sí.', 'Yes.');
    expect(shown(read(tmx(body, '<header srclang="EN-us"/>'))).versions).toEqual([
      ['es translation', 'en original'],
    ]);
    expect(shown(read(tmx(body, '<header srclang="*all*"/>'))).versions).toEqual([
      ['es original', 'en translation'],
    ]);
    const own = body.replace('<tu>', '<tu srclang="en">');
    expect(shown(read(tmx(own, '<header srclang="*all*"/>'))).versions).toEqual([
      ['es translation', 'en original'],
    ]);
  });

  it('reads TMX 1.1’s lang, tags in any case, and three languages', () => {
    const body = `<tu><tuv lang="ES-MX"><seg>Sí.</seg></tuv><tuv lang="EN"><seg>Yes.</seg></tuv><tuv lang="mam"><seg>Ax.</seg></tuv></tu>`;
    expect(shown(read(tmx(body))).versions).toEqual([
      ['es-MX original', 'en translation', 'mam translation'],
    ]);
  });

  it('takes tags of one language that never meet for one version', () => {
    const body = `${pair('Uno.', 'One.')}<tu>${tuv('es', 'Dos.')}${tuv('en-US', 'Two.')}</tu>${pair('Tres.', 'Three.')}`;
    expect(shown(read(tmx(body))).texts).toEqual([
      [
        ['Uno.', 'One.'],
        ['Dos.', 'Two.'],
        ['Tres.', 'Three.'],
      ],
    ]);
    const both = `<tu>${tuv('en-GB', 'Lorry')}${tuv('en-US', 'Truck')}</tu>`;
    expect(shown(read(tmx(both))).versions).toEqual([['en-GB original', 'en-US translation']]);
  });

  it('keeps a second translation as a note, or as a version where most units have one', () => {
    const second = `<tu>${tuv('es', 'Sí.')}${tuv('en', 'Yes.')}${tuv('en', 'Yeah.')}</tu>`;
    const rare = read(tmx(second + pair('No.', 'No.') + pair('Ya.', 'Now.')));
    expect(rare.documents[0]?.units[0]?.notes).toEqual(['Yeah.']);
    expect(shown(rare).remarks).toEqual({ left_variants: 1 });
    const often = shown(read(tmx(second + second + pair('Ya.', 'Now.'))));
    expect(often.versions).toEqual([['es original', 'en translation', 'en translation']]);
    expect(often.texts[0]?.[2]).toEqual(['Ya.', 'Now.', '']);
  });

  it('drops the codes of other programs, counted, and keeps the words in and round them', () => {
    const seg =
      'El <bpt i="1">&lt;b&gt;</bpt>río<ept i="1">&lt;/b&gt;</ept> <hi>ancho</hi><ph>{1}</ph> y<it pos="begin">x</it> <ut>\\f0</ut>hondo';
    const found = read(tmx(pair(seg, 'The wide river')));
    expect(shown(found)).toMatchObject({
      texts: [[['El río ancho y hondo', 'The wide river']]],
      remarks: { left_inlineCodes: 5 },
    });
  });

  it('reads states, confidence, notes and omissions on purpose', () => {
    const facts =
      '<note>Ver la grabación.</note><prop type="x-testimonio-status">confirmed</prop><prop type="x-testimonio-confidence">0.75</prop><prop type="x-testimonio-deliberate">yes</prop>';
    expect(read(tmx(pair('Sí.', '', facts))).documents[0]?.units[0]).toMatchObject({
      status: 'confirmed',
      confidence: 0.75,
      deliberate: true,
      notes: ['Ver la grabación.'],
    });
    const trados = '<prop type="x-ConfirmationLevel">Draft</prop><prop type="x-Client">ACME</prop>';
    const foreign = read(tmx(pair('Sí.', 'Yes.', trados)));
    expect(foreign.documents[0]?.units[0]?.status).toBe('auto');
    expect(read(tmx(pair('Sí.', 'Yes.'))).documents[0]?.units[0]?.status).toBeNull();
  });

  it('takes LF Aligner’s file name, the same in every unit, for one note on the document', () => {
    const noted = (es: string, en: string, note: string) =>
      `<tu><tuv xml:lang="ES"><prop type="Txt::Note">${note}</prop><seg>${es}</seg></tuv><tuv xml:lang="EN"><seg>${en}</seg></tuv></tu>`;
    const same = read(tmx(noted('Uno.', 'One.', 'viaje') + noted('Dos.', 'Two.', 'viaje')));
    expect(same.documents[0]).toMatchObject({ notes: ['viaje'], units: [{ notes: [] }, { notes: [] }] });
    const own = read(tmx(noted('Uno.', 'One.', 'a') + noted('Dos.', 'Two.', 'b')));
    expect(own.documents[0]).toMatchObject({ notes: [], units: [{ notes: ['a'] }, { notes: ['b'] }] });
  });

  it('counts ids that stand twice, empty units and texts without a language', () => {
    const twice = pair('Uno.', 'One.').replace('<tu>', '<tu tuid="7">');
    const nameless = '<tu><tuv><seg>Tres.</seg></tuv></tu>';
    const { remarks, texts } = shown(read(tmx(`${twice}${twice}${pair('', '')}${nameless}`)));
    expect(remarks).toEqual({ left_duplicateIds: 1, left_emptyUnits: 1, left_noLanguage: 1 });
    expect(texts[0]).toHaveLength(3);
  });

  it('reads UTF-16 with a mark, either way round, and Latin-1 with a word of warning', () => {
    const text = tmx(pair('Año de nieves.', 'A year of snow.')).replace('UTF-8', 'UTF-16');
    const wide = (isLittle: boolean) => {
      const bytes = new Uint8Array(2 * text.length + 2);
      const view = new DataView(bytes.buffer);
      view.setUint16(0, 0xfeff, isLittle);
      for (let at = 0; at < text.length; at++) view.setUint16(2 * at + 2, text.charCodeAt(at), isLittle);
      return bytes;
    };
    for (const isLittle of [true, false]) {
      expect(shown(read(wide(isLittle))).texts).toEqual([[['Año de nieves.', 'A year of snow.']]]);
    }
    const latin = Uint8Array.from(tmx(pair('Año.', 'Year.')), (letter) => letter.charCodeAt(0));
    expect(shown(read(latin))).toMatchObject({
      texts: [[['Año.', 'Year.']]],
      remarks: { left_encodingGuessed: 1 },
    });
  });

  it.each([
    ['another kind of file', '<xliff version="1.2"/>', 'xmlOtherKind'],
    ['no units', tmx(''), 'unitsNone'],
    ['entities', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', 'xmlEntities'],
    ['a file cut off', tmx(pair('Sí.', 'Yes.')).slice(0, -20), 'xmlMalformed'],
    ['no XML', 'es\ten\n', 'xmlMalformed'],
  ])('refuses %s', (_, text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
    expect(() => read(text)).toThrow(Problem);
  });

  it('reads what still calls itself UTF-16 after it was saved as Latin-1', () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><tmx version="1.4"><body><tu><tuv xml:lang="es"><seg>Niño</seg></tuv><tuv xml:lang="en"><seg>Boy</seg></tuv></tu></body></tmx>`;
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const { documents, remarks } = readTmx({ name: 'a.tmx', bytes }, 'a');
    expect(documents[0]?.units[0]?.sides[0]?.[0]?.text).toBe('Niño');
    expect(remarks.map(({ key }) => key)).toEqual(['left_encodingGuessed']);
  });
});

describe('writing TMX', () => {
  const about = { version: '1.0', writtenAt: Date.UTC(2026, 0, 2, 3, 4, 5) };
  const document = (language: string) => ({
    name: 'La «casa» & más',
    versions: [
      { language, role: 'original' as const },
      { language: 'en', role: 'translation' as const },
    ],
    units: [
      {
        ...PLAIN_UNIT,
        sides: [[plainPiece('a < b\n“c” & d')], []],
        status: 'auto' as const,
        confidence: 0.5,
      },
    ],
    notes: ['Del archivo.'],
  });

  it('is as the DTD asks: header, then units with notes and props before their texts', () => {
    const { text } = writeTmx([document('es')], about);
    expect(text).toContain('creationdate="20260102T030405Z"');
    expect(text).toContain('srclang="es"');
    expect(text).toContain(
      '<tuv xml:lang="es"><seg>a &lt; b\n<ph type="lb"/>“c” &amp; d</seg></tuv><tuv xml:lang="en"><seg></seg></tuv></tu>',
    );
    expect(text.indexOf('<note>')).toBeLessThan(text.indexOf('x-testimonio-document'));
  });

  it('names every original where documents have different ones', () => {
    const { text } = writeTmx([document('es'), document('mam')], about);
    expect(text).toContain('srclang="*all*"');
    expect(text).toContain('<tu srclang="mam">');
    const back = read(text);
    expect(back.documents.map(({ name, notes }) => [name, notes])).toEqual([
      ['La «casa» & más', ['Del archivo.']],
      ['La «casa» & más', ['Del archivo.']],
    ]);
  });
});
