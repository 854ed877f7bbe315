import { searchThemes, themeNamed } from '../../shared/coding/search-themes.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Code, Coding, UiLanguage } from '../../shared/model/records.ts';

/** A line of the coding box. */
export type BoxOption =
  | {
      readonly kind: 'theme';
      readonly id: string;
      readonly code: Code;
      /** The coding that has this theme on exactly these words, if any: the line is checked. */
      readonly coding: Coding | null;
      /** The digit that tags with it, or null. */
      readonly key: number | null;
    }
  | { readonly kind: 'new'; readonly id: 'new'; readonly name: string }
  | { readonly kind: 'words'; readonly id: 'words'; readonly name: string };

/** Longest name made of the words themselves, in UTF-16 units; a theme's name is not a passage. */
const NAME_LENGTH = 60;

/** A name from a passage: one line, cut at a word. */
export function nameFromWords(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= NAME_LENGTH) return line;
  const cut = line.lastIndexOf(' ', NAME_LENGTH);
  return line.slice(0, cut > 0 ? cut : NAME_LENGTH);
}

/**
 * What the box offers: the themes that answer what was typed (with nothing typed: those on the passage, those
 * behind the digits, then all), a new theme of that name unless there is one, and one in the passage's words.
 */
export function boxOptions(of: {
  readonly themes: readonly Code[];
  readonly quick: readonly Code[];
  readonly here: readonly Coding[];
  /** Themes that were on the passage when the box opened: lines stay where they are while one ticks them. */
  readonly first: ReadonlySet<CodeId>;
  readonly query: string;
  readonly quote: string;
  readonly language: UiLanguage;
}): readonly BoxOption[] {
  const { themes, quick, here, query, language } = of;
  const codingOf = new Map<CodeId, Coding>(here.map((coding) => [coding.codeId, coding]));
  const typed = query.trim();
  const sorted =
    typed === ''
      ? [...new Set([...themes.filter((code) => of.first.has(code.id)), ...quick, ...themes])]
      : searchThemes(themes, typed, language);
  const options: BoxOption[] = sorted.map((code) => {
    const place = quick.indexOf(code);
    return {
      kind: 'theme',
      id: code.id,
      code,
      coding: codingOf.get(code.id) ?? null,
      key: place < 0 ? null : place + 1,
    };
  });
  if (typed !== '' && !themeNamed(themes, typed)) options.push({ kind: 'new', id: 'new', name: typed });
  const words = nameFromWords(of.quote);
  if (words !== '' && !themeNamed(themes, words)) options.push({ kind: 'words', id: 'words', name: words });
  return options;
}
