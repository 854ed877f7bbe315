import type { FlagRange } from '../flag.ts';
import { foldInPlace } from '../fold-in-place.ts';
import { type Cardinal, cardinalAt } from './cardinal.ts';
import { clockAt, clockOfFigures } from './clock.ts';
import type { NumberWords, Unit } from './number-words.ts';
import type { Quantity, Softness } from './quantity.ts';
import { type NumberToken, numberTokens } from './tokens.ts';

const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(written: string): number | null {
  if (!ROMAN.test(written)) return null;
  const values = Array.from(written, (letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

const number = (
  range: FlagRange,
  values: readonly number[],
  more: Partial<Omit<Quantity, 'values' | 'start' | 'end'>> = {},
): Quantity => ({
  what: 'number',
  values,
  unit: null,
  clock: null,
  softness: null,
  readings: [],
  start: range.start,
  end: range.end,
  ...more,
});

/** 5/1/1998 and 1998-01-05: a day, a month and perhaps a year, in either order where both are possible. */
function dateOf(token: NumberToken): Quantity {
  const [first = 0, second = 0, third] = token.written.split(/[/.-]/).map(Number);
  const at = { start: token.start, end: token.end };
  const reading = (day: number, month: number, year: number | undefined): readonly Quantity[] => [
    number(at, [day]),
    number(at, [month], { what: 'month' }),
    ...(year === undefined ? [] : [number(at, [year])]),
  ];
  const readings: (readonly Quantity[])[] = [];
  if (first > 31 && third !== undefined) readings.push(reading(third, second, first));
  else {
    if (second <= 12) readings.push(reading(first, second, third));
    if (first <= 12) readings.push(reading(second, first, third));
    readings.push([first, second, ...(third === undefined ? [] : [third])].map((one) => number(at, [one])));
  }
  return number(at, [], { readings });
}

function phoneOf(token: NumberToken): Quantity {
  const at = { start: token.start, end: token.end };
  const groups = (token.written.match(/\d+/g) ?? []).map((group) => number(at, [Number(group)]));
  return number(at, [Number(token.written.replace(/\D/g, ''))], { readings: [groups] });
}

const CURRENCY_BEFORE = /(us\$|usd ?|mx\$|mxn ?|\$|€|£|\bq\.?|\b(?:lps?|l)\.?) ?$/;
const SIGNS: Readonly<Record<string, Unit>> = {
  us$: 'dollar',
  usd: 'dollar',
  mx$: 'peso',
  mxn: 'peso',
  $: 'dollarSign',
  '€': 'euro',
  '£': 'pound',
  q: 'quetzal',
  l: 'lempira',
  lp: 'lempira',
  lps: 'lempira',
};

const REMARK = /\[[^[\]]*\]/gu;
const RANGE = /^(?: (?:a|o|y|to|or|and) | ?[-–] ?)$/;

const rangesOf = (text: string, pattern: RegExp): readonly FlagRange[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Reads one text. Kept together: every step leaves off where the next begins. */
class Scan {
  readonly #tokens: readonly NumberToken[];
  readonly #text: string;
  readonly #words: NumberWords;
  readonly #found: Quantity[] = [];
  readonly #idioms: readonly FlagRange[];
  readonly #remarks: readonly FlagRange[];

  constructor(text: string, words: NumberWords) {
    this.#tokens = numberTokens(text);
    this.#text = foldInPlace(text);
    this.#words = words;
    this.#idioms = rangesOf(this.#text, words.idioms);
    this.#remarks = text.includes('[') ? rangesOf(text, REMARK) : [];
  }

  read(): readonly Quantity[] {
    for (let at = 0; at < this.#tokens.length; ) at = this.#step(at);
    return this.#found;
  }

  #add(quantity: Quantity): void {
    const { start, end } = quantity;
    const isIn = (range: FlagRange) => range.start <= start && end <= range.end;
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
    const before = this.#text.slice(Math.max(0, range.start - 6), range.start);
    const sign = CURRENCY_BEFORE.exec(before)?.[1]?.replace(/[. ]/g, '');
    const isFigure = token.kind === 'figure';
    const { unit, next, end } = this.#unitAfter(cardinal.next, isFigure);
    const half = unit ? this.#halfAfter(next) : null;
    const halfOf = half === null ? 0 : 0.5;
    this.#add(
      number(
        { start: range.start, end: half?.end ?? end ?? range.end },
        cardinal.values.map((value) => value + halfOf),
        {
          softness:
            cardinal.next === at + 1 && this.#isNamePart(at) && words.scales.has(token.folded)
              ? 'open'
              : null,
          unit: (sign !== undefined && isFigure && SIGNS[sign]) || unit,
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

  #unitAfter(at: number, isFigure: boolean): { unit: Unit | null; next: number; end: number | null } {
    const words = this.#words;
    for (let place = at; place < at + 3; place++) {
      const token = this.#tokens[place];
      if (!token) break;
      const gap = this.#text.slice(this.#tokens[place - 1]?.end ?? 0, token.start);
      if (/[^ -]/.test(gap) && !/^[ ]?%/.test(gap)) break;
      if (token.folded === '%') return { unit: 'percent', next: place + 1, end: token.end };
      if (
        (token.folded === 'por' || token.folded === 'per') &&
        /^(?:ciento|cien|cent)$/.test(this.#tokens[place + 1]?.folded ?? '')
      )
        return { unit: 'percent', next: place + 2, end: this.#tokens[place + 1]?.end ?? null };
      const unit =
        words.units.get(token.folded) ?? (isFigure ? words.shortUnits.get(token.folded) : undefined);
      if (unit !== undefined) return { unit, next: place + 1, end: token.end };
      if (!words.between.has(token.folded)) break;
    }
    return { unit: null, next: at, end: null };
  }

  /** "y medio", "and a half" at a token. */
  #halfAfter(at: number): { readonly next: number; readonly end: number } | null {
    const words = this.#words;
    const [joiner, second, third] = [this.#tokens[at], this.#tokens[at + 1], this.#tokens[at + 2]];
    if (!joiner?.isJoined || !words.joiners.has(joiner.folded) || !second) return null;
    if (words.halves.has(second.folded)) return { next: at + 2, end: second.end };
    if (second.folded === 'a' && third && words.halves.has(third.folded))
      return { next: at + 3, end: third.end };
    return null;
  }

  /** Words that are numbers only sometimes, or name a day, a month, a part. */
  #named(at: number, token: NumberToken): number {
    const words = this.#words;
    const { folded } = token;
    const soft = (value: number, softness: Softness | null) => {
      const { unit, next, end } = this.#unitAfter(at + 1, false);
      const half = unit ? this.#halfAfter(next) : null;
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
    const month = words.months.get(folded) ?? this.#looseMonth(at, token);
    if (month !== undefined) {
      const isLoose = !words.months.has(folded) || this.#isNamePart(at);
      this.#add(number(token, [month], { what: 'month', softness: isLoose ? 'open' : null }));
      return at + 1;
    }
    const weekday = words.weekdays.get(folded);
    if (weekday !== undefined) {
      this.#add(
        number(token, [weekday], { what: 'weekday', softness: this.#isNamePart(at) ? 'open' : null }),
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
      !this.#halfAfter(at + 1)
    ) {
      this.#add(number({ start: before.start, end: token.end }, [1], { unit, softness: 'one' }));
      return at + 1;
    }
    const half = unit === undefined ? null : this.#halfAfter(at + 1);
    if (unit !== undefined && half) {
      this.#add(number({ start: token.start, end: half.end }, [1.5], { unit }));
      return half.next;
    }
    return this.#roman(at, token);
  }

  /** May and March are verbs too: only with a capital or beside what dates have. */
  #looseMonth(at: number, token: NumberToken): number | undefined {
    const month = this.#words.looseMonths.get(token.folded);
    if (month === undefined || /^\p{Lu}/u.test(token.written)) return month;
    const beside = [this.#tokens[at - 1], this.#tokens[at + 1]].some((one) => one?.kind === 'figure');
    return beside ? month : undefined;
  }

  /** Domingo and the Sunday Times are names: Spanish writes days and months small, English has a capital on the next word. */
  #isNamePart(at: number): boolean {
    const token = this.#tokens[at];
    if (!token || !/^\p{Lu}/u.test(token.written)) return false;
    if (this.#words.joins === 'tens')
      return !/(?:^|[.?!…¿¡«“"—-]\s*)$/u.test(this.#text.slice(0, token.start));
    const next = this.#tokens[at + 1];
    return next?.isJoined === true && next.kind === 'word' && /^\p{Lu}/u.test(next.written);
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
export function quantitiesOf(text: string, words: NumberWords): readonly Quantity[] {
  return new Scan(text, words).read();
}
