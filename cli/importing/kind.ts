import { readSource } from '../../shared/exchange/text/read.ts';
import type { SourceText } from '../../shared/exchange/text/source.ts';
import { UNIT_KINDS } from '../../shared/exchange/units/kinds.ts';
import { readUnits, type UnitsFound, unitKindOf } from '../../shared/exchange/units/read.ts';
import { guessLanguage } from '../../shared/language/guess.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import { isProjectFile, type NamedBytes } from '../files.ts';
import { Refusal } from '../refusal.ts';

export const IMPORT_KINDS = ['article', 'parallel', 'project', ...UNIT_KINDS] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What is to be brought in, read but not yet searched. */
export type Incoming =
  | { readonly kind: 'article'; readonly sources: readonly SourceText[] }
  | { readonly kind: 'parallel'; readonly es: SourceText; readonly en: SourceText }
  | { readonly kind: 'units'; readonly found: UnitsFound }
  | { readonly kind: 'project'; readonly file: NamedBytes };

/** Enough of a text to tell its language, however long its foreign introduction. */
const TELLING_LENGTH = 50_000;

function languageOf(source: SourceText): UiLanguage | null {
  return guessLanguage(source.text, TELLING_LENGTH).language;
}

/** Which of two texts is which; null where both read as the same language, or neither as any. */
function sidesOf(
  first: SourceText,
  second: SourceText,
): { readonly es: SourceText; readonly en: SourceText } | null {
  const languages = [languageOf(first), languageOf(second)];
  if (languages[0] === languages[1]) return null;
  return languages[0] === 'es' || languages[1] === 'en'
    ? { es: first, en: second }
    : { es: second, en: first };
}

/** One file of aligned texts, or InterText's links beside the texts that they link. */
function holdUnits(files: readonly NamedBytes[]): boolean {
  const kinds = files.map(unitKindOf);
  return kinds.length === 1 ? kinds[0] !== null : kinds.includes('intertext');
}

/**
 * Reads the files and finds out what they are: a project by its first bytes; aligned texts by their form; two texts
 * in two languages as parallel; each other text as an article.
 * @throws Refusal when the files do not make the kind that was asked for; Problem
 */
export async function readIncoming(
  files: readonly NamedBytes[],
  asked: ImportKind | undefined,
): Promise<Incoming> {
  const [first, ...others] = files;
  if (!first) throw new Refusal('usage_filesMissing');
  if (asked === 'project' || (asked === undefined && files.some(isProjectFile))) {
    if (others.length > 0) throw new Refusal('usage_projectOne');
    return { kind: 'project', file: first };
  }
  const kind = UNIT_KINDS.find((each) => each === asked);
  if (kind !== undefined) return { kind: 'units', found: readUnits(files, { kind }) };
  if (asked === undefined && holdUnits(files)) return { kind: 'units', found: readUnits(files) };
  const sources: SourceText[] = [];
  for (const file of files) sources.push(await readSource(file));
  const [one, two] = sources;
  if (asked !== 'article' && one && two && sources.length === 2) {
    const sides = sidesOf(one, two);
    if (sides) return { kind: 'parallel', ...sides };
    if (asked === 'parallel') throw new Refusal('error_sameLanguage', { first: one.name, second: two.name });
  }
  if (asked === 'parallel') throw new Refusal('usage_parallelTwo');
  return { kind: 'article', sources };
}
