/** Ages written out: whole numbers from 1 to 99 in Spanish and English words. */

const list = (words: string) => words.split(' ');
const ES_ONES = list(
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
);
const ES_TEENS = list('dieciseis diecisiete dieciocho diecinueve');
const ES_TWENTIES = list(
  'veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
);
const ES_TENS = list('treinta cuarenta cincuenta sesenta setenta ochenta noventa');
const EN_ONES = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const EN_TENS = list('twenty thirty forty fifty sixty seventy eighty ninety');

const numerals = new Map<string, number>();
for (const [at, word] of ES_ONES.entries()) numerals.set(word, at);
for (const [at, word] of ES_TEENS.entries()) numerals.set(word, 16 + at);
for (const [at, word] of ES_TWENTIES.entries()) numerals.set(word, 20 + at);
numerals.set('veintiun', 21).set('un', 1);
ES_TENS.forEach((tens, at) => {
  const base = 30 + at * 10;
  numerals.set(tens, base).set(`${tens} y un`, base + 1);
  for (let one = 1; one < 10; one++) numerals.set(`${tens} y ${ES_ONES[one] ?? ''}`, base + one);
});
for (const [at, word] of EN_ONES.entries()) numerals.set(word, at);
EN_TENS.forEach((tens, at) => {
  const base = 20 + at * 10;
  numerals.set(tens, base);
  for (let one = 1; one < 10; one++) {
    numerals
      .set(`${tens}-${EN_ONES[one] ?? ''}`, base + one)
      .set(`${tens} ${EN_ONES[one] ?? ''}`, base + one);
  }
});

/** The number that one to three words name, or null. */
export function findNumeral(phrase: string): number | null {
  const folded = phrase
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return numerals.get(folded) ?? null;
}
