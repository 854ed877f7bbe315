import type { FlagRange } from '../flag.ts';
import { foldInPlace } from '../fold-in-place.ts';
import type { Word } from '../words.ts';
import { type Around, currencyBefore, halfAfter, isNamePart, looseMonth, unitAfter } from './beside.ts';
import { type Cardinal, cardinalAt } from './cardinal.ts';
import { clockAt, clockOfFigures } from './clock.ts';
import { dateOf, number, phoneOf, romanValue } from './figures.ts';
import { type NumberWords, tellingWords } from './number-words.ts';
import type { Quantity, Softness } from './quantity.ts';
import { type NumberToken, numberTokens } from './tokens.ts';

const REMARK = /\[[^[\]]*\]/gu;
const RANGE = /^(?: (?:a|o|y|to|or|and) | ?[-–] ?)$/;

const rangesOf = (text: string, pattern: RegExp): readonly FlagRange[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** A text, and what is known of it. */
interface ReadText {
  readonly text: string;
  /** Folded in place. */
  readonly folded: string;
  readonly words?: readonly Word[];
}

/** Reads one text. Kept together: every step leaves off where the next begins. */
class Scan {
  readonly #tokens: readonly NumberToken[];
  readonly #text: string;
  readonly #words: NumberWords;
  readonly #around: Around;
  readonly #found: Quantity[] = [];
  readonly #telling: ReadonlySet<string>;
  #idioms: readonly FlagRange[] | null = null;
  readonly #remarks: readonly FlagRange[];

  constructor({ text, folded, words: written }: ReadText, words: NumberWords) {
    this.#tokens = numberTokens(text, written);
    this.#text = folded;
    this.#words = words;
    this.#telling = tellingWords(words);
    this.#around = { tokens: this.#tokens, text: this.#text, words };
    this.#remarks = text.includes('[') ? rangesOf(text, REMARK) : [];
  }

  read(): readonly Quantity[] {
    for (let at = 0; at < this.#tokens.length; ) at = this.#step(at);
    return this.#found;
  }

  #add(quantity: Quantity): void {
    const { start, end } = quantity;
    const isIn = (range: FlagRange) => range.start <= start && end <= range.end;
    this.#idioms ??= rangesOf(this.#text, this.#words.idioms);
    if (this.#idioms.some(isIn)) return;
    // What a transcriber or translator notes in brackets is theirs, not what was said.
    this.#found.push(this.#remarks.some(isIn) ? { ...quantity, softness: 'open' } : quantity);
  }

  /** "30 to 50 thousand": the number before it may be meant in thousands too. */
  #scaleBefore(start: number, scale: number): void {
    const before = this.#found.at(-1);
    if (!before || !RANGE.test(this.#text.slice(before.end, start))) return;
    const scaled = before.values.filter((value) => value < 1000).map((value) => value * scale);
    this.#found[this.#found.length - 1] = { ...before, values: [...before.values, ...scaled] };
  }

  #step(at: number): number {
    const token = this.#tokens[at];
    if (!token) return at + 1;
    if (token.kind === 'word' && !this.#telling.has(token.folded)) return this.#roman(at, token);
    if (token.kind === 'date' || token.kind === 'phone') {
      this.#add(token.kind === 'date' ? dateOf(token) : phoneOf(token));
      return at + 1;
    }
    if (token.kind === 'clock') return this.#figuresOfClock(token, at);
    return this.#counted(at, token) ?? this.#named(at, token);
  }

  #figuresOfClock(token: NumberToken, at: number): number {
    const { clock, end } = clockOfFigures(this.#text, token, this.#words);
    const parts = token.written.split(':').map((part) => number(token, [Number(part)]));
    this.#add(number({ start: token.start, end }, [], { clock, readings: [parts] }));
    return this.#tokenFrom(end, at + 1);
  }

  /** The first token at or after an offset. */
  #tokenFrom(offset: number, from: number): number {
    let at = from;
    while ((this.#tokens[at]?.start ?? offset) < offset) at++;
    return at;
  }

  #counted(at: number, token: NumberToken): number | null {
    const words = this.#words;
    const cardinal = cardinalAt(this.#tokens, at, words);
    if (!cardinal) return null;
    const last = this.#tokens[cardinal.next - 1] ?? token;
    const range = { start: token.start, end: last.end };
    if (token.kind === 'figure' && cardinal.next === at + 1) {
      const ended = this.#figureEnding(at, token, cardinal);
      if (ended !== null) return ended;
    }
    if (cardinal.scale > 0) this.#scaleBefore(range.start, cardinal.scale);
    const clocked = this.#clocked(cardinal, range);
    if (clocked !== null) return clocked;
    const isFigure = token.kind === 'figure';
    const { unit, next, end } = unitAfter(this.#around, cardinal.next, isFigure);
    const half = unit ? halfAfter(this.#around, next) : null;
    const halfOf = half === null ? 0 : 0.5;
    this.#add(
      number(
        { start: range.start, end: half?.end ?? end ?? range.end },
        cardinal.values.map((value) => value + halfOf),
        {
          softness:
            cardinal.next === at + 1 && isNamePart(this.#around, at) && words.scales.has(token.folded)
              ? 'open'
              : null,
          unit: (isFigure && currencyBefore(this.#around, range.start)) || unit,
        },
      ),
    );
    return half?.next ?? Math.max(next, cardinal.next);
  }

  /** 18th, 2.º, 80s: what figures with an ending of letters are. */
  #figureEnding(at: number, token: NumberToken, { values }: Cardinal): number | null {
    const ending = this.#tokens[at + 1];
    if (ending?.kind !== 'word' || !(ending.isAttached || (ending.isJoined && /^[ºª]$/.test(ending.written))))
      return null;
    const range = { start: token.start, end: ending.end };
    if (
      ending.folded === 's' ||
      this.#words.ordinalEndings.has(ending.folded) ||
      /^[ºª]$/.test(ending.written)
    ) {
      this.#add(number(range, values));
      return at + 2;
    }
    return null;
  }

  #clocked(cardinal: Cardinal, range: FlagRange): number | null {
    const [value] = cardinal.values;
    if (value === undefined || cardinal.values.length > 1 || cardinal.isOrdinal) return null;
    const next = this.#cardinalSoon(cardinal.next);
    const after = next && this.#tokens[next.from];
    const lastAfter = next && this.#tokens[next.cardinal.next - 1];
    const nextValue = next?.cardinal.values[0];
    const following =
      after && lastAfter && nextValue !== undefined
        ? { value: nextValue, start: after.start, end: lastAfter.end }
        : null;
    const here = clockAt(this.#text, { value, ...range }, following, this.#words);
    if (!here) return null;
    const parts = [
      number(range, [value]),
      ...(here.takesNext && following ? [number(following, [following.value])] : []),
    ];
    this.#add(
      number({ start: range.start, end: here.end }, here.takesNext ? [] : cardinal.values, {
        clock: here.clock,
        readings: here.takesNext ? [parts] : [],
      }),
    );
    return this.#tokenFrom(here.end, here.takesNext && next ? next.cardinal.next : cardinal.next);
  }

  /** The next number within the few words that may stand between hour and minutes. */
  #cardinalSoon(at: number): { readonly from: number; readonly cardinal: Cardinal } | null {
    for (let from = at; from < at + 4 && from < this.#tokens.length; from++) {
      const cardinal = cardinalAt(this.#tokens, from, this.#words);
      if (cardinal) return { from, cardinal };
    }
    return null;
  }

  /** Words that are numbers only sometimes, or name a day, a month, a part. */
  #named(at: number, token: NumberToken): number {
    const words = this.#words;
    const { folded } = token;
    const soft = (value: number, softness: Softness | null) => {
      const { unit, next, end } = unitAfter(this.#around, at + 1, false);
      const half = unit ? halfAfter(this.#around, next) : null;
      this.#add(
        number({ start: token.start, end: half?.end ?? end ?? token.end }, [half ? value + 0.5 : value], {
          unit,
          softness: half ? null : softness,
        }),
      );
      return half?.next ?? Math.max(next, at + 1);
    };
    const named = words.clock.named.get(folded);
    if (named) {
      this.#add(number(token, [12], { clock: named, softness: 'open' }));
      return at + 1;
    }
    const month = words.months.get(folded) ?? looseMonth(this.#around, at, token);
    if (month !== undefined) {
      const isLoose = !words.months.has(folded) || isNamePart(this.#around, at);
      this.#add(number(token, [month], { what: 'month', softness: isLoose ? 'open' : null }));
      return at + 1;
    }
    const weekday = words.weekdays.get(folded);
    if (weekday !== undefined) {
      this.#add(
        number(token, [weekday], { what: 'weekday', softness: isNamePart(this.#around, at) ? 'open' : null }),
      );
      return at + 1;
    }
    const decade = words.decades.get(folded);
    if (decade !== undefined) {
      this.#add(number(token, [decade]));
      return at + 1;
    }
    const collective = words.collectives.get(folded);
    if (collective !== undefined) return soft(collective, null);
    const ordinal = words.ordinals.get(folded);
    if (ordinal !== undefined) return this.#ordinal(at, token, ordinal);
    const looseOrdinal = words.looseOrdinals.get(folded);
    if (looseOrdinal !== undefined) {
      const before = this.#tokens[at - 1]?.folded ?? '';
      const isOpen = looseOrdinal === 4 || words.ones.has(before);
      this.#add(
        number(token, looseOrdinal === 4 ? [4, 0.25, 15] : [looseOrdinal], {
          softness: isOpen ? 'open' : 'ordinal',
        }),
      );
      return at + 1;
    }
    const loose = words.loose.get(folded);
    if (loose !== undefined) return soft(loose, loose >= 10 ? 'round' : 'open');
    if (words.halves.has(folded)) return soft(0.5, 'open');
    if (words.ones.has(folded)) {
      const here =
        folded === 'a' || folded === 'an'
          ? null
          : clockAt(this.#text, { value: 1, start: token.start, end: token.end }, null, words);
      // "At one point": English "at one" needs more to be a time of day.
      if (here && (words.joins === 'tens' || here.end > token.end)) {
        this.#add(number({ start: token.start, end: here.end }, [1], { clock: here.clock }));
        return this.#tokenFrom(here.end, at + 1);
      }
      return soft(1, 'one');
    }
    const span = words.spans.get(folded);
    if (span !== undefined) {
      this.#add(number(token, [span], { unit: 'day', softness: 'open' }));
      return at + 1;
    }
    const rate = words.rates.get(folded);
    if (rate !== undefined) {
      this.#add(number(token, [1], { unit: rate, softness: 'one' }));
      return at + 1;
    }
    const unit = words.units.get(folded);
    const before = this.#tokens[at - 1];
    if (
      unit !== undefined &&
      before &&
      token.isJoined &&
      words.beforeRates.has(before.folded) &&
      !halfAfter(this.#around, at + 1)
    ) {
      this.#add(number({ start: before.start, end: token.end }, [1], { unit, softness: 'one' }));
      return at + 1;
    }
    const half = unit === undefined ? null : halfAfter(this.#around, at + 1);
    if (unit !== undefined && half) {
      this.#add(number({ start: token.start, end: half.end }, [1.5], { unit }));
      return half.next;
    }
    return this.#roman(at, token);
  }

  #ordinal(at: number, token: NumberToken, value: number): number {
    const next = this.#tokens[at + 1];
    const more = next?.isJoined
      ? (this.#words.ordinals.get(next.folded) ?? this.#words.looseOrdinals.get(next.folded))
      : undefined;
    if (next && more !== undefined && value >= 10 && value % 10 === 0 && more < 10) {
      this.#add(number({ start: token.start, end: next.end }, [value + more]));
      return at + 2;
    }
    this.#add(number(token, [value, 1 / value]));
    return at + 1;
  }

  #roman(at: number, token: NumberToken): number {
    const value = romanValue(token.written);
    if (value === null) return at + 1;
    const isCentury = this.#words.beforeRoman.has(this.#tokens[at - 1]?.folded ?? '');
    if (isCentury || token.written.length >= 2)
      this.#add(number(token, [value], { softness: isCentury ? null : 'open' }));
    return at + 1;
  }
}

/** The numbers, amounts, times of day and days of the calendar that a text names, in order. */
export function quantitiesOf(text: string | ReadText, words: NumberWords): readonly Quantity[] {
  const read = typeof text === 'string' ? { text, folded: foldInPlace(text) } : text;
  return new Scan(read, words).read();
}
