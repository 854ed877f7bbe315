import { LETTERS, WORDS } from './table.ts';

/** Letters that follow a context, and their weight. */
interface Context {
  readonly letters: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Lines of the table as they came, by context; each is read when a word first needs it, since most never are. */
interface Spelling {
  readonly lines: ReadonlyMap<string, string>;
  readonly contexts: Map<string, Context | null>;
}

/** Es and en come first, then every language that is neither. */
export const LANGUAGES: readonly string[] = LETTERS.map(([language]) => language);

const LONGEST = 3;
/** A letter of which nothing is known is one of about so many. */
const UNKNOWN = 1 / 60;
/** The first character of a line: letters shared with the context before (a quarter of its place), then own ones (the rest). */
const HEADS = 'ABCDEFGHIJKLMNOP';

function readTable(table: string): Spelling {
  const lines = new Map<string, string>();
  let context = '';
  for (const line of table.split('\n')) {
    const head = HEADS.indexOf(line.charAt(0));
    const pairs = 1 + (head % 4);
    context = context.slice(0, head >> 2) + line.slice(1, pairs);
    lines.set(context, line.slice(pairs));
  }
  return { lines, contexts: new Map() };
}

const weightOf = (sign: number): number => 2 ** ((sign - 56) / 2);

function readContext(pairs: string): Context {
  const letters = new Map<string, number>();
  let total = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    const weight = weightOf(pairs.charCodeAt(at + 1));
    letters.set(pairs.charAt(at), weight);
    total += weight;
  }
  return { letters, total };
}

function contextOf({ lines, contexts }: Spelling, context: string): Context | null {
  const known = contexts.get(context);
  if (known !== undefined) return known;
  const pairs = lines.get(context);
  const read = pairs === undefined ? null : readContext(pairs);
  // What the table has not is asked for without end by words of other languages: not kept.
  if (read) contexts.set(context, read);
  return read;
}

/** Smoothed by Witten and Bell's method C (1991): the more kinds of letter follow, the likelier is one yet unseen. */
function chanceOf(spelling: Spelling, before: string, letter: string): number {
  let chance = UNKNOWN;
  for (let back = 0; back <= before.length; back++) {
    const context = contextOf(spelling, before.slice(before.length - back));
    if (!context) break;
    const kinds = context.letters.size;
    chance = ((context.letters.get(letter) ?? 0) + kinds * chance) / (context.total + kinds);
  }
  return chance;
}

let spellings: readonly Spelling[] | null = null;
/** Log chances of a letter after those before it, in each language: a text asks for the same few thousand. */
const remembered = new Map<string, Float32Array>();
const MOST_REMEMBERED = 40_000;

function letterChances(before: string, letter: string): Float32Array {
  const key = before + letter;
  const known = remembered.get(key);
  if (known) return known;
  spellings ??= LETTERS.map(([, table]) => readTable(table));
  const made = Float32Array.from(spellings, (spelling) => Math.log(chanceOf(spelling, before, letter)));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, made);
  return made;
}

/** The share of all words that each common one has, in each of `LANGUAGES`. */
let shares: readonly ReadonlyMap<string, number>[] | null = null;

const LAST_SIGN = 'Z'.charCodeAt(0);
const FIRST_SIGN = '0'.charCodeAt(0);

/** Each word: a sign for its count, one for how many letters are those of the word before, and the rest. */
function readShares(table: string): ReadonlyMap<string, number> {
  const start = table.indexOf(' ') + 1;
  const total = Number(table.slice(0, start));
  const known = new Map<string, number>();
  let word = '';
  for (let at = start; at < table.length; ) {
    let end = at + 2;
    while (end < table.length && !isSign(table.charCodeAt(end))) end++;
    word = word.slice(0, table.charCodeAt(at + 1) - FIRST_SIGN) + table.slice(at + 2, end);
    known.set(word, weightOf(table.charCodeAt(at)) / total);
    at = end;
  }
  return known;
}

const isSign = (unit: number): boolean => unit >= FIRST_SIGN && unit <= LAST_SIGN;

/** What a word is worth in each of `LANGUAGES`. */
export interface Chances {
  /** The natural logarithm of how probable it is, by its letters and by how common it is where it is listed. */
  readonly logs: Float64Array;
  /** 1 where the language lists it. */
  readonly listed: Uint8Array;
}

/** `word`: lower case, NFC. */
export function chancesOf(word: string): Chances {
  const spelt = `_${word}_`;
  const logs = new Float64Array(LANGUAGES.length);
  for (let at = 1; at < spelt.length; at++) {
    const chances = letterChances(spelt.slice(Math.max(0, at - LONGEST), at), spelt.charAt(at));
    for (let language = 0; language < logs.length; language++) {
      logs[language] = (logs[language] ?? 0) + (chances[language] ?? 0);
    }
  }
  shares ??= WORDS.map(readShares);
  const listed = new Uint8Array(LANGUAGES.length);
  for (const [language, known] of shares.entries()) {
    const share = known.get(word);
    if (share === undefined) continue;
    listed[language] = 1;
    logs[language] = Math.log((Math.exp(logs[language] ?? 0) + share) / 2);
  }
  return { logs, listed };
}
