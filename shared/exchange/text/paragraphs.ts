import type { Paragraph } from './source.ts';

/** Paragraphs of plain text and Markdown, by their offsets; the text itself stays as it is. */

interface Line {
  readonly start: number;
  readonly end: number;
  readonly heading: number | null;
  readonly quoted: boolean;
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
/** A rule or a row of signs: it divides and says nothing. */
const RULE = /^[\s*_=~#.·-]*$/;
const BEGINS_ANEW = /^(?:[“”„«"‘'—–―‒-]|[•*·]\s|\d{1,3}[.)]\s|[\p{Lu}][\p{L} .]{0,30}:\s)/u;
const ENDS_QUOTE = /[”»"][.,;]?$/;

/** Text lines without surrounding white space, blank ones as null. */
function linesOf(text: string): (Line | null)[] {
  const lines: (Line | null)[] = [];
  let from = 0;
  const push = (to: number) => lines.push(trimmed(text, from, to, null, false));
  for (const match of text.matchAll(LINE_END)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

function trimmed(
  text: string,
  from: number,
  to: number,
  heading: number | null,
  quoted: boolean,
): Line | null {
  let [start, end] = [from, to];
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? { start, end, heading, quoted } : null;
}
const isSpace = (text: string, at: number) => /\s|\u200b|\ufeff/.test(text.charAt(at));

/** One paragraph a line, or, where lines are broken at a fixed width, one a run of lines. */
export function plainParagraphs(text: string): Paragraph[] {
  return joined(text, linesOf(text)).filter(({ start, end }) => !isRule(text, start, end));
}

const isRule = (text: string, start: number, end: number) =>
  end - start < 200 && RULE.test(text.slice(start, end)) && end - start >= 3;

/** As plain text, with `#` and underlined headings and `>` quotations. Front matter is no paragraph. */
export function markdownParagraphs(text: string): Paragraph[] {
  const lines = withoutFrontMatter(text, linesOf(text));
  const marked: (Line | null)[] = [];
  for (const line of lines) {
    if (!line) {
      marked.push(null);
      continue;
    }
    const words = text.slice(line.start, line.end);
    const last = marked.at(-1);
    if (
      /^(=+|-+)$/.test(words) &&
      last &&
      last.heading === null &&
      !last.quoted &&
      last.end - last.start < 200
    ) {
      marked[marked.length - 1] = { ...last, heading: words.startsWith('=') ? 1 : 2 };
      marked.push(null);
      continue;
    }
    const hashes = /^(#{1,6})\s+/.exec(words);
    if (hashes) {
      const closing = closingHashes(words);
      const level = hashes[1]?.length ?? 1;
      marked.push(null, trimmed(text, line.start + hashes[0].length, line.end - closing, level, false), null);
      continue;
    }
    const quote = /^(?:>\s?)+/.exec(words);
    marked.push(quote ? trimmed(text, line.start + quote[0].length, line.end, null, true) : line);
  }
  return joined(text, marked).filter(({ start, end }) => !isRule(text, start, end));
}

/** Length of ` ##` at the end of a heading, its white space included; 0 where there is none. */
function closingHashes(words: string): number {
  let hashes = words.length;
  while (words.charAt(hashes - 1) === '#') hashes--;
  let from = hashes;
  while (from > 0 && isSpace(words, from - 1)) from--;
  return hashes < words.length && from < hashes ? words.length - from : 0;
}

function withoutFrontMatter(text: string, lines: (Line | null)[]): (Line | null)[] {
  const words = (line: Line | null | undefined) => (line ? text.slice(line.start, line.end) : '');
  if (words(lines[0]) !== '---') return lines;
  const close = lines.slice(1, 60).findIndex((line) => words(line) === '---');
  return close < 0 ? lines : lines.slice(close + 2);
}

/** Joins lines that were broken only because the next word did not fit. */
function joined(text: string, lines: readonly (Line | null)[]): Paragraph[] {
  const paragraphs: Line[] = [];
  for (const group of groupsOf(lines)) {
    const width = wrapWidth(text, group);
    let before: Line | null = null;
    for (const line of group) {
      const open = paragraphs.at(-1);
      if (open && before && width !== null && continues(text, open, before, line, width)) {
        paragraphs[paragraphs.length - 1] = { ...open, end: line.end };
      } else paragraphs.push(line);
      before = line;
    }
  }
  return paragraphs;
}

/** Runs of lines without a blank one between. */
function groupsOf(lines: readonly (Line | null)[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (!line) open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      groups.push(open);
    }
  }
  return groups;
}

/**
 * The column at which a run's lines were broken, or null where each is a paragraph of its own. Typists and
 * mail programs break at 60 to 100, most lines near it; two lines alone tell nothing unless they are long.
 */
function wrapWidth(text: string, group: readonly Line[]): number | null {
  const lengths = group.slice(0, -1).map(({ start, end }) => end - start);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (width < (group.length > 2 ? 40 : 60) || width > 130) return null;
  // Lines broken for width end in the middle of a sentence more often than not.
  const ended = group
    .slice(0, -1)
    .filter(({ end }) => /[.!?…][”»"'’)\]]?$/.test(text.slice(end - 2, end))).length;
  if (ended > 0.5 * lengths.length) return null;
  const near = lengths.filter((length) => length > 0.75 * width).length;
  return near >= 0.6 * lengths.length ? width : null;
}

function continues(text: string, open: Line, before: Line, line: Line, width: number): boolean {
  if (open.heading !== null || line.heading !== null || open.quoted !== line.quoted) return false;
  const words = text.slice(line.start, line.start + 60);
  if (BEGINS_ANEW.test(words) || ENDS_QUOTE.test(text.slice(open.end - 2, open.end))) return false;
  const firstWord = /^\S+/.exec(words)?.[0].length ?? 0;
  return before.end - before.start + 1 + firstWord > width * 0.85;
}
