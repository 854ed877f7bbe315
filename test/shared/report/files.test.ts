import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../shared/exchange/csv/table.ts';
import { writeFlagsCsv } from '../../../shared/report/csv.ts';
import { documentOutline } from '../../../shared/report/document-outline.ts';
import { escapeHtml, writeReportHtml } from '../../../shared/report/html.ts';
import type { ReportNames } from '../../../shared/report/names.ts';
import { projectOutline } from '../../../shared/report/project-outline.ts';
import { reportWords } from '../../../shared/report/words.ts';
import { projectWith, reportOf, term, viewOf } from './sample-reports.ts';

const index = projectWith(term);
const report = reportOf(index, 'Rosa');
const names: ReportNames = {
  versions: viewOf(index, 'Rosa').versions,
  speaker: () => '<b>Rosa</b>',
  coder: () => 'Ana',
};
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const page = (withQuotes: boolean, language: 'es' | 'en' = 'en') => {
  const words = reportWords(language);
  return decode(
    writeReportHtml(documentOutline(report, words, names), words, {
      withQuotes,
      writtenAt: 1_780_000_000_000,
    }),
  );
};

describe('a report as a page', () => {
  test('needs nothing else, and nothing in it runs', () => {
    for (const language of ['es', 'en'] as const) {
      const html = page(true, language);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).not.toMatch(/<script|<link|<img|\bsrc=|href=|url\(|https?:/);
      expect(html).toContain("default-src 'none'");
    }
  });

  test('has names as text, never as markup', () => {
    expect(page(false)).toContain('&lt;b&gt;Rosa&lt;/b&gt;');
    expect(page(false)).not.toContain('<b>');
  });

  test('has no word of the testimony unless it was asked for', () => {
    expect(page(false)).not.toMatch(/quinientos|fifty/);
    expect(page(true)).toContain('<span lang="es">quinientos</span>');
    expect(page(true)).toContain('<span lang="en">fifty</span>');
  });

  test('never says that all is there where something is missing', () => {
    const { share } = reportWords('en');
    expect(share(9_999, 10_000)).toBe('99.9%');
    expect(share(10_000, 10_000)).toBe('100%');
    expect(share(0, 0)).toBe('–');
    expect(reportWords('es', 'es-AR').share(1, 8)).toBe('12,5\u00a0%');
  });

  test('escapes whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

describe('the flags as a table', () => {
  const words = reportWords('en');
  const document = {
    report,
    names,
    wordsOf: () => ({ source: '=1+1', target: 'fifty' }),
  };
  const table = (withQuotes: boolean) =>
    decode(writeFlagsCsv([document], words, { separator: ';', withQuotes }));

  test('have a row each, in the order of the text', () => {
    const { cells } = readTable(table(true));
    const flags = report.flags.reduce((sum, { open, aside }) => sum + open.length + aside.length, 0);
    expect(cells).toHaveLength(flags + 1);
    const beads = cells.slice(1).map(([, bead]) => Number(bead));
    expect(beads).toEqual([...beads].sort((a, b) => a - b));
  });

  test('are no formulas, and quote nothing unless it was asked for', () => {
    expect(table(true)).toContain(";'=1+1;");
    expect(table(false)).not.toMatch(/1\+1|fifty|quinientos/);
    expect(readTable(table(false)).cells[0]).toHaveLength(6);
  });
});

describe('the report on a project', () => {
  test('sums up its documents, each with the way to its own report', () => {
    const reports = ['Rosa', 'Tomás'].map((name) => reportOf(index, name));
    const outline = projectOutline('Fronteras', reports, reportWords('en'));
    const documents = outline.tables.find(({ id }) => id === 'documents');
    expect(documents?.count).toBe(2);
    expect(documents?.row(1)[0]?.documentId).toBe(reports[1]?.documentId);
    expect(outline.figures[0]?.says).toBe(String(reports.reduce((sum, { beads }) => sum + beads, 0)));
    const kinds = outline.tables.find(({ id }) => id === 'flags');
    const total = kinds?.row(kinds.count - 1)[1]?.says;
    expect(total).toBe(outline.figures[3]?.says);
  });

  test('of no documents is empty', () => {
    const outline = projectOutline('Nada', [], reportWords('es'));
    expect(outline.figures.map(({ says }) => says)).toEqual(['0', '–', '–', '0']);
    expect(outline.tables.every(({ quotes }) => !quotes)).toBe(true);
  });
});
