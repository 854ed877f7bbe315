import { type StopWords, stopWordsOf } from './abbreviations.ts';

/** `[start, end)` in UTF-16 units, without white space at its ends. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

const OPENERS = '[¿¡«“‘"\'(\\[]';
const CLOSERS = '[»”’"\'\\])]';
const DASH = '[—–―]';
/** A hyphen typed for a dash; it stands at a word only after the end of a sentence. */
const TYPED_DASH = '[—–―-]';
const PICTURE = '(?:\\p{Extended_Pictographic}[\\u{FE0F}\\u{200D}\\u{1F3FB}-\\u{1F3FF}]*)+';
/**
 * Where UAX 29 sees no end: after an ellipsis, before the dash of the next voice, after a remark between brackets,
 * before a number, before the next point of a list, and where the space has been forgotten. Each is looked for where
 * what it needs is there at all.
 */
const MORE_CUTS: readonly (readonly [needs: RegExp, cut: RegExp])[] = [
  [/…/, new RegExp(`…${CLOSERS}*\\s+(?=${OPENERS}*\\p{Lu})`, 'gu')],
  [/\s[—–―-]/, new RegExp(`[.?!…]${CLOSERS}*\\s+(?=${TYPED_DASH}\\s*${OPENERS}*\\p{Lu})`, 'gu')],
  [/\s»/, new RegExp(`[.?!…]\\s»\\s+(?=${DASH}?${OPENERS}*\\p{Lu})`, 'gu')],
  [/\p{Extended_Pictographic}/u, new RegExp(`[.?!…]\\s?${PICTURE}\\s+(?=${DASH}?${OPENERS}*\\p{Lu})`, 'gu')],
  [
    /[)\]]/,
    new RegExp(`[.?!…]${CLOSERS}*\\s+[(\\[]\\p{Ll}[^()\\[\\]]{0,60}[)\\]]\\s+(?=${OPENERS}*\\p{Lu})`, 'gu'),
  ],
  [/\p{N}/u, new RegExp(`[\\p{L}\\p{N}]\\.${CLOSERS}*\\s+(?=${OPENERS}*\\p{N})`, 'gu')],
  [/\)/, /[.?!…]\s+(?=\p{Ll}\)\s)/gu],
  [/[.?!…]\p{Lu}/u, /\p{Ll}{3}[.?!…](?=\p{Lu}\p{Ll})/gu],
];
/** In a text that nobody wrote capitals in, as some machines do. */
const SMALL_CUT = new RegExp(`\\p{Ll}{2}[.?!]${CLOSERS}*\\s+(?=${OPENERS}*\\p{Ll})`, 'gu');
const LONE_I = /\bI\b/g;
const CAPITAL = /\p{Lu}/u;
const SMALL_POINT = /^\p{Ll}\)\s/u;
const STARTS_SMALL = new RegExp(`^(?:${OPENERS}|${TYPED_DASH}|\\s)*\\p{Ll}`, 'u');
/** A mark, a picture or a time code that belongs to what stands before it. */
const BELONGS_BEFORE = new RegExp(
  `^(?:»|${PICTURE})(?:\\s|$)|^[#[(]?\\d{1,2}:\\d{2}:\\d{2}(?:[.,-]\\d+)?[#\\])]?\\s*$`,
  'u',
);
const FIRST_WORD = new RegExp(`^(?:${OPENERS}|${DASH}|\\s)*([\\p{L}\\p{N}][\\p{L}\\p{M}’']*)`, 'u');
const STOPPED_WORD = /(?:^|[\s([«“"'¿¡—–/-])([\p{L}\p{M}ªº]+(?:\.[\p{L}\p{M}]+)*)\.$/u;
/** A street rather than a saint. */
const STREET = /(?:\p{Lu}\p{L}+|\d(?:st|nd|rd|th)) St\.$/u;
const PAUSED_WORD = new RegExp(`([\\p{L}\\p{M}’']+)\\s?(?:…|\\.{3,})${CLOSERS}*$`, 'u');
const QUOTED_SPEECH = /[?!…]["”’»']$/;
const ENUMERATOR = /^(?:\d{1,3}|\p{L}|[IVX]{1,4})[.)]$/u;
/** The last piece between two pauses, at most two words long, and the first of them. */
const LAST_PIECE = /(?:…|\.{3})\s*(([\p{L}\p{M}’']+)(?:\s[\p{L}\p{M}’']+)?)\s?(?:…|\.{3,})$/u;
const MOST_OPENING_WORDS = 2;
/** A speech that was announced needs no saying afterwards: `He said, “Where?” I said nothing.` */
const ANNOUNCED = /\p{L}[,:] ?[“"«][^“"«]*$/u;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** A remark between brackets is of one piece, if it is no longer than this on either side of a full stop. */
const BRACKET = 160;
const UNCLOSED = /(?<![:;]-?)[([][^()[\]\n]*$/;
const CLOSES = /^[^()[\]\n]*[)\]]/;
/** Units that are looked at on each side of a cut: the longest word and a stage remark, with room. */
const NEAR = 80;

/**
 * ICU takes the square of the length over what only looks like ends ("Sr. Sr. Sr." 40,000 units long: a second), so it
 * is given this much at a time, and is not asked about the last `AHEAD` units, where it cannot see what follows.
 */
const STRETCH = 1536;
const AHEAD = 192;

/** True where the full stop is of a shortened word and the sentence goes on. */
function isShortened(left: string, right: string, stops: StopWords): boolean {
  const word = STOPPED_WORD.exec(left)?.[1];
  if (word === undefined) return false;
  const key = word.toLowerCase();
  const next = FIRST_WORD.exec(right)?.[1] ?? '';
  if (stops.beforeNames.has(key)) return !(STREET.test(left) && stops.starters.has(next.toLowerCase()));
  const isBeforeNumber = /^\d/.test(next);
  if (stops.beforeNumbers.has(key)) return isBeforeNumber;
  // Initials of a name: not where a sentence clearly begins ("plan B. Then"), nor after the English I.
  const isInitial = /^\p{Lu}$/u.test(word) && key !== 'i';
  const isName = next !== '' && !stops.starters.has(next.toLowerCase());
  if (stops.either.has(key))
    return isBeforeNumber || (isName && /^(?:u|uu|ee|eua|d\.[cf]|l\.a|n\.y|e\.u)/.test(key));
  return isInitial && isName;
}

/** True where the voice only pauses: it looks for a word, or says the same one again. */
function isPause(left: string, right: string, whole: string, stops: StopWords): boolean {
  const word = PAUSED_WORD.exec(left)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  const next = FIRST_WORD.exec(right);
  const isSaidAgain = next?.index === 0 && next[1]?.toLowerCase() === word && right.startsWith(next[1] ?? '');
  if (new RegExp(`^${DASH}`, 'u').test(right)) return isSaidAgain;
  if (isSaidAgain || stops.dangling.has(word) || stops.asides?.test(right)) return true;
  if (
    stops.openers.has(word) &&
    whole.length <= NEAR &&
    whole.trim().split(/\s+/).length <= MOST_OPENING_WORDS
  )
    return true;
  return isMended(left, next?.[1] ?? '', stops) || isRestart(whole, right);
}

const PAUSE = /(?:…|\.{3,})\s*/u;
/** "No sé… No sé si volveré": what was broken off is begun again, and goes further. */
function isRestart(whole: string, right: string): boolean {
  const pieces = whole.slice(-NEAR).trimEnd().split(PAUSE);
  const said = pieces.at(-2)?.trimStart().toLowerCase() ?? '';
  if (pieces.length < 3 && whole.length > NEAR) return false;
  return (
    /\s/.test(said) && right.toLowerCase().startsWith(said) && /^[\s,]+\p{L}/u.test(right.slice(said.length))
  );
}

/** "I… I didn’t… I couldn’t": begins again. "His name was... wait... Refugio": looks for a word, and finds it. */
function isMended(left: string, next: string, stops: StopWords): boolean {
  const piece = LAST_PIECE.exec(left);
  if (!piece) return false;
  const before = PAUSED_WORD.exec(left.slice(0, piece.index + 3).trimEnd())?.[1]?.toLowerCase() ?? '';
  return piece[2]?.toLowerCase() === next.toLowerCase() || stops.dangling.has(before);
}

function goesOn(text: string, from: number, at: number, stops: StopWords, isSmall: boolean): boolean {
  const before = text.slice(from, at);
  const left = before.trimEnd().slice(-NEAR);
  const gap = before.slice(before.trimEnd().length);
  const right = text.slice(at, at + NEAR);
  if (gap.includes('\n')) {
    // A line that was broken to fit a page; a blank line and a new verse are ends.
    return (
      gap.indexOf('\n') === gap.lastIndexOf('\n') && !/[.?!…:]\W*$/u.test(left) && /^\p{Ll}/u.test(right)
    );
  }
  // UAX 29 ends a sentence at ? and ! whatever follows; a speech goes on: “—¿Quién es? —pregunté.”
  if (STARTS_SMALL.test(right) && !/[)\]]$/.test(left) && !SMALL_POINT.test(right)) {
    if (!isSmall || !/[^.…][.?!]\W*$/u.test(left)) return true;
  }
  if (BELONGS_BEFORE.test(right)) return true;
  if (UNCLOSED.test(before.slice(-BRACKET)) && CLOSES.test(text.slice(at, at + BRACKET))) return true;
  if (ENUMERATOR.test(before.trim())) return true;
  if (isShortened(left, right, stops) || isPause(left, right, before, stops)) return true;
  return (
    stops.sayers !== null &&
    QUOTED_SPEECH.test(left) &&
    !ANNOUNCED.test(left.slice(0, -2)) &&
    stops.sayers.test(right)
  );
}

/** Not a letter, a space, or a mark that ends nothing. */
const MAY_END = /[^ "-\-/->@-~\u00A1-\u024F‘’“”–—]/;
const ENDS_ALL = /^(?:[.?!…]|\.{3})["”’»)\]]*\s*$/;

/** Most sentences come alone: UAX 29 need not be asked where nothing can end before the end. */
function isOneSentence(text: string): boolean {
  const end = text.search(MAY_END);
  return end < 0 || ENDS_ALL.test(text.slice(end));
}

/** Where a sentence may end: after its white space, rising. */
function possibleCuts(text: string, language: string, isSmall: boolean): readonly number[] {
  const cuts = new Set<number>();
  const segmenter = segmenterOf(language);
  for (let from = 0; from < text.length; ) {
    const stretch = text.slice(from, from + STRETCH);
    const isLast = from + STRETCH >= text.length;
    let last = 0;
    for (const { index } of segmenter.segment(stretch)) {
      if (index === 0 || (!isLast && index > STRETCH - AHEAD)) continue;
      cuts.add(from + index);
      last = index;
    }
    if (isLast) break;
    from += last || STRETCH - AHEAD;
  }
  const patterns = MORE_CUTS.filter(([needs]) => needs.test(text)).map(([, pattern]) => pattern);
  for (const pattern of isSmall ? [...patterns, SMALL_CUT] : patterns)
    for (const match of text.matchAll(pattern)) cuts.add(match.index + match[0].length);
  const sorted = [...cuts].sort((a, b) => a - b);
  // Of blank lines only the last counts: looking back over all of them from each took the square of their number.
  return sorted.filter((cut, at) => /\S/.test(text.slice(cut, sorted[at + 1] ?? cut + 1)));
}

/**
 * The sentences of a text in order: every character but white space lies in exactly one. Intl.Segmenter (UAX 29)
 * proposes; rules for testimony mend it: shortened words, pauses, speeches with what was said of them, the dash of
 * a new voice, remarks between brackets, broken lines. `language`: BCP 47; only Spanish and English have word lists.
 */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  if (isOneSentence(text)) {
    const end = text.trimEnd().length;
    return end === 0 ? [] : [{ start: text.length - text.trimStart().length, end }];
  }
  const stops = stopWordsOf(language);
  const found: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const words = text.slice(from, to);
    const start = from + (words.length - words.trimStart().length);
    const end = from + words.trimEnd().length;
    if (start < end) found.push({ start, end });
    from = to;
  };
  const isSmall = !CAPITAL.test(text.replace(LONE_I, ''));
  let seen = 0;
  let saysSomething = false;
  for (const cut of possibleCuts(text, language, isSmall)) {
    saysSomething ||= SAYS_SOMETHING.test(text.slice(seen, cut));
    seen = cut;
    if (!saysSomething || goesOn(text, from, cut, stops, isSmall)) continue;
    add(cut);
    saysSomething = false;
  }
  const last = found.at(-1);
  if (last && !saysSomething && !SAYS_SOMETHING.test(text.slice(seen))) {
    const end = text.trimEnd().length;
    found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  } else add(text.length);
  return found;
}
