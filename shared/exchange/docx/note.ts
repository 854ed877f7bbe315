import { Paragraph, TextRun } from 'docx';
import { guessLanguage } from '../../language/guess.ts';
import type { UiLanguage } from '../../model/records.ts';
import { linkTarget } from '../../notes/href.ts';
import { type Inline, type NoteBlock, type NoteList, plainText } from '../../notes/note-text.ts';
import { parseNote } from '../../notes/parse.ts';
import { withoutControls } from '../excerpts/words.ts';

/** Twentieths of a point that a list or a quotation stands further in. */
const STEP = 284;

interface Line {
  readonly content: readonly Inline[];
  readonly language: UiLanguage;
  readonly depth: number;
  readonly mark: string;
  readonly bold: boolean;
}

function listLines(list: NoteList, language: UiLanguage, depth: number): readonly Line[] {
  return list.items.flatMap(({ content, lists }, at) => [
    { content, language, depth, mark: list.ordered ? `${list.start + at}. ` : '• ', bold: false },
    ...lists.flatMap((inner) => listLines(inner, language, depth + 1)),
  ]);
}

function linesOfBlock(block: NoteBlock, fallback: UiLanguage): readonly Line[] {
  const language = guessLanguage(plainText([block])).language ?? fallback;
  if (block.kind === 'list') return listLines(block, language, 1);
  const depth = block.kind === 'quote' ? 1 : 0;
  return [{ content: block.content, language, depth, mark: '', bold: block.kind === 'heading' }];
}

/** The runs of a line. A link is its words; an address on the web that they do not say stands behind them. */
function runsOf({ content, language, bold }: Line): TextRun[] {
  const run = (text: string, look: { bold?: boolean; italics?: boolean } = {}) =>
    new TextRun({ text: withoutControls(text), language: { value: language }, ...look });
  return content.flatMap((piece, at) => {
    if (piece.kind === 'break') return [new TextRun({ break: 1 })];
    const words = run(piece.text, { bold: piece.bold || bold, italics: piece.italic });
    const next = content[at + 1];
    const isEnd = next?.kind !== 'run' || next.href !== piece.href;
    const target = piece.href !== null && isEnd ? linkTarget(piece.href) : null;
    return target?.kind === 'web' && target.url !== piece.text ? [words, run(` (${target.url})`)] : [words];
  });
}

/** A note's Markdown as Word paragraphs, `lead` before its first words. */
export function noteParagraphs(markdown: string, lead: string, ui: UiLanguage): Paragraph[] {
  const blocks = parseNote(markdown);
  const whole = guessLanguage(plainText(blocks)).language ?? ui;
  return blocks
    .flatMap((block) => linesOfBlock(block, whole))
    .map((line, at) => {
      const start = [
        ...(at === 0 ? [new TextRun({ text: `${lead} `, language: { value: ui } })] : []),
        ...(line.mark === '' ? [] : [new TextRun({ text: line.mark })]),
      ];
      return new Paragraph({
        style: 'Source',
        ...(line.depth > 0 ? { indent: { left: line.depth * STEP } } : {}),
        children: [...start, ...runsOf(line)],
      });
    });
}
