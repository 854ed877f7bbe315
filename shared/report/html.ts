import type { Piece } from '../flags/say.ts';
import { REPORT_STYLE } from './html-style.ts';
import type { Cell, Outline, Table } from './outline.ts';
import type { ReportWords } from './words.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that cannot become markup, in content and in quoted attributes; control characters go. */
export function escapeHtml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, '')
      .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
  );
}

const pieces = (says: string | readonly Piece[]): string =>
  typeof says === 'string'
    ? escapeHtml(says)
    : says
        .map(({ text, lang }) =>
          lang === undefined
            ? escapeHtml(text)
            : `<span lang="${escapeHtml(lang)}">${escapeHtml(text)}</span>`,
        )
        .join('');

const classOf = ({ align }: Pick<Cell, 'align'>) => (align === 'end' ? ' class="number"' : '');

function tableOf(table: Table): string {
  if (table.count === 0) return `<p class="none">${escapeHtml(table.none)}</p>`;
  const head = table.columns
    .map((column) => `<th scope="col"${classOf(column)}>${pieces(column.says)}</th>`)
    .join('');
  const rows = Array.from({ length: table.count }, (_, at) => {
    const cells = table.row(at).map((cell, place) => {
      const content = pieces(cell.says);
      return place === 0
        ? `<th scope="row"${classOf(cell)}>${content}</th>`
        : `<td${classOf(cell)}>${content}</td>`;
    });
    const isTotal = table.hasTotal && at === table.count - 1;
    return `<tr${isTotal ? ' class="total"' : ''}>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function sectionOf(table: Table): string {
  const help = table.help === undefined ? '' : `<p class="help">${escapeHtml(table.help)}</p>`;
  return `<section id="${escapeHtml(table.id)}"><h2>${escapeHtml(table.title)}</h2>${help}${tableOf(table)}</section>`;
}

/**
 * A report as one page that needs nothing else: no script, no font, no address. `writtenAt`: milliseconds. Without
 * `withQuotes` no word of the testimony is in it, nor any note.
 */
export function writeReportHtml(
  outline: Outline,
  words: ReportWords,
  options: { readonly withQuotes: boolean; readonly writtenAt: number },
): Uint8Array<ArrayBuffer> {
  const { t } = words;
  const title = t('title', { name: outline.title });
  const tables = outline.tables.filter(({ quotes }) => options.withQuotes || !quotes);
  const figures = outline.figures.map(
    ({ label, says }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(says)}</dd></div>`,
  );
  const page = `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header><p class="kind">${escapeHtml(t('kind'))}</p><h1>${escapeHtml(outline.title)}</h1><p>${escapeHtml(outline.subtitle)}</p></header>
<dl class="figures">${figures.join('')}</dl>
${tables.map(sectionOf).join('\n')}
<footer><p>${escapeHtml(t('written', { date: words.date(options.writtenAt) }))}</p></footer>
</body>
</html>
`;
  return new TextEncoder().encode(page);
}
