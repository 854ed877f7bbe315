import type { CodeId } from '../../shared/model/ids.ts';
import type { Coding, CodingSide } from '../../shared/model/records.ts';

/** Levels of underline that overlapping codings are drawn at; more of them share the last one. */
export const UNDERLINE_LEVELS = 3;

export type UnderlineStyle = 'solid' | 'dotted';

/** Solid is tagged or confirmed, dotted is projected: the state reads without colour. */
export function underlineOf(side: CodingSide): UnderlineStyle {
  return side.state === 'projected' ? 'dotted' : 'solid';
}

/** The name of the `Highlight` that all codings of a theme, style and level share. */
export function highlightName(codeId: CodeId, style: UnderlineStyle, level: number): string {
  return `code-${codeId}-${style}-${Math.min(level, UNDERLINE_LEVELS - 1)}`;
}

/** The class of the parts that a highlight is painted on. */
export const markClass = (name: string) => `on-${name}`;

/** The other way round; null for a name that is no theme's. */
export function parseHighlightName(
  name: string,
): { readonly codeId: string; readonly style: UnderlineStyle; readonly level: number } | null {
  const [, codeId, style, level] = /^code-(.+)-(solid|dotted)-(\d)$/.exec(name) ?? [];
  if (codeId === undefined) return null;
  return { codeId, style: style === 'dotted' ? 'dotted' : 'solid', level: Number(level) };
}

export const ACTIVE_HIGHLIGHT = 'reader-active';
export const PASSAGE_HIGHLIGHT = 'reader-passage';
/** What an end of the coding in hand would take in where it is being moved. */
export const ENDS_HIGHLIGHT = 'reader-ends';
export const WORD_HIGHLIGHT = 'reader-word';
/** What a flag is about, and the flag that is looked at. */
export const FLAG_HIGHLIGHT = 'flag';
export const FLAG_NOW_HIGHLIGHT = 'flag-now';
/** The word under the pointer or the keys with its counterparts in the other language. */
export const COUNTERPART_HIGHLIGHT = 'counterpart';
/** What a search has found, and the hit in hand. */
export const FOUND_HIGHLIGHT = 'found';
/** Words in another language than the text around them; words of the glossary, translated as agreed or not. */
export const LANGUAGE_HIGHLIGHT = 'other-language';
export const TERM_AGREED_HIGHLIGHT = 'term-agreed';
export const TERM_OTHERWISE_HIGHLIGHT = 'term-otherwise';
/** Marks of the text: painted while nothing renders, so their rules are there from the start. */
export const MARK_HIGHLIGHTS: readonly string[] = [
  LANGUAGE_HIGHLIGHT,
  TERM_AGREED_HIGHLIGHT,
  TERM_OTHERWISE_HIGHLIGHT,
];
/** What an edit moved, for a moment. */
export const MOVED_HIGHLIGHT = 'moved';
export const FOUND_NOW_HIGHLIGHT = 'found-now';

/** What a coding covers of one shown part, `[start, end)` in UTF-16 units of the part. */
export interface PartRange {
  readonly coding: Coding;
  readonly style: UnderlineStyle;
  readonly level: number;
  readonly start: number;
  readonly end: number;
}
