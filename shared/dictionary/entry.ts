/** What a headword is: `name` for proper names, `phr` for phrases of several kinds of word, `func` for words of grammar. */
export const PARTS_OF_SPEECH = ['n', 'v', 'adj', 'adv', 'num', 'intj', 'phr', 'name', 'func'] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** Where a word is at home: Mexico, Honduras, Guatemala, El Salvador, Venezuela, Colombia, Cuba, Ecuador, Peru. */
export const REGIONS = ['MX', 'HN', 'GT', 'SV', 'VE', 'CO', 'CU', 'EC', 'PE'] as const;
export const REGISTERS = ['informal', 'vulgar', 'pejorative'] as const;
export type Flag = (typeof REGIONS)[number] | (typeof REGISTERS)[number];

export interface Entry {
  /** A Spanish lemma: infinitive, masculine singular. */
  readonly headword: string;
  readonly partOfSpeech: PartOfSpeech;
  /** English lemmas, the likeliest first; verbs without "to". */
  readonly translations: readonly string[];
  readonly flags: readonly Flag[];
}

const isPartOfSpeech = (text: string): text is PartOfSpeech => PARTS_OF_SPEECH.some((one) => one === text);
const isFlag = (text: string): text is Flag =>
  REGIONS.some((one) => one === text) || REGISTERS.some((one) => one === text);

/** The form words are compared in: NFC, lower case, straight apostrophes, single spaces. */
export function foldLemma(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** Reads lines of `headword TAB part TAB translation; translation TAB flags`; a line of another form is a RangeError. */
export function parseEntries(table: string): Entry[] {
  const entries: Entry[] = [];
  for (const line of table.split('\n')) {
    if (line === '') continue;
    const [headword, partOfSpeech, translations, flags = '', ...more] = line.split('\t');
    if (
      !headword ||
      !translations ||
      partOfSpeech === undefined ||
      !isPartOfSpeech(partOfSpeech) ||
      more.length
    )
      throw new RangeError(`Not a line of the dictionary: ${line}`);
    const marks = flags === '' ? [] : flags.split(' ');
    if (!marks.every(isFlag)) throw new RangeError(`Unknown flag in the dictionary: ${line}`);
    entries.push({ headword, partOfSpeech, translations: translations.split('; '), flags: marks });
  }
  return entries;
}
