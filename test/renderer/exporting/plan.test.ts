import { describe, expect, test } from 'vitest';
import {
  chooseRows,
  type EXCERPT_FORMATS,
  languagesIn,
  localeOf,
  type Without,
  writeExport,
} from '../../../renderer/exporting/plan.ts';
import { writeExcerptsDocx } from '../../../shared/exchange/docx/write.ts';
import { taggedExcerpts } from '../../../shared/exchange/excerpts/tagged-excerpts.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';

const { records, codes, codings, document } = smallProject();
const index = new ProjectIndex(records);
const rows = taggedExcerpts(index);
const ALL: Without = { codes: new Set(), documents: new Set(), languages: new Set() };
const chosen = (without: Partial<Without>) => chooseRows(rows, { ...ALL, ...without });

describe('what goes out', () => {
  test('is everything at first', () => {
    expect(chosen({})).toEqual(rows);
    expect(rows).toHaveLength(3);
  });

  test('a theme left out is left out alone, not those below it', () => {
    const left = chosen({ codes: new Set([codes.journey.id]) });
    expect(left.map((row) => row.codingId).sort()).toEqual([codings.paid.id, codings.helped.id].sort());
  });

  test('a document left out takes its excerpts along', () => {
    expect(chosen({ documents: new Set([document.id]) })).toEqual([]);
  });

  test('a language left out takes its side along, both take the excerpt', () => {
    const spanish = chosen({ languages: new Set(['en']) });
    expect(spanish.flatMap((row) => row.sides.map((side) => side.language))).toEqual(['es', 'es', 'es']);
    expect(chosen({ languages: new Set(['es', 'en']) })).toEqual([]);
  });
});

test('languages are those of the versions, Spanish and English first', () => {
  const inMam = records.map((record) =>
    record.kind === 'version' && record.language === 'en' ? { ...record, language: 'mam' } : record,
  );
  expect(languagesIn(new ProjectIndex(inMam))).toEqual(['es', 'mam']);
  expect(languagesIn(index)).toEqual(['es', 'en']);
});

test('the separator follows the system’s region where it names one', () => {
  expect(localeOf(['es', 'es-CO'], 'es')).toBe('es-CO');
  expect(localeOf(['en'], 'es')).toBe('en');
  expect(localeOf([], 'es')).toBe('es');
});

describe('each format is written', () => {
  const write = (format: (typeof EXCERPT_FORMATS)[number]) =>
    writeExport(
      index,
      chosen({ codes: new Set([codes.allyship.id]) }),
      { format, separator: ';', language: 'es' },
      writeExcerptsDocx,
    );

  test('CSV with the separator, only the chosen rows', async () => {
    const text = new TextDecoder().decode(await write('csv'));
    expect(text.split('\r\n')[0]).toContain(';');
    expect(text).toContain('ya nos habían cobrado dos veces');
    expect(text).not.toContain('una señora nos dio sopa');
  });

  test('Word as a zip', async () => {
    expect([...(await write('docx')).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  test('JSON with the chosen codings and everything else whole', async () => {
    const form = JSON.parse(new TextDecoder().decode(await write('json')));
    expect(form.codings.map((each: { id: string }) => each.id).sort()).toEqual(
      [codings.paid.id, codings.gone.id].sort(),
    );
    expect(form.codes).toHaveLength(3);
  });
});
