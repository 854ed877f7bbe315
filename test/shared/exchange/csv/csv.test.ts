import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guardFormula, withoutGuard } from '../../../../shared/exchange/csv/guard.ts';
import { separatorFor } from '../../../../shared/exchange/csv/separator.ts';
import { type CsvOptions, writeExcerptsCsv } from '../../../../shared/exchange/csv/write.ts';
import { taggedExcerpts } from '../../../../shared/exchange/excerpts/tagged-excerpts.ts';
import { ProjectIndex } from '../../../../shared/model/project-index.ts';
import type { AnyRecord, Case } from '../../../../shared/model/records.ts';
import { smallProject } from '../../../fixtures/projects/small-project.ts';

const small = smallProject();
const rowsOf = (records: readonly AnyRecord[]) => taggedExcerpts(new ProjectIndex(records));
const english: CsvOptions = { language: 'en', separator: ',' };

function table(options: CsvOptions, records: readonly AnyRecord[] = small.records) {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    writeExcerptsCsv(rowsOf(records), options),
  );
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return { text, data };
}

describe('the formula guard', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['+52 55 1234', "'+52 55 1234"],
    ['-¿Y usted?', "'-¿Y usted?"],
    ['- No, nunca.', "'- No, nunca."],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r=1"],
    ['\ttexto', "'\ttexto"],
    ['"=1+1', '\'"=1+1'],
    ['“=1+1', "'“=1+1"],
    ["'=1+1", "''=1+1"],
    [' =1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
    ['＋1+1', "'＋1+1"],
    ['－1+1', "'－1+1"],
    ['＠SUM', "'＠SUM"],
    ['-5+3', "'-5+3"],
    ['-5.2.1', "'-5.2.1"],
    ['−1+1', "'−1+1"],
    ['﹣1+1', "'﹣1+1"],
    ['﹢1', "'﹢1"],
    ['﹦1', "'﹦1"],
    ['﹫SUM', "'﹫SUM"],
    ['\u200b=1', "'\u200b=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\u202e=1', "'\u202e=1"],
    ['\u00ad=1', "'\u00ad=1"],
    ['\u2060\u3164=1', "'\u2060\u3164=1"],
    ['\u0085=1', "'\u0085=1"],
    ['sí\n=1+1', "sí\n'=1+1"],
    ['sí\n-No', "sí\n'-No"],
    ['=1\n\n=2', "'=1\n\n'=2"],
    ['a;=1+1', "a;'=1+1"],
    ['a,+1', "a,'+1"],
    ['a\t@SUM', "a\t'@SUM"],
    ['a; =1', "a;' =1"],
    ['a;"=1', 'a;\'"=1'],
    ['a;\u200b=1', "a;'\u200b=1"],
  ])('disarms %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
    expect(withoutGuard(guarded)).toBe(text);
  });

  it('takes no longer for a long run of separators, spaces or marks', () => {
    const started = performance.now();
    for (const unit of ['\t', '; ', ' ', '"', '\n', ',\u200b']) guardFormula(`a;${unit.repeat(300_000)}x`);
    // Linear: some tens of milliseconds. Quadratic: minutes.
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it.each([
    '-5',
    '-5.2',
    '-5,2',
    '+3',
    '7',
    '',
    'hola',
    '— Rosa',
    '¿=?',
    'a=b',
    '…-',
    '1-2',
    '(-5)',
    '−5',
    'sí, -dijo-',
    'uno; dos',
    'ana; @ana',
    'l.\n— No',
  ])('leaves %j alone', (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});

describe('the separator', () => {
  it.each([
    ['es-ES', ';'],
    ['es-CO', ';'],
    ['es-AR', ';'],
    ['es-MX', ','],
    ['es-HN', ','],
    ['en-US', ','],
    ['C', ','],
    ['', ','],
  ] as const)('of %s is %s', (locale, separator) => {
    expect(separatorFor(locale)).toBe(separator);
  });
});

describe('excerpts as CSV', () => {
  it('start with a byte order mark and keep every accent', () => {
    const bytes = writeExcerptsCsv(rowsOf(small.records), english);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(table(english).text).toContain('una señora nos dio sopa […] nos prestó su teléfono');
  });

  it('have both languages of everything, under an English header', () => {
    const { data } = table(english);
    expect(data[1]).toEqual({
      'Theme (Spanish)': 'extorsión',
      'Theme (English)': 'extortion',
      'Theme with those above it (Spanish)': 'camino › extorsión',
      'Theme with those above it (English)': 'journey › extortion',
      'Excerpt (Spanish)': 'ya nos habían cobrado dos veces',
      'State (Spanish)': 'tagged',
      'Excerpt (English)':
        'We left at night because they had already charged us twice. My sister carried the little girl.',
      'State (English)': 'projected',
      'Speaker (Spanish)': 'Marisol',
      'Speaker (English)': 'Marisol',
      'Nationality (Spanish)': 'hondureña / salvadoreña',
      'Nationality (English)': 'Honduran / Salvadoran',
      Age: '34',
      'Gender (Spanish)': 'mujer',
      'Gender (English)': 'woman',
      Document: 'Entrevista 1',
      Section: 'La salida',
      Segment: '1',
      'Tagged by': 'Inés Prueba',
      'Tagged on (UTC)': '2026-03-01 12:00',
      Notes: 'Preguntar quién cobraba.',
      Identifier: small.codings.paid.id,
    });
  });

  it('speak Spanish under a Spanish header, with the semicolon', () => {
    const { data, text } = table({ language: 'es', separator: ';' });
    expect(text.slice(1).split('\r\n')[0]).toContain('Tema (español);Tema (inglés);');
    expect(data[1]).toMatchObject({ 'Estado (inglés)': 'proyectado', Edad: '34', Segmento: '1' });
    expect(data[0]?.Segmento).toBe('2; 3');
  });

  it('end rows with CRLF and break lines within a cell with LF', () => {
    const { text, data } = table(english);
    expect(data[0]?.['Excerpt (Spanish)']).toBe("Nunca supe su nombre.\n'=Cada quien cargaba lo suyo");
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '').includes('\r')).toBe(false);
  });

  it.each([',', ';', '\t'] as const)('survive quotes, separators and line breaks: %j', (separator) => {
    const name = 'a"b";c,d\te\r\nf\rg';
    const records = small.records.map((each) => (each.kind === 'document' ? { ...each, name } : each));
    const { data } = table({ language: 'en', separator }, records);
    expect(data[0]?.Document).toBe('a"b";c,d\te\nf\ng');
  });

  it('guard text but not numbers, and write decimals as the separator’s readers do', () => {
    const records = small.records.map((each): AnyRecord => {
      if (each.kind === 'document') return { ...each, name: '\u0000=cmd()' };
      if (each.kind !== 'case') return each;
      return { ...each, values: { [small.variables.age.id]: -5.5 } } satisfies Case;
    });
    expect(table(english, records).data[0]).toMatchObject({ Document: "'=cmd()", Age: '-5.5' });
    const spanish = table({ language: 'es', separator: ';' }, records).data[0];
    expect(spanish?.Edad).toBe('-5,5');
  });

  it('say that a side has no counterpart', () => {
    const records = small.records.map((each): AnyRecord => {
      if (each !== small.codings.paid) return each;
      const [first, second] = small.codings.paid.sides;
      return first && second
        ? { ...small.codings.paid, sides: [first, { ...second, selections: [], state: 'confirmed' }] }
        : each;
    });
    expect(table(english, records).data[1]).toMatchObject({
      'Excerpt (English)': '',
      'State (English)': 'no counterpart',
    });
  });

  it('are a header alone where nothing is tagged', () => {
    const text = new TextDecoder().decode(writeExcerptsCsv([], english));
    expect(text.trim().split('\r\n')).toHaveLength(1);
    expect(text).toContain('Excerpt (Spanish)');
  });

  it('have notes in words, without the marks of their Markdown', () => {
    const records = small.records.map((record) =>
      record.kind === 'note'
        ? {
            ...record,
            text: '# Why\n\n- **one** [two](testimonio:coding/018f0000-0000-7000-8000-000000000001)',
          }
        : record,
    );
    expect(table(english, records).data.map((row) => row.Notes)).toContain('Why\n• one two');
  });
});
