import { guessLanguage } from '../../language/guess.ts';
import type { UiLanguage } from '../../model/records.ts';
import type { SourceText } from '../text/source.ts';
import { type Attribution, parseAttribution } from './attribution.ts';
import { headingTest } from './headings.ts';
import { type MarkKind, readMarks, trim } from './marks.ts';

/** The article cut into what matters here: headings, attributions, and stretches of words in one language. */

export interface Segment {
  readonly kind: 'heading' | 'attribution' | 'label' | 'words';
  /** The whole stretch, marks included; half-open UTF-16 in the source. */
  readonly start: number;
  readonly end: number;
  /** Without outer marks, brackets and labels. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly marks: MarkKind;
  readonly language: UiLanguage | null;
  /** The source sets it apart as a quotation, or brackets enclose it. */
  readonly quoted: boolean;
  readonly attribution: Attribution | null;
  readonly section: string;
}

/** “Spanish:”, “Traducción:”: says what follows and is no part of it. */
const LABEL =
  /^[([*_]*(?:spanish|english|español|inglés|original|translation|traducción|in spanish|in english|en español|en inglés|english translation|spanish original|original in spanish|traducción al inglés|original en español|ES|EN)[)\]*_]*\s*(?:[:：]|[—–-]\s)[*_]*\s*/i;
const LABEL_ALONE =
  /^[([*_]*(?:spanish|english|español|inglés|original|translation|traducción|english translation|spanish original|traducción al inglés|original en español)[)\]*_]*[:.]?[*_]*$/i;
const OPENS = /^[\s([*_]*[“„«"‘]/;
const DASHED = /^\s*[—–―‒-]/;
const CLOSED_BEFORE = /[”»"’][.,]?[)\]*_]*\s*$/;
/** Words a side that two quotations on one line must have, so that a quoted word is none. */
const LEAST_WORDS = 3;
/** Nobody sets more than a page of quotations on one line, and each further one costs another look at it all. */
const LONGEST_LINE = 10_000;

export function segmentsOf(source: SourceText): Segment[] {
  const { text } = source;
  const isHeading = headingTest(source);
  const segments: Segment[] = [];
  let section = '';
  for (const paragraph of source.paragraphs) {
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
    const alone = paragraph.end - paragraph.start < 200;
    const labelled = alone && LABEL_ALONE.test(line);
    const attributed = alone && !labelled ? wholeAttribution(line) : null;
    if (!attributed && !labelled && isHeading(paragraph)) {
      const quotation = readMarks(text, paragraph.start, paragraph.end).kind === 'whole';
      if (paragraph.heading !== null || !quotation) {
        section = line.replace(/^[*_]+|[*_]+$/g, '').replace(/\s+/g, ' ');
        segments.push(plain('heading', paragraph.start, paragraph.end, section));
        continue;
      }
    }
    if (labelled) segments.push(plain('label', paragraph.start, paragraph.end, section));
    else
      for (const piece of pieces(text, paragraph.start, paragraph.end)) {
        segments.push(segmentOf(text, piece, paragraph.quoted, section));
      }
  }
  return segments;
}

function plain(kind: Segment['kind'], start: number, end: number, section: string): Segment {
  return {
    kind,
    start,
    end,
    innerStart: start,
    innerEnd: end,
    marks: 'none',
    language: null,
    quoted: false,
    attribution: null,
    section,
  };
}

/** The line as an attribution where it can stand as one by its own looks. */
function wholeAttribution(line: string): Attribution | null {
  if (OPENS.test(line)) return null;
  const attribution = parseAttribution(line);
  return attribution && looksSetApart(attribution) ? attribution : null;
}

function looksSetApart({ setApart, fields, otherWords, speaker, leads }: Attribution): boolean {
  if (setApart) return fields >= 1 ? otherWords <= 10 : speaker.pseudonym !== '' && otherWords <= 5;
  // Without dash or brackets only what can hardly be prose.
  return fields >= 2 && otherWords <= (leads ? 1 : 2) && (speaker.age !== null || fields === 3);
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly attribution: Attribution | null;
}

/** Cuts one paragraph where a line, a second quotation or an attribution begins. */
function pieces(text: string, from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let [start, end] = trim(text, from, to);
  // A loop, not a call of itself: a page may break one paragraph into 100,000 lines.
  for (let cut = lineCut(text, start, end); cut !== null; cut = lineCut(text, start, end)) {
    found.push(...linePieces(text, start, cut));
    [start, end] = trim(text, cut, end);
  }
  found.push(...linePieces(text, start, end));
  return found;
}

function linePieces(text: string, from: number, to: number): Piece[] {
  const [start, end] = trim(text, from, to);
  if (start >= end) return [];
  const whole = end - start < 200 ? wholeAttribution(text.slice(start, end)) : null;
  if (whole) return [{ start, end, attribution: whole }];
  const [wordsFrom, wordsTo] = unwrap(text, start, end);
  const marks = readMarks(text, wordsFrom, wordsTo);
  if (marks.kind === 'broken' && end - start < LONGEST_LINE) {
    const second = secondQuotation(text, start, marks.afterFirst, end);
    if (second !== null)
      return [{ start, end: marks.afterFirst, attribution: null }, ...linePieces(text, second, end)];
  }
  const led = leadIn(text, start, end);
  if (led !== null) return [{ start, end: led, attribution: null }, ...linePieces(text, led, end)];
  const tail = attributionTail(text, start, end, marks.kind === 'broken' ? marks.afterFirst : null);
  if (tail) return [...linePieces(text, start, tail.start), tail];
  return [{ start, end, attribution: null }];
}

/** A line break inside a paragraph (hard-wrapped text, `<br>`) where something new begins, or null. */
function lineCut(text: string, start: number, end: number): number | null {
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    const next = text.slice(at + 1, Math.min(end, at + 161)).split('\n')[0] ?? '';
    const dashed = DASHED.test(next) && parseAttribution(next) !== null;
    if (dashed || OPENS.test(next) || CLOSED_BEFORE.test(text.slice(Math.max(start, at - 6), at)))
      return at + 1;
    if (wholeAttribution(next)) return at + 1;
  }
  return null;
}

/** “Spanish” / “English” on one line: where the second begins, or null. */
function secondQuotation(text: string, start: number, afterFirst: number, end: number): number | null {
  const gap = /^\s*(?:[/|—–-]\s*)?(?=[([]?\s*[“„«"‘[(])/.exec(
    text.slice(afterFirst, Math.min(end, afterFirst + 12)),
  );
  if (!gap) return null;
  const second = afterFirst + gap[0].length;
  const enough = (from: number, to: number) =>
    (text.slice(from, to).match(/\p{L}+/gu)?.length ?? 0) >= LEAST_WORDS;
  if (!enough(start, afterFirst) || !enough(second, end)) return null;
  const rest = readMarks(text, ...unwrap(text, second, end));
  if (rest.kind === 'none' || rest.kind === 'close') return null;
  const [first, other] = [
    guessLanguage(text.slice(start, afterFirst)),
    guessLanguage(text.slice(second, end)),
  ];
  return first.language !== other.language ? second : null;
}

/** Rosa put it like this: “Salí de noche…” Where a quotation in the other language begins, or null. */
function leadIn(text: string, start: number, end: number): number | null {
  if (end - start >= LONGEST_LINE) return null;
  for (const match of text.slice(start, Math.min(end, start + 600)).matchAll(/[:,]\s+(?=[“„«"])/g)) {
    const from = start + match.index + match[0].length;
    const words = text.slice(from, end).match(/\p{L}+/gu)?.length ?? 0;
    const { kind } = readMarks(text, from, end);
    if (words < 6 || (kind !== 'whole' && kind !== 'open')) continue;
    const [lead, quotation] = [guessLanguage(text.slice(start, from)), guessLanguage(text.slice(from, end))];
    if (lead.language !== null && quotation.language !== null && lead.language !== quotation.language)
      return from;
  }
  return null;
}

/** “… para mí.” — Rosa, mujer hondureña, 41: an attribution at the end of the quotation's own line. */
function attributionTail(text: string, start: number, end: number, afterFirst: number | null): Piece | null {
  const windowFrom = Math.max(start, end - 180);
  const tail = text.slice(windowFrom, end);
  const candidates: number[] = [];
  for (const match of tail.matchAll(
    /[—–―‒]|(?<=[\s”"»’.])-{1,2}(?=\s)|\((?=[^()]{3,150}\)[.,]?\s*$)|\[(?=[^[\]]{3,150}\]\s*$)/g,
  )) {
    candidates.push(windowFrom + match.index);
  }
  if (afterFirst !== null && afterFirst > windowFrom) candidates.push(afterFirst);
  for (const at of candidates) {
    if (at <= start) continue;
    const before = text.slice(Math.max(start, at - 4), at);
    const closed = CLOSED_BEFORE.test(before) || at === afterFirst;
    const attribution = parseAttribution(text.slice(at, end).trim());
    if (!attribution) continue;
    const { fields, otherWords, speaker, setApart } = attribution;
    const named = speaker.pseudonym !== '';
    const enough = setApart
      ? closed
        ? (fields >= 1 || (named && otherWords === 0)) && otherWords <= 10
        : fields >= 2 && otherWords <= 6 && named
      : closed && looksSetApart(attribution);
    if (!enough) continue;
    const [tailStart, tailEnd] = trim(text, at, end);
    return { start: tailStart, end: tailEnd, attribution };
  }
  return null;
}

/** Without a language label, emphasis, or brackets that enclose the whole. */
function unwrap(text: string, from: number, to: number): readonly [number, number] {
  let [start, end] = trim(text, from, to);
  for (let round = 0; round < 4; round++) {
    const label = LABEL.exec(text.slice(start, Math.min(end, start + 60)));
    if (label) start += label[0].length;
    const [open, close] = [text.charAt(start), text.charAt(end - 1)];
    const emphasis = (open === '*' || open === '_') && close === open && end - start > 2;
    if (emphasis || encloses(text, start, end)) {
      start++;
      end--;
    } else if (!label) break;
    [start, end] = trim(text, start, end);
  }
  return [start, end];
}

function encloses(text: string, start: number, end: number): boolean {
  const open = text.charAt(start);
  const close = open === '(' ? ')' : open === '[' ? ']' : null;
  if (close === null || text.charAt(end - 1) !== close || end - start < 3) return false;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char === open) depth++;
    if (char === close) depth--;
    if (depth === 0) return at === end - 1;
  }
  return false;
}

function segmentOf(text: string, piece: Piece, quoted: boolean, section: string): Segment {
  const { start, end, attribution } = piece;
  if (attribution) return { ...plain('attribution', start, end, section), attribution };
  const [wordsFrom, wordsTo] = unwrap(text, start, end);
  const marks = readMarks(text, wordsFrom, wordsTo);
  const labelled = LABEL.test(text.slice(start, Math.min(end, start + 60)));
  return {
    kind: 'words',
    start,
    end,
    innerStart: marks.start,
    innerEnd: marks.end,
    marks: marks.kind,
    language: guessLanguage(text.slice(marks.start, marks.end)).language,
    quoted: quoted || labelled || encloses(text, start, end),
    attribution: null,
    section,
  };
}
