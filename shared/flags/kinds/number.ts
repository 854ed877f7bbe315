import type { Finding } from '../flag.ts';
import { matches, unitsDiffer } from '../numbers/match.ts';
import type { Unit } from '../numbers/number-words.ts';
import type { Quantity, Softness } from '../numbers/quantity.ts';
import { quantitiesOf } from '../numbers/scan.ts';
import type { PreparedBead, PreparedSide } from '../prepared.ts';

/** What a side names, and which of it has found its like on the other. */
interface Found {
  readonly side: PreparedSide;
  readonly quantities: readonly Quantity[];
  readonly met: Set<Quantity>;
}

const foundIn = (side: PreparedSide): Found => ({
  side,
  quantities: quantitiesOf(side, side.language.numbers),
  met: new Set(),
});

/** Marks whatever has its like on the other side. A number said twice there and once here is no difference. */
function meet(here: Found, there: Found): void {
  for (const one of here.quantities) {
    for (const other of there.quantities) {
      if (!matches(one, other)) continue;
      here.met.add(one);
      there.met.add(other);
    }
  }
  for (const [side, opposite] of [
    [here, there],
    [there, here],
  ] as const) {
    for (const one of side.quantities) {
      if (side.met.has(one)) continue;
      for (const reading of one.readings) {
        const likes = reading.map((part) => opposite.quantities.filter((other) => matches(part, other)));
        if (likes.length === 0 || likes.some((list) => list.length === 0)) continue;
        side.met.add(one);
        for (const like of likes.flat()) opposite.met.add(like);
      }
    }
  }
}

/** Seconds and minutes are loose talk in both languages. */
const LOOSE_TIMES: ReadonlySet<Unit | null> = new Set<Unit>(['second', 'minute']);

const names = ({ side }: Found, unit: Unit | null): boolean =>
  side.words.some(({ folded }) => {
    const { units, rates } = side.language.numbers;
    return units.get(folded) === unit || rates.get(folded) === unit;
  });

/** Whether two units that stand without a number differ for certain: neither is named anywhere on the other side. */
const isTold = (one: Unit | null, like: Unit | null, here: Found, there: Found): boolean =>
  !LOOSE_TIMES.has(one) && !LOOSE_TIMES.has(like) && !names(there, one) && !names(here, like);

/** Pairs of one value whose units say different things, and no other pair makes that good. */
function unitPairs(here: Found, there: Found): readonly (readonly [Quantity, Quantity])[] {
  const pairs: (readonly [Quantity, Quantity])[] = [];
  for (const one of here.quantities) {
    if (one.unit === null) continue;
    const likes = there.quantities.filter((other) => matches(one, other) && other.unit !== null);
    const [like] = likes;
    if (!like || likes.some((other) => !unitsDiffer(one, other))) continue;
    // "un rato, una hora" and "a minute" are said lightly; "al mes" and "a week" are not.
    const isLight = one.softness !== null && like.softness !== null;
    if (isLight && !isTold(one.unit, like.unit, here, there)) continue;
    const back = here.quantities.filter((other) => matches(other, like));
    // "una hora" and "a minute": said lightly in both languages.
    if (back.some((other) => other !== one && !unitsDiffer(other, like))) continue;
    pairs.push([one, like]);
  }
  return pairs;
}

const wordsOf = ({ side }: Found, { start, end }: Quantity): string => side.text.slice(start, end);

function differing(source: Found, target: Found, one: Quantity, other: Quantity, isUnit = false): Finding {
  const params = { source: wordsOf(source, one), target: wordsOf(target, other) };
  return {
    kind: 'number',
    message: isUnit ? 'unitDiffers' : 'numberDiffers',
    params,
    about: `${params.source} | ${params.target}`,
    source: [{ start: one.start, end: one.end }],
    target: [{ start: other.start, end: other.end }],
  };
}

function alone(side: Found, isSource: boolean, one: Quantity): Finding {
  const words = wordsOf(side, one);
  const range = [{ start: one.start, end: one.end }];
  return isSource
    ? {
        kind: 'number',
        message: 'numberMissing',
        params: { source: words },
        about: words,
        source: range,
        target: [],
      }
    : {
        kind: 'number',
        message: 'numberAdded',
        params: { target: words },
        about: words,
        source: [],
        target: range,
      };
}

/** Fewer figures than these may be written out in words, which a language without tables does unseen. */
const LEAST_FIGURES = /(?:\d\D{0,1}){3}/;

/** What may be asked about: everything, or only long figures where the words of one language are not known. */
const readable = (found: Found, one: Quantity, isKnown: boolean): boolean =>
  isKnown || LEAST_FIGURES.test(wordsOf(found, one));

/** Domingo and June may be people: then the other side has them as they are. */
const staysAsName = (found: Found, other: Found, one: Quantity): boolean =>
  one.what !== 'number' &&
  /^\p{Lu}/u.test(wordsOf(found, one)) &&
  other.side.text.includes(wordsOf(found, one));

const left = ({ quantities, met }: Found, softness: Softness | null): readonly Quantity[] =>
  quantities.filter((one) => one.softness === softness && !met.has(one));

/** Numbers, amounts, units, times of day and dates that the sides do not share. */
export function numberFlags({ source, target }: PreparedBead): readonly Finding[] {
  const here = foundIn(source);
  const there = foundIn(target);
  if (here.quantities.length === 0 && there.quantities.length === 0) return [];
  meet(here, there);
  const flags = unitPairs(here, there).map(([one, other]) => differing(here, there, one, other, true));
  const isKnown = [source, target].every(({ language }) => language.numbers.digits.size > 0);
  for (const what of ['number', 'month', 'weekday'] as const) {
    const [lost, come] = (
      [
        [here, there],
        [there, here],
      ] as const
    ).map(([side, other]) =>
      left(side, null).filter(
        (one) => one.what === what && readable(side, one, isKnown) && !staysAsName(side, other, one),
      ),
    );
    const pairs = Math.min(lost?.length ?? 0, come?.length ?? 0);
    for (const [at, one] of (lost ?? []).entries()) {
      const other = come?.[at];
      flags.push(at < pairs && other ? differing(here, there, one, other) : alone(here, true, one));
    }
    for (const other of (come ?? []).slice(pairs)) flags.push(alone(there, false, other));
  }
  if (!isKnown) return flags;
  for (const softness of ['ordinal', 'round'] as const) {
    const [one] = left(here, softness);
    const [other] = left(there, softness);
    if (one && other) flags.push(differing(here, there, one, other));
  }
  return flags;
}
