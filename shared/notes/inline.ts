import { tidyHref } from './href.ts';
import { BREAK, type Inline, plainRun, type Run } from './note-text.ts';

/**
 * Bold, italic, links and line breaks of CommonMark. Two things are of our own: every line feed is a break, as
 * whoever types a note means it, and asterisks mark words also beside signs (`**«sí»**dijo`), so that whatever
 * the editor shows can be written. All else (code, images, HTML) is text.
 */

/** Stands between two marked runs that touch; no reader of Markdown shows it. */
export const SEPARATOR = '<!---->';
/** Spaces at the start of a line, which Markdown would take away. */
export const SPACES: Readonly<Record<string, string>> = { ' ': '&#32;', '\t': '&#9;' };

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const ANY_PUNCTUATION = /[\p{P}\p{S}]/u;
const LINK = /\[((?:\\[^\n]|[^[\]\\\n])+)\]\(((?:\\[!-/:-@[-`{-~]|[^\s()<>\\])+)\)/y;
/** How many open marks are looked through for the one that a mark closes. */
const LOOK_BACK = 40;

interface Mark {
  readonly kind: 'mark';
  readonly sign: '*' | '_';
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Signs not yet paired: they are text. */
  left: number;
}
type Piece = Inline | Mark | { readonly kind: 'nothing' };

function markAt(text: string, at: number, sign: '*' | '_'): Mark {
  let end = at;
  while (text[end] === sign) end += 1;
  const before = text.slice(Math.max(0, at - 2), at).match(/.$/su)?.[0] ?? ' ';
  const after = text.slice(end, end + 2).match(/^./su)?.[0] ?? ' ';
  let [opens, closes] = [!/\s/.test(after), !/\s/.test(before)];
  if (sign === '_') {
    const [signBefore, signAfter] = [ANY_PUNCTUATION.test(before), ANY_PUNCTUATION.test(after)];
    const left = opens && (!signAfter || !closes || signBefore);
    const right = closes && (!signBefore || !opens || signAfter);
    [opens, closes] = [left && (!right || signBefore), right && (!left || signAfter)];
  }
  return { kind: 'mark', sign, length: end - at, opens, closes, left: end - at };
}

/** For each run of backticks that another one of the same length closes: where that one ends. */
function codeEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    for (const start of open.get(run.length) ?? []) ends.set(start, index + run.length);
    open.set(run.length, [index]);
  }
  return ends;
}

function piecesOf(text: string, canLink: boolean): Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') pieces.push(plainRun(plain));
    plain = '';
  };
  const put = (piece: Piece) => {
    flush();
    pieces.push(piece);
  };
  const code = codeEnds(text);
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? '';
    const next = text[at + 1] ?? '';
    if (sign === '\\' && (next === '\n' || PUNCTUATION.test(next))) {
      if (next === '\n') put(BREAK);
      else plain += next;
      at += 2;
    } else if (sign === '\n') {
      put(BREAK);
      at += 1;
    } else if (sign === '*' || sign === '_') {
      const mark = markAt(text, at, sign);
      put(mark);
      at += mark.length;
    } else if (sign === '`') {
      let end = at;
      while (text[end] === '`') end += 1;
      end = code.get(at) ?? end;
      const [first = '', ...rest] = text.slice(at, end).split('\n');
      plain += first;
      for (const line of rest) {
        put(BREAK);
        plain += line;
      }
      at = end;
    } else if (sign === '<' && text.startsWith(SEPARATOR, at)) {
      put({ kind: 'nothing' });
      at += SEPARATOR.length;
    } else if (sign === '&') {
      const found = Object.entries(SPACES).find(([, entity]) => text.startsWith(entity, at));
      plain += found?.[0] ?? sign;
      at += found?.[1].length ?? 1;
    } else if (sign === '!' && next === '[') {
      plain += '![';
      at += 2;
    } else {
      const link = sign === '[' && canLink ? linkAt(text, at) : null;
      if (link) for (const run of link.runs) put(run);
      else plain += sign;
      at += link?.length ?? 1;
    }
  }
  flush();
  return pieces;
}

function linkAt(text: string, at: number): { runs: readonly Inline[]; length: number } | null {
  LINK.lastIndex = at;
  const [whole, words = '', target = ''] = LINK.exec(text) ?? [];
  if (whole === undefined || words.trim() === '') return null;
  const href = tidyHref(target.replace(/\\(.)/g, '$1'));
  if (href === null) return null;
  const runs = readInline(words, false).map((piece) => (piece.kind === 'run' ? { ...piece, href } : piece));
  return { runs, length: whole.length };
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly strong: boolean;
}

/** Pairs the marks (CommonMark 0.31, “process emphasis”), counting down what is left of each. */
function pairMarks(pieces: readonly Piece[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const open: { readonly mark: Mark; readonly at: number }[] = [];
  pieces.forEach((mark, at) => {
    if (mark.kind !== 'mark') return;
    while (mark.closes && mark.left > 0) {
      const found = open.findLastIndex(
        ({ mark: other }, place) => place >= open.length - LOOK_BACK && isPair(other, mark),
      );
      const opener = open[found];
      if (!opener) break;
      const count = opener.mark.left >= 2 && mark.left >= 2 ? 2 : 1;
      pairs.push({ from: opener.at, to: at, strong: count === 2 });
      opener.mark.left -= count;
      mark.left -= count;
      open.length = opener.mark.left > 0 ? found + 1 : found;
    }
    if (mark.opens && mark.left > 0) open.push({ mark, at });
  });
  return pairs;
}

function isPair(opener: Mark, closer: Mark): boolean {
  if (opener.sign !== closer.sign) return false;
  const isEither = (opener.opens && opener.closes) || (closer.opens && closer.closes);
  const isOdd = (opener.length + closer.length) % 3 === 0 && opener.length % 3 !== 0;
  return !(isEither && isOdd);
}

/** What some text of a note says, line feeds as breaks. `canLink` is false within a link. */
export function readInline(text: string, canLink = true): readonly Inline[] {
  const pieces = piecesOf(text, canLink);
  const starts = new Map<number, { bold: number; italic: number }>();
  const ends = new Map<number, { bold: number; italic: number }>();
  const count = (map: typeof starts, at: number, strong: boolean) => {
    const known = map.get(at) ?? { bold: 0, italic: 0 };
    map.set(at, { bold: known.bold + (strong ? 1 : 0), italic: known.italic + (strong ? 0 : 1) });
  };
  for (const { from, to, strong } of pairMarks(pieces)) {
    count(starts, from, strong);
    count(ends, to, strong);
  }
  let [bold, italic] = [0, 0];
  const found: Inline[] = [];
  const put = (run: Run) =>
    found.push({ ...run, bold: run.bold || bold > 0, italic: run.italic || italic > 0 });
  pieces.forEach((piece, at) => {
    if (piece.kind === 'break') found.push(piece);
    else if (piece.kind === 'run') put(piece);
    else if (piece.kind === 'mark') {
      bold -= ends.get(at)?.bold ?? 0;
      italic -= ends.get(at)?.italic ?? 0;
      if (piece.left > 0) put(plainRun(piece.sign.repeat(piece.left)));
      bold += starts.get(at)?.bold ?? 0;
      italic += starts.get(at)?.italic ?? 0;
    }
  });
  return found;
}
