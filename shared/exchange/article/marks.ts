/** Quotation marks of every kind, matched even where an author forgot one. Offsets: UTF-16, half-open. */

export type MarkKind =
  /** Opens at the start and closes at the end. */
  | 'whole'
  /** Opens at the start and does not close. */
  | 'open'
  /** Closes at the end what was not opened here. */
  | 'close'
  /** Opens at the start, closes before the end, and goes on: a quoted word, a title, a broken quotation. */
  | 'broken'
  | 'none';

export interface Marks {
  readonly kind: MarkKind;
  /** The words without outer marks and without the white space beside them. */
  readonly start: number;
  readonly end: number;
  /** For `broken`: where the first quotation's words end and where its closing mark ends. */
  readonly firstEnd: number;
  readonly afterFirst: number;
}

const ANY = /[“”„‟″"«»‹›]/g;
const ANGLE = '«»‹›';
const SINGLE = "‘’‚'";
const isSpace = (char: string) => char === '' || /\s|\u200b/.test(char);
const OPENER_BEFORE = /[\s([{¿¡—–―‒\-/“„«‘'"]/;
const CLOSER_AFTER = /[\s.,;:!?)\]}…—–―\-/”»’'"\d*†‡¹²³⁰-⁹]/;

type Direction = 'opens' | 'closes';
type Family = 'double' | 'angle';
interface Mark {
  readonly at: number;
  readonly direction: Direction;
  readonly family: Family;
}

/** The glyph says it for guillemets and low marks; for others the white space around does, then the glyph. */
function directionOf(text: string, at: number, from: number, to: number): Direction {
  const char = text.charAt(at);
  if ('«‹„'.includes(char)) return 'opens';
  if ('»›'.includes(char)) return 'closes';
  const before = at > from ? text.charAt(at - 1) : '';
  const after = at + 1 < to ? text.charAt(at + 1) : '';
  const mayOpen = (before === '' || OPENER_BEFORE.test(before)) && !isSpace(after);
  const mayClose = !isSpace(before) && (after === '' || CLOSER_AFTER.test(after));
  if (mayOpen !== mayClose) return mayOpen ? 'opens' : 'closes';
  if (char === '“' || char === '‟') return 'opens';
  if (char === '”') return 'closes';
  return isSpace(before) ? 'opens' : 'closes';
}

/** What follows a closing mark without being words: a full stop, a footnote's number. */
const TAIL =
  /^(?:\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|[\d¹²³⁰-⁹*†‡]{1,3}))?[.,;:]?(?:\[\d{1,3}\]|[¹²³⁰-⁹*†‡]{1,3})?\s*$/;

/** How the stretch `[from, to)` is quoted as a whole. */
export function readMarks(text: string, from: number, to: number): Marks {
  const [start, end] = trim(text, from, to);
  const single = readSingle(text, start, end);
  if (single) return single;
  const { first, firstMatch, lastUnmatched } = matchMarks(text, start, end);
  const tail = (at: number) => TAIL.test(text.slice(at + 1, end));
  const opens = first?.at === start && first.direction === 'opens';
  const marks = (
    kind: MarkKind,
    wordsFrom: number,
    wordsTo: number,
    firstEnd = to,
    afterFirst = to,
  ): Marks => {
    const [a, b] = trim(text, wordsFrom, wordsTo);
    return { kind, start: a, end: b, firstEnd, afterFirst };
  };
  if (opens) {
    if (firstMatch === null) return marks('open', start + 1, end);
    if (tail(firstMatch)) return marks('whole', start + 1, firstMatch);
    // “a” b” : an inner mark was forgotten, the outer ones are there.
    if (lastUnmatched !== null && tail(lastUnmatched)) return marks('whole', start + 1, lastUnmatched);
    return marks('broken', start, end, trim(text, start, firstMatch)[1], firstMatch + 1);
  }
  if (lastUnmatched !== null && tail(lastUnmatched)) return marks('close', start, lastUnmatched);
  return marks('none', start, end);
}

interface Matched {
  readonly first: Mark | null;
  /** Where the first mark closes, or null. */
  readonly firstMatch: number | null;
  /** The last closing mark that nothing opened, or null. */
  readonly lastUnmatched: number | null;
}

function matchMarks(text: string, start: number, end: number): Matched {
  const open: Mark[] = [];
  let first: Mark | null = null;
  let firstMatch: number | null = null;
  let lastUnmatched: number | null = null;
  for (const found of text.slice(start, end).matchAll(ANY)) {
    const at = start + found.index;
    const family: Family = ANGLE.includes(found[0]) ? 'angle' : 'double';
    const mark: Mark = { at, direction: at === start ? 'opens' : directionOf(text, at, start, end), family };
    first ??= mark;
    if (mark.direction === 'opens') {
      open.push(mark);
      continue;
    }
    const match = open.findLastIndex((candidate) => candidate.family === family);
    const opener = open[match];
    if (opener === undefined) lastUnmatched = at;
    else {
      if (opener === first) firstMatch = at;
      open.length = match;
    }
  }
  return { first, firstMatch, lastUnmatched };
}

/** ‘A quotation in single marks’: only at the edges, since inside they cannot be told from apostrophes. */
function readSingle(text: string, start: number, end: number): Marks | null {
  if (!SINGLE.includes(text.charAt(start)) || end - start < 2) return null;
  const [, wordsFrom] = [start, start + 1];
  if (isSpace(text.charAt(wordsFrom))) return null;
  let depth = 1;
  for (let at = wordsFrom; at < end; at++) {
    const char = text.charAt(at);
    if (!SINGLE.includes(char)) continue;
    const before = text.charAt(at - 1);
    const after = at + 1 < end ? text.charAt(at + 1) : '';
    const closes = !isSpace(before) && (after === '' || /[\s.,;:)\]—–-]/.test(after));
    if (/\s/.test(before) && /\p{L}/u.test(after)) depth++;
    // O’Neil, goin’ west: an apostrophe inside a word, or after a letter that no sentence ends with.
    else if (closes && (char !== '’' || /[.!?…]/.test(before) || after === '')) depth--;
    if (depth > 0) continue;
    const [a, b] = trim(text, wordsFrom, at);
    if (/^[.,;]?\s*$/.test(text.slice(at + 1, end)))
      return { kind: 'whole', start: a, end: b, firstEnd: b, afterFirst: end };
    return { kind: 'broken', start, end, firstEnd: b, afterFirst: at + 1 };
  }
  const [a, b] = trim(text, wordsFrom, end);
  return { kind: 'open', start: a, end: b, firstEnd: end, afterFirst: end };
}

/** Narrows a stretch until neither end is white space. */
export function trim(text: string, from: number, to: number): readonly [start: number, end: number] {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charAt(start))) start++;
  while (end > start && isSpace(text.charAt(end - 1))) end--;
  return [start, end];
}
