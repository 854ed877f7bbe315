import { chancesOf, LANGUAGES } from './spelling.ts';

/*
 * What one word can say, in nats against the better of Spanish and English. The bounds keep a name, a typing error or
 * a loanword from deciding a sentence; tuned on odd-numbered files of ../shared/align, test/gold/tune and lines written
 * for this.
 */
const MOST_AGAINST = 6;
/** A Portuguese text has words that look Spanish, so these count little against Portuguese. */
const MOST_AGAINST_OTHERS = 3.5;
const MOST_FOR_OTHERS = 2.5;
/** For one that Spanish or English lists too: short lists make their words look commoner than they are. */
const MOST_FOR_SHARED = 1.2;
/** For a word with a letter that neither Spanish nor English writes (ç, ã, ê), or spelt like nothing of theirs. */
const MOST_FOR_FOREIGN = 5;
const FOREIGN_FROM = 8;
/** Letters depend on each other, so of a word that no list has they say too much too loudly. */
const TEMPER = 0.5;
const MOST_UNLISTED = 3;
/** That neither Spanish nor English lists a word speaks for any other language, most for one that lists it. */
const UNLISTED = 2;
const MOST_FOR_LISTED = 5;

/** Distinct words remembered: as many as a long interview has. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, Float32Array>();

const OWN_LETTERS = /^[a-záéíóúüñ']+$/;
const LATIN = /^[\p{Script=Latin}\p{M}']+$/u;
const FOREIGN = Float32Array.from(LANGUAGES, (_, at) => (at < 2 ? -MOST_AGAINST : 0));

function weigh(word: string): Float32Array {
  if (!LATIN.test(word)) return FOREIGN;
  const { logs, listed } = chancesOf(word);
  const isListed = listed[0] === 1 || listed[1] === 1;
  const temper = isListed ? 1 : TEMPER;
  const best = Math.max(logs[0] ?? 0, logs[1] ?? 0);
  const mostAgainst = isListed ? MOST_AGAINST : MOST_UNLISTED;
  const mostFor = (chance: number, at: number) =>
    !OWN_LETTERS.test(word) || chance - best >= FOREIGN_FROM
      ? MOST_FOR_FOREIGN
      : listed[at] === 1 && !isListed
        ? MOST_FOR_LISTED
        : isListed
          ? MOST_FOR_SHARED
          : MOST_FOR_OTHERS;
  return Float32Array.from(logs, (chance, at) =>
    at < 2
      ? Math.max(temper * (chance - best), -mostAgainst)
      : Math.min(
          Math.max(chance - best + (isListed ? 0 : UNLISTED), -MOST_AGAINST_OTHERS),
          mostFor(chance, at),
        ),
  );
}

/** What a word as it is written says for each of `LANGUAGES`. */
export function evidenceOf(written: string): Float32Array {
  const known = remembered.get(written);
  if (known) return known;
  const word = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ´ˊ]/g, "'");
  const made = weigh(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(written, made);
  return made;
}
