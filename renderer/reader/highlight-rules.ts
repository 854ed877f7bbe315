import { useLayoutEffect, useState } from 'react';
import type { Code } from '../../shared/model/records.ts';
import { contrast, shownColour, type Theme, useTheme } from '../ui/colour.ts';
import {
  ACTIVE_HIGHLIGHT,
  COUNTERPART_HIGHLIGHT,
  ENDS_HIGHLIGHT,
  FLAG_HIGHLIGHT,
  FLAG_NOW_HIGHLIGHT,
  FOUND_HIGHLIGHT,
  FOUND_NOW_HIGHLIGHT,
  LANGUAGE_HIGHLIGHT,
  MARK_HIGHLIGHTS,
  MOVED_HIGHLIGHT,
  markClass,
  PASSAGE_HIGHLIGHT,
  parseHighlightName,
  TERM_AGREED_HIGHLIGHT,
  TERM_OTHERWISE_HIGHLIGHT,
  WORD_HIGHLIGHT,
} from './highlight-names.ts';

/**
 * Share of a theme's colour in the tint behind its words, in percent, by underline level (look, README). Those that
 * lie over others add less; a colour so bright that ink would sink in all of them together gets less of each.
 */
export const TINTS: Readonly<Record<Theme, readonly number[]>> = { light: [16, 8, 6], dark: [22, 10, 6] };
/** Share that the coding in hand adds. */
export const ACTIVE_TINT: Readonly<Record<Theme, number>> = { light: 16, dark: 12 };
/** Share of the doubtful colour behind what a search has found, in percent. */
const FOUND_TINT = 30;
/** A projected passage is as sure as it looks. */
const DOTTED_SHARE = 0.6;
/** Paper and ink of tokens.css. */
const PAPER: Readonly<Record<Theme, string>> = { light: '#fffefb', dark: '#1e1f20' };
const INK: Readonly<Record<Theme, string>> = { light: '#22201c', dark: '#e9e6df' };

/** A colour with some percent of another laid over it; both `#rrggbb`. */
export function laidOver(under: string, colour: string, percent: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [from, to] = [under, colour].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((from ?? 0) + (((to ?? 0) - (from ?? 0)) * percent) / 100);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** How much of its tints a colour can have, 0 to 1, so that ink on all of them together stays readable. */
export function tintScale(colour: string, theme: Theme): number {
  const all = [...TINTS[theme], ACTIVE_TINT[theme]];
  for (let scale = 1; scale > 0.1; scale -= 0.1) {
    const stacked = all.reduce((under, tint) => laidOver(under, colour, tint * scale), PAPER[theme]);
    if (contrast(INK[theme], stacked) >= 4.5) return scale;
  }
  return 0.1;
}
/** Pixels from the baseline to the first underline, and from each to the next. */
const UNDERLINE = { offset: 4, step: 3 };

const mixed = (colour: string, percent: number) =>
  `color-mix(in srgb, ${colour} ${Math.round(percent * 10) / 10}%, transparent)`;

/** What the rules are made of. */
export interface HighlightLook {
  readonly codes: readonly Code[];
  readonly theme: Theme;
  /** The theme of the coding in hand. */
  readonly active: Code | undefined;
  /** The colours of tokens.css, written out: before 134 Chromium gives ::highlight() no custom properties of the text. */
  readonly token: (name: string) => string;
}

/** What the highlight of a name looks like; null for a name that is none of the reader's. */
export function highlightRule(name: string, look: HighlightLook): string | null {
  const declarations = declarationsOf(name, look);
  // Of a theme: on the parts alone that it is painted on. A rule costs a style for every element that it fits.
  const isMarked = parseHighlightName(name) !== null || MARK_HIGHLIGHTS.includes(name);
  const parts = isMarked ? markClass(name) : 'reader__part';
  return declarations && `.${parts}::highlight(${name}) {${declarations}}`;
}

function declarationsOf(name: string, { codes, theme, active, token }: HighlightLook): string | null {
  if (name === PASSAGE_HIGHLIGHT || name === ENDS_HIGHLIGHT)
    return `background-color: ${token('--selection')};`;
  if (name === WORD_HIGHLIGHT) {
    const focus = token('--focus');
    return (
      `background-color: ${mixed(focus, 20)};` +
      `text-decoration: underline double ${focus} 1px; text-underline-offset: 4px;`
    );
  }
  // Under the letters codings have their lines, and what is hit, looked for or flagged: terms are marked over them.
  if (name === LANGUAGE_HIGHLIGHT)
    return `text-decoration: underline dashed ${token('--ink-third')} 1px; text-underline-offset: 2px;`;
  if (name === TERM_AGREED_HIGHLIGHT) return `text-decoration: overline solid ${token('--good')} 1px;`;
  if (name === TERM_OTHERWISE_HIGHLIGHT)
    return `text-decoration: overline dashed ${token('--doubtful')} 2px;`;
  if (name === MOVED_HIGHLIGHT) return `background-color: ${mixed(token('--good'), FOUND_TINT)};`;
  if (name === FLAG_HIGHLIGHT)
    return `text-decoration: underline wavy ${token('--doubtful')} 1px; text-underline-offset: 4px;`;
  if (name === FLAG_NOW_HIGHLIGHT) return `background-color: ${mixed(token('--doubtful'), FOUND_TINT)};`;
  if (name === COUNTERPART_HIGHLIGHT) return `background-color: ${mixed(token('--focus'), FOUND_TINT)};`;
  if (name === FOUND_HIGHLIGHT) return `background-color: ${mixed(token('--doubtful'), FOUND_TINT)};`;
  if (name === FOUND_NOW_HIGHLIGHT)
    return `background-color: ${token('--accent')}; color: ${token('--accent-ink')};`;
  if (name === ACTIVE_HIGHLIGHT) {
    const colour = active && shownColour(active.colour, theme);
    return colour ? `background-color: ${mixed(colour, ACTIVE_TINT[theme] * tintScale(colour, theme))};` : '';
  }
  const parsed = parseHighlightName(name);
  const code = parsed && codes.find((each) => each.id === parsed.codeId);
  if (!code) return null;
  const { style, level } = parsed;
  const colour = shownColour(code.colour, theme);
  const share = tintScale(colour, theme) * (style === 'dotted' ? DOTTED_SHARE : 1);
  return (
    `background-color: ${mixed(colour, (TINTS[theme][level] ?? 0) * share)};` +
    `text-decoration: underline ${style} ${colour} 2px;` +
    `text-underline-offset: ${UNDERLINE.offset + level * UNDERLINE.step}px;`
  );
}

/**
 * The sheet that paints themes, with a rule for each name that was met. A rule costs a style for every part that it
 * fits (126 rules for 20 themes took 30 ms of each mount), so those of themes and marks fit only the parts that have them.
 */
export class HighlightSheet {
  readonly #sheet = new CSSStyleSheet();
  /** The names that have been met. */
  readonly #written = new Set<string>();
  #look: HighlightLook | null = null;

  /** On the page until the returned undo is called. */
  adopt(): () => void {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== this.#sheet);
    };
  }

  /** Everything anew: the themes, the paper or the coding in hand have changed. */
  setLook(look: HighlightLook): void {
    this.#look = look;
    this.#written.clear();
    this.#sheet.replaceSync('');
    this.sync();
  }

  /** Writes the rules of highlights that have come since. */
  sync(): void {
    if (!this.#look) return;
    for (const name of [...MARK_HIGHLIGHTS, ...CSS.highlights.keys()]) {
      if (this.#written.has(name)) continue;
      const rule = highlightRule(name, this.#look) ?? '';
      if (rule) this.#sheet.insertRule(rule, this.#sheet.cssRules.length);
      this.#written.add(name);
    }
  }
}

/** Keeps a sheet of the document in step with the themes and the paper. */
export function useHighlightSheet(codes: readonly Code[], active: Code | undefined): HighlightSheet {
  const theme = useTheme();
  const [sheet] = useState(() => new HighlightSheet());
  useLayoutEffect(() => sheet.adopt(), [sheet]);
  useLayoutEffect(() => {
    const root = getComputedStyle(document.documentElement);
    sheet.setLook({ codes, theme, active, token: (name) => root.getPropertyValue(name).trim() });
  }, [sheet, codes, theme, active]);
  return sheet;
}
