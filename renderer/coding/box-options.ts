import type { NewTheme } from '../../shared/coding/give-themes.ts';
import { searchThemes, themeNamed } from '../../shared/coding/search-themes.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Code, Coding, UiLanguage } from '../../shared/model/records.ts';
import type { Ticks } from './ticks.ts';

/** A line of the coding box. */
export type BoxOption =
  | {
      readonly kind: 'theme';
      readonly id: string;
      readonly code: Code;
      /** The coding that has this theme on exactly these words, if any. */
      readonly coding: Coding | null;
      /** On the words already, or to be given with the next Enter; not so where it is to be taken off. */
      readonly isTicked: boolean;
      /** The digit that tags with it, or null. */
      readonly key: number | null;
    }
  /** All that was given last. */
  | { readonly kind: 'again'; readonly id: 'again'; readonly codes: readonly Code[] }
  /** A new theme that is ticked. */
  | { readonly kind: 'made'; readonly id: string; readonly made: NewTheme }
  | { readonly kind: 'new'; readonly id: 'new'; readonly name: string }
  | { readonly kind: 'words'; readonly id: 'words'; readonly name: string };

/** Whether a line is on the words already, or will be with the next Enter. */
export function isChecked(option: BoxOption): boolean {
  return option.kind === 'made' || (option.kind === 'theme' && option.isTicked);
}

/** Longest name made of the words themselves, in UTF-16 units; a theme's name is not a passage. */
const NAME_LENGTH = 60;

/** A name from a passage: one line, cut at a word. */
export function nameFromWords(quote: string): string {
  // Of a whole interview no more is looked at than a name can hold.
  const line = quote
    .slice(0, NAME_LENGTH * 8)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= NAME_LENGTH) return line;
  const cut = line.lastIndexOf(' ', NAME_LENGTH);
  // Half of a sign beyond the basic plane is none.
  return line.slice(0, cut > 0 ? cut : NAME_LENGTH).replace(/[\ud800-\udbff]$/, '');
}

/**
 * What was meant with what was typed. With words selected a letter starts the search at once, also the one that is
 * the key of tagging: where no theme answers to it and the rest, but some to the rest, it was pressed as that key.
 */
export function meantQuery(
  themes: readonly Code[],
  typed: { readonly query: string; readonly opener: string; readonly tagKey: string | null },
  language: UiLanguage,
): string {
  const { query, opener, tagKey } = typed;
  const isKey = opener !== '' && opener.toLowerCase() === tagKey?.toLowerCase() && query.startsWith(opener);
  const rest = query.slice(opener.length);
  if (!isKey || rest.trim() === '' || searchThemes(themes, query, language).length > 0) return query;
  return searchThemes(themes, rest, language).length > 0 ? rest : query;
}

export interface BoxContents {
  readonly themes: readonly Code[];
  /** The themes behind the keys 1 to 9. */
  readonly digits: readonly (Code | null)[];
  /** Used last first. */
  readonly recent: readonly Code[];
  /** Given last, all at once. */
  readonly again: readonly Code[];
  readonly here: readonly Coding[];
  readonly ticks: Ticks;
  /** Themes that were on the passage when the box opened: lines stay where they are while one ticks them. */
  readonly first: ReadonlySet<CodeId>;
  readonly query: string;
  readonly quote: string;
  readonly language: UiLanguage;
}

/**
 * What the box offers: the themes that answer what was typed (with nothing typed: what was given last where that
 * was several, the themes on the passage, those used last, then all), a new theme of that name unless there is
 * one, and one in the passage's words.
 */
export function boxOptions(of: BoxContents): readonly BoxOption[] {
  const { themes, digits, here, ticks, query, language } = of;
  const codingOf = new Map<CodeId, Coding>(here.map((coding) => [coding.codeId, coding]));
  const typed = query.trim();
  const sorted =
    typed === ''
      ? [...new Set([...themes.filter((code) => of.first.has(code.id)), ...of.recent, ...themes])]
      : searchThemes(themes, typed, language);
  const options: BoxOption[] = ticks.made.map((made) => ({ kind: 'made', id: `made ${made.name}`, made }));
  const isNewHere = of.again.some((code) => !codingOf.has(code.id));
  if (typed === '' && of.again.length > 1 && isNewHere)
    options.push({ kind: 'again', id: 'again', codes: of.again });
  for (const code of sorted) {
    const coding = codingOf.get(code.id) ?? null;
    const place = digits.findIndex((each) => each?.id === code.id);
    options.push({
      kind: 'theme',
      id: code.id,
      code,
      coding,
      isTicked: coding ? !ticks.off.has(code.id) : ticks.on.has(code.id),
      key: place < 0 ? null : place + 1,
    });
  }
  const isTaken = (name: string) =>
    themeNamed(themes, name) !== undefined || ticks.made.some((made) => made.name === name);
  if (typed !== '' && !isTaken(typed)) options.push({ kind: 'new', id: 'new', name: typed });
  const words = nameFromWords(of.quote);
  if (words !== '' && !isTaken(words)) options.push({ kind: 'words', id: 'words', name: words });
  return options;
}
