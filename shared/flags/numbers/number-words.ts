/** What counts the same thing: "dollarSign" is any currency written $. */
export const UNITS = {
  second: { size: 'time', inDays: 1 / 86400 },
  minute: { size: 'time', inDays: 1 / 1440 },
  hour: { size: 'time', inDays: 1 / 24 },
  day: { size: 'time', inDays: 1 },
  week: { size: 'time', inDays: 7 },
  month: { size: 'time', inDays: 30 },
  year: { size: 'time', inDays: 360 },
  decade: { size: 'time', inDays: 3600 },
  century: { size: 'time', inDays: 36000 },
  centimetre: { size: 'other' },
  metre: { size: 'other' },
  kilometre: { size: 'other' },
  mile: { size: 'other' },
  foot: { size: 'other' },
  inch: { size: 'other' },
  yard: { size: 'other' },
  block: { size: 'other' },
  gram: { size: 'other' },
  kilo: { size: 'other' },
  pound: { size: 'money' },
  ounce: { size: 'other' },
  ton: { size: 'other' },
  litre: { size: 'other' },
  gallon: { size: 'other' },
  hectare: { size: 'other' },
  acre: { size: 'other' },
  percent: { size: 'other' },
  dollar: { size: 'money' },
  dollarSign: { size: 'money' },
  peso: { size: 'money' },
  quetzal: { size: 'money' },
  lempira: { size: 'money' },
  colon: { size: 'money' },
  cordoba: { size: 'money' },
  sol: { size: 'money' },
  bolivar: { size: 'money' },
  euro: { size: 'money' },
  gourde: { size: 'money' },
  cent: { size: 'money' },
} as const satisfies Readonly<Record<string, { readonly size: string; readonly inDays?: number }>>;
export type Unit = keyof typeof UNITS;

/** A time of day that words give away: minutes of a twelve-hour dial, and which half of the day where it is said. */
export interface Clock {
  readonly minutes: number;
  readonly half: 'am' | 'pm' | null;
}

/** How a language says numbers. All words folded: lower case, no accents. */
export interface NumberWords {
  /** Words that add up: two, twenty, doscientos. */
  readonly digits: ReadonlyMap<string, number>;
  /** Articles and pronouns that may mean 1: never a number by themselves. */
  readonly ones: ReadonlySet<string>;
  /** English "hundred": what stands before is so many of them. Empty in Spanish. */
  readonly hundreds: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, number>;
  /** Round words that a translator may put otherwise: thousands, docenas, both, a couple, doble. */
  readonly loose: ReadonlyMap<string, number>;
  /** Words for a number that stands by itself: docena, twice. */
  readonly collectives: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Ordinals and fractions that are other words too: first, segundo, cuarto. */
  readonly looseOrdinals: ReadonlyMap<string, number>;
  readonly decades: ReadonlyMap<string, number>;
  readonly joiners: ReadonlySet<string>;
  /** Whether "joiner" stands only between tens and units (treinta y dos), or only after hundreds (a hundred and two). */
  readonly joins: 'tens' | 'hundreds';
  /** English "nineteen ninety-eight". */
  readonly pairsYears: boolean;
  readonly points: ReadonlySet<string>;
  readonly halves: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Shortened units that stand only after figures. */
  readonly shortUnits: ReadonlyMap<string, Unit>;
  /** May stand between a number and its unit. */
  readonly between: ReadonlySet<string>;
  /** Spans of time with a name of their own, in days: quincena, fortnight. */
  readonly spans: ReadonlyMap<string, number>;
  /** "a month", "mensual": how often, as a unit. */
  readonly rates: ReadonlyMap<string, Unit>;
  /** Stand before a unit to say how often: "al mes", "per day". */
  readonly beforeRates: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  /** Names of months that are other words too, or shortened. */
  readonly looseMonths: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** What is written on to the figures of an ordinal: 2nd, 3.ª. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Figures 3.000 with a point are thousands, or decimals. */
  readonly thousands: '.' | ',';
  /** Stand before a Roman numeral: siglo. */
  readonly beforeRoman: ReadonlySet<string>;
  /** Phrases whose number is none, over folded text. */
  readonly idioms: RegExp;
  readonly clock: ClockWords;
}

const telling = new WeakMap<NumberWords, ReadonlySet<string>>();

/** The words that a number, a unit or a day can begin with: of any other nothing has to be asked. */
export function tellingWords(words: NumberWords): ReadonlySet<string> {
  const known = telling.get(words);
  if (known) return known;
  const all = new Set<string>();
  const { digits, ones, hundreds, scales, loose, collectives, ordinals, looseOrdinals, decades } = words;
  const { halves, units, spans, rates, months, looseMonths, weekdays, clock } = words;
  for (const list of [ones, hundreds, halves]) for (const word of list) all.add(word);
  for (const table of [digits, scales, loose, collectives, ordinals, looseOrdinals, decades])
    for (const word of table.keys()) all.add(word);
  for (const table of [units, spans, rates, months, looseMonths, weekdays, clock.named])
    for (const word of table.keys()) all.add(word);
  telling.set(words, all);
  return all;
}

/** Patterns of folded text round a number. */
export interface ClockWords {
  /** Right before an hour: "a las ". */
  readonly before: RegExp;
  /** Between hour and minutes: " y ". Null where they stand side by side. */
  readonly past: RegExp;
  /** Between an hour and the minutes still missing: " menos ". */
  readonly less: RegExp | null;
  /** Between minutes and the hour they follow: " past ". */
  readonly pastBefore: RegExp | null;
  /** Between minutes and the hour to come: " para las ", " to ". */
  readonly toCome: RegExp;
  /** Right before an hour: half past, quarter past, quarter to, with the minutes that they add. */
  readonly lead: readonly (readonly [RegExp, number])[];
  /** Right after an hour: y cuarto, menos cuarto, with the minutes that they add. */
  readonly tail: readonly (readonly [RegExp, number])[];
  readonly am: RegExp;
  readonly pm: RegExp;
  /** Of the night: before dawn for small hours, else pm. */
  readonly night: RegExp;
  /** Says that the number is an hour, and no more. */
  readonly hour: RegExp;
  /** Noon and midnight, by minutes of the dial and half. */
  readonly named: ReadonlyMap<string, Clock>;
}
