import { withoutAccents } from '../folded-text.ts';
import { PatternError, type PatternFault, type PatternWish } from './pattern-wish.ts';

/** A letter, mark, digit or low line of any language: what `\w` means to a person, not only to ASCII. */
const WORD = String.raw`_\p{L}\p{M}\p{N}`;
const BOUNDARY = `(?:(?<=[${WORD}])(?![${WORD}])|(?<![${WORD}])(?=[${WORD}]))`;
const NO_BOUNDARY = `(?:(?<=[${WORD}])(?=[${WORD}])|(?<![${WORD}])(?![${WORD}]))`;

const TOKENS =
  /\\u\{(?<long>[0-9a-f]{1,6})\}|\\u(?<four>[0-9a-f]{4})|\\x(?<two>[0-9a-f]{2})|\\p\{[^}]*\}|\\k<[^>]*>|\\[\s\S]|[\s\S]/giu;

/** Unicode mode, or sets where only they can be read; every line of a block has its own `^` and `$`. */
const MODES = ['gmu', 'gmv'] as const;

function translateEscape(token: string, isInClass: boolean): string {
  if (token === '\\w') return isInClass ? WORD : `[${WORD}]`;
  if (isInClass) return token;
  if (token === '\\W') return `[^${WORD}]`;
  if (token === '\\b') return BOUNDARY;
  if (token === '\\B') return NO_BOUNDARY;
  return token;
}

/** A character as folded text has it. A dash that becomes a hyphen must not make a range. */
function translateSign(sign: string): string {
  const folded = withoutAccents(sign);
  return folded === '-' && sign !== '-' ? String.raw`\x2d` : folded;
}

function signOf(match: RegExpMatchArray): string | null {
  const { long, four, two } = match.groups ?? {};
  const digits = long ?? four ?? two;
  if (digits === undefined) return null;
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? null : String.fromCodePoint(code);
}

/** The pattern with words as people know them and, when folded, without accents, like the text that it meets. */
function translate(source: string, isFolded: boolean, isNesting: boolean, isOver: boolean): string {
  let out = '';
  let depth = 0;
  for (const match of source.normalize('NFC').matchAll(TOKENS)) {
    const [token] = match;
    const sign = signOf(match);
    if (sign !== null) {
      const folded = isFolded ? withoutAccents(sign) : sign;
      out += folded === sign ? token : translateSign(sign);
    } else if (token.startsWith('\\k')) out += isFolded ? withoutAccents(token) : token;
    else if (token.startsWith('\\')) out += translateEscape(token, depth > 0);
    else {
      // In unicode mode a bracket within a class is a bracket; only sets nest.
      if (token === '[' && (depth === 0 || isNesting)) depth++;
      if (token === ']') depth = Math.max(0, depth - 1);
      if (token === ' ' && depth === 0 && isOver) out += '[ \\n]';
      else out += isFolded ? translateSign(token) : token;
    }
  }
  return out;
}

const FAULTS: readonly (readonly [RegExp, PatternFault])[] = [
  [/out of order/i, 'range'],
  [/property/i, 'escape'],
  [/character class|class set/i, 'class'],
  [/name|named/i, 'name'],
  [/group|unmatched|parenthes/i, 'group'],
  [/nothing to repeat|quantifier|repeat/i, 'repeat'],
  [/escape|reference|end of pattern|at end/i, 'escape'],
];

/** What the engine said of the pattern, by the end of its message: what comes before it is the pattern itself. */
function faultOf(error: unknown, source: string): PatternFault {
  const message = error instanceof Error ? error.message.replace(source, '') : '';
  return FAULTS.find(([said]) => said.test(message))?.[1] ?? 'other';
}

function build(source: string, flags: string): RegExp {
  let first: unknown;
  for (const mode of MODES) {
    try {
      return new RegExp(source, mode + flags);
    } catch (error) {
      first ??= error;
    }
  }
  throw new PatternError(faultOf(first, source));
}

/**
 * Whether a pattern says white space, and so may mean words on both sides of a border between blocks. One that only
 * allows it (`[^,]*`) does not: it would run on into every paragraph that follows.
 */
export function mayCross({ source }: PatternWish): boolean {
  return /\\[sn]| /.test(source);
}

/**
 * The expression to run on texts (folded ones when folded), global; `d` with the places of its groups; `isOver`: a
 * space also stands for the border between two blocks. It is not run here: a hostile one may take for ever, so that is for a worker that can be ended.
 * @throws PatternError
 */
export function compilePattern(wish: PatternWish, withPlaces = false, isOver = false): RegExp {
  const isFolded = wish.caseAndAccents === 'folded';
  // As typed first: an edge that is added may mend what is broken, and the fault is then said of something else.
  const typed = build(wish.source, '');
  const source = translate(wish.source, isFolded, typed.flags.includes('v'), isOver);
  const flags = (isFolded ? 'i' : '') + (withPlaces ? 'd' : '');
  return build(wish.wholeWords ? `(?<![${WORD}])(?:${source})(?![${WORD}])` : source, flags);
}
