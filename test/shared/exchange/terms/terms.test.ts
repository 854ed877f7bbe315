import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../../../shared/align/user-dictionary.ts';
import { writeTbx } from '../../../../shared/exchange/tbx/write.ts';
import type { TermEntry } from '../../../../shared/exchange/terms/entry.ts';
import { readTerms } from '../../../../shared/exchange/terms/read.ts';
import { writeTermTable } from '../../../../shared/exchange/terms/table.ts';

const read = (text: string) => readTerms({ name: 'glosario', bytes: new TextEncoder().encode(text) });

const ENTRIES: readonly TermEntry[] = [
  {
    words: { es: ['chamba'], en: ['odd job', 'gig'] },
    avoided: { en: ['work'] },
    note: 'Trabajo ocasional & mal pagado.',
  },
  { words: { es: ['coyote'], en: ['coyote'], fr: ['passeur'] }, note: '' },
];

describe('term tables', () => {
  it('read a term a line, synonyms between semicolons, then a note', () => {
    expect(read('# mío\nchamba\todd job; gig\tocasional\n\ncoyote\tcoyote\n').entries).toEqual([
      { words: { es: ['chamba'], en: ['odd job', 'gig'] }, note: 'ocasional' },
      { words: { es: ['coyote'], en: ['coyote'] }, note: '' },
    ]);
  });

  it('read a first line that names the columns', () => {
    const { entries } = read('en\tes\tnot:en\tnote\nodd job\tchamba\twork;job\tx\n');
    expect(entries).toEqual([
      { words: { en: ['odd job'], es: ['chamba'] }, avoided: { en: ['work', 'job'] }, note: 'x' },
    ]);
  });

  it('leave out lines without a translation, and refuse a file of nothing else', () => {
    const { entries, remarks } = read('chamba\todd job\nsolo\n');
    expect(entries).toHaveLength(1);
    expect(remarks).toEqual([{ key: 'left_termRows', params: { count: 1 } }]);
    expect(() => read('una carta\ncomo otra\n')).toThrow(expect.objectContaining({ code: 'termsLine' }));
    expect(() => read('# nada\n')).toThrow(expect.objectContaining({ code: 'termsNone' }));
    expect(() => read('')).toThrow(expect.objectContaining({ code: 'fileEmpty' }));
  });

  it('come back as they were written', () => {
    expect(read(writeTermTable(ENTRIES).text).entries).toEqual(ENTRIES);
  });

  it('bring back what only says a word to avoid, and words that begin with #', () => {
    const entries: readonly TermEntry[] = [
      { words: { en: ['migrant'] }, avoided: { en: ['illegal'] }, note: '' },
      { words: { es: ['indocumentado'] }, avoided: { en: ['illegal'] }, note: '' },
      { words: { es: ['#niunamenos'], en: ['#niunamenos'] }, note: '' },
    ];
    expect(read(writeTermTable(entries).text)).toEqual({ entries, remarks: [] });
  });

  it('hold nothing that a spreadsheet runs, and come back all the same', () => {
    const entries: readonly TermEntry[] = [
      {
        words: { es: ['=HYPERLINK("http://x.invalid","ver")'], en: ['plain', '=1+1'] },
        avoided: { en: ['@SUM(A1)'] },
        note: '+cmd|x',
      },
      { words: { es: ['-ito'], en: ['little'] }, note: '' },
    ];
    const { text } = writeTermTable(entries);
    expect(text.split(/[\t\n]/).filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([]);
    expect(text).not.toMatch(/; =/);
    expect(read(text).entries).toEqual(entries);
  });

  it('read a hundred thousand synonyms in one cell in little time', () => {
    const started = performance.now();
    const many = Array.from({ length: 100_000 }, (_, at) => `word${at}`).join(';');
    expect(read(`una\t${many};word0\n`).entries[0]?.words.en).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('TBX', () => {
  it('comes back as it was written', () => {
    expect(read(writeTbx(ENTRIES).text).entries).toEqual(ENTRIES);
  });

  it('is read in version 2, tig and ntig', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd"><martif type="TBX-Basic" xml:lang="en"><martifHeader/><text><body><termEntry id="1"><descrip type="definition">A smuggler of people.</descrip><langSet xml:lang="es-MX"><tig><term>pollero</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig><ntig><termGrp><term>coyote</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig></langSet><langSet xml:lang="en"><tig><term>coyote</term><note>Not in italics.</note></tig><tig><term>trafficker</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet></termEntry></body></text></martif>`;
    expect(read(text).entries).toEqual([
      {
        words: { es: ['coyote', 'pollero'], en: ['coyote'] },
        avoided: { en: ['trafficker'] },
        note: 'A smuggler of people.\nNot in italics.',
      },
    ]);
  });

  it('is read in version 3, style DCT', () => {
    const text = `<tbx style="dct" type="TBX-Min" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="m"><text><body><conceptEntry id="1"><langSec xml:lang="es"><termSec><term>migra</term></termSec></langSec><langSec xml:lang="en"><termSec><term>la migra</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec><termSec><term>police</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>`;
    expect(read(text).entries).toEqual([
      { words: { es: ['migra'], en: ['la migra'] }, avoided: { en: ['police'] }, note: '' },
    ]);
  });

  it('counts entries that say nothing of a translation', () => {
    const entry = (id: number, languages: string) => `<conceptEntry id="c${id}">${languages}</conceptEntry>`;
    const word = (language: string, said: string) =>
      `<langSec xml:lang="${language}"><termSec><term>${said}</term></termSec></langSec>`;
    const text = `<tbx><text><body>${entry(1, word('es', 'migra'))}${entry(2, word('es', 'pollero') + word('en', 'coyote'))}</body></text></tbx>`;
    const { entries, remarks } = read(text);
    expect(entries).toHaveLength(1);
    expect(remarks).toEqual([{ key: 'left_termRows', params: { count: 1 } }]);
  });

  it('is refused with entities, or when it is something else', () => {
    expect(() => read('<!DOCTYPE martif [<!ENTITY a "b">]><martif/>')).toThrow(
      expect.objectContaining({ code: 'xmlEntities' }),
    );
    expect(() => read('<?xml version="1.0"?><tmx/>')).toThrow(
      expect.objectContaining({ code: 'xmlOtherKind' }),
    );
    expect(() => read('<martif><text/></martif>')).toThrow(expect.objectContaining({ code: 'termsNone' }));
  });
});

describe('a dictionary of one’s own', () => {
  it('is asked by any form of a word, in both directions', () => {
    const dictionary = dictionaryOf(read('chamba\tgig\ncaminar\tstroll\n').entries, 'es-MX', 'en');
    expect(dictionary.translations('chambas', 'es')).toEqual(['gig']);
    expect(dictionary.translations('caminando', 'es')).toEqual(['stroll']);
    expect(dictionary.translations('gigs', 'en')).toEqual(['chamba']);
    expect(dictionary.translations('gig', 'fr')).toEqual([]);
    expect(dictionary.languages).toEqual(['es', 'en']);
  });
});
