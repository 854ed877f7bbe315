import type { Passage } from '../coding/passage.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { Bead, LanguageTag, Version } from '../model/records.ts';
import { makeSelection } from '../model/selection.ts';

/** One column of what is copied: a version, and how its language is called at the head. */
export interface CopiedColumn {
  readonly version: Version;
  readonly heading: string;
  /** The language that the heading is written in. */
  readonly headingLanguage: LanguageTag;
}

/** What goes to the clipboard: `plain` is text/plain, `html` text/html. */
export interface Copied {
  readonly plain: string;
  readonly html: string;
}

/** The words of a passage in its own language; blocks are joined with LF. */
export function copyPassage(view: DocumentView, passage: Passage): string {
  return makeSelection(view.blocksIn(passage), passage.start, passage.end).quote;
}

/** The beads that a passage takes words of, in the order of the document. Cheaper than `beadsUnder`: nothing is weighed. */
export function beadsTouched(view: DocumentView, { versionId, start, end }: Passage): readonly Bead[] {
  const found = new Set<Bead>();
  const blocks = view.blocksIn({ start, end });
  for (const [at, block] of blocks.entries()) {
    const from = at === 0 ? start.offset : 0;
    const to = at === blocks.length - 1 ? end.offset : block.text.length;
    for (const bead of view.beadsOf(block.id)) {
      const isTouched = bead.sides[versionId]?.some(
        (part) =>
          part.blockId === block.id &&
          Math.max(from, part.start) < Math.min(to, part.end ?? block.text.length),
      );
      if (isTouched) found.add(bead);
    }
  }
  return [...found];
}

function sideText(view: DocumentView, bead: Bead, { version }: CopiedColumn, between: string): string {
  return (bead.sides[version.id] ?? []).map((part) => view.partText(part).trim()).join(between);
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

function row(tag: 'th' | 'td', cells: readonly { readonly text: string; readonly lang: string }[]): string {
  const inside = cells.map(({ text, lang }) => {
    const words = escapeMarkup(text).replace(/\n/g, '<br>');
    return `<${tag} lang="${escapeMarkup(lang)}">${words}</${tag}>`;
  });
  return `<tr>${inside.join('')}</tr>`;
}

/**
 * Beads as a table with a column a language and the languages at its head:
 * for a word processor (text/html, with `lang`) and for a spreadsheet (text/plain, tabs; a break within a cell is a
 * space there). Nothing guards against formulas: it is for pasting, and a person sees what they paste. One pass.
 */
export function copyBeadsAsTable(
  view: DocumentView,
  beads: readonly Bead[],
  columns: readonly CopiedColumn[],
): Copied {
  const plain = [columns.map(({ heading }) => heading).join('\t')];
  const html = [
    row(
      'th',
      columns.map(({ heading, headingLanguage }) => ({ text: heading, lang: headingLanguage })),
    ),
  ];
  for (const bead of beads) {
    const texts = columns.map((column) => sideText(view, bead, column, '\n'));
    plain.push(texts.map((text) => text.replace(/[\t\n]+/g, ' ')).join('\t'));
    html.push(
      row(
        'td',
        columns.map(({ version }, at) => ({ text: texts[at] ?? '', lang: version.language })),
      ),
    );
  }
  return { plain: plain.join('\n'), html: `<meta charset="utf-8"><table>${html.join('')}</table>` };
}

/** The same beads as running text: each bead's languages one below the other, a blank line between beads. */
export function copyBeadsAsText(
  view: DocumentView,
  beads: readonly Bead[],
  columns: readonly CopiedColumn[],
): string {
  return beads
    .map((bead) =>
      columns
        .map((column) => sideText(view, bead, column, '\n'))
        .filter((text) => text !== '')
        .join('\n'),
    )
    .join('\n\n');
}
