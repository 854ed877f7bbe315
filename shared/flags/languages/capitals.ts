import { fold } from '../../align/languages/fold.ts';
import { PEOPLES } from '../../language/nationalities.ts';
import type { NumberWords } from '../numbers/number-words.ts';

/** Months, days of the week and numbers of a language: with a capital in English, and nobody's name. */
export const days = ({ months, looseMonths, weekdays, digits, scales }: NumberWords): readonly string[] =>
  [months, looseMonths, weekdays, digits, scales].flatMap((words) => Array.from(words.keys()));

/** English words for the people of a country, which Spanish writes small. */
export const peoples = (): readonly string[] =>
  PEOPLES.flatMap(({ english }) => english)
    .concat(MORE_PEOPLES)
    .flatMap((name) => name.split(' '))
    .map(fold)
    .flatMap((word) => [word, `${word}s`]);

const MORE_PEOPLES =
  'European African Asian Arab American Latin Central South North Caribbean Chicano Chicana Gringo'.split(
    ' ',
  );
