import { functionWordEntries } from '../../dictionary/function-words.ts';
import { baseLanguage } from '../languages/base-language.ts';

type Table = ReadonlyMap<string, readonly string[]>;

/** Marks that stand for each other in any two languages; a mark stands for itself anyhow. */
const MARKS = ['¿ ?', '¡ !', '; ,', '« “ " „ \'', '» ” “ " \'', '“ " „', '” "'].map((group) =>
  group.split(' '),
);

function tableOf(pairs: readonly (readonly [string, string])[]): Table {
  const table = new Map<string, string[]>();
  for (const [from, to] of pairs) {
    const list = table.get(from) ?? [];
    if (!list.includes(to)) table.set(from, [...list, to]);
  }
  return table;
}

const marks = MARKS.flatMap((group) =>
  group.flatMap((one) => group.filter((other) => other !== one).map((other) => [one, other] as const)),
);

/** "of the" is two words that "del" stands for; any other phrase ("in front of") says little of its single words. */
const wordsOf = (translation: string): readonly string[] => {
  const words = translation.toLowerCase().split(' ');
  return words.length === 1 || (words.length === 2 && words[1] === 'the') ? words : [];
};

/** Headwords of several words do not count. */
const spanishEnglish = () =>
  functionWordEntries()
    .filter(({ headword }) => !headword.includes(' '))
    .flatMap(({ headword, translations }) =>
      translations.flatMap(wordsOf).map((word) => [headword, word] as const),
    );

const tables = new Map<string, Table>();

function read(languages: string): Table {
  if (languages === 'es en') return tableOf([...marks, ...spanishEnglish()]);
  if (languages === 'en es')
    return tableOf([...marks, ...spanishEnglish().map(([spanish, english]) => [english, spanish] as const)]);
  return tableOf(marks);
}

/** Function words and marks with the forms that stand for them, in lower case; marks alone for languages without a table. */
export function functionWords(from: string, to: string): Table {
  const languages = `${baseLanguage(from)} ${baseLanguage(to)}`;
  const table = tables.get(languages) ?? read(languages);
  tables.set(languages, table);
  return table;
}
