import { useLayoutEffect } from 'react';
import type { Code } from '../../shared/model/records.ts';
import { contrast, shownColour, type Theme, useTheme } from '../ui/colour.ts';
import {
  ACTIVE_HIGHLIGHT,
  highlightName,
  PASSAGE_HIGHLIGHT,
  UNDERLINE_LEVELS,
  type UnderlineStyle,
  WORD_HIGHLIGHT,
} from './highlight-names.ts';

/**
 * Share of a theme's colour in the tint behind its words, in percent, by underline level (look, README). Those that
 * lie over others add less; a colour so bright that ink would sink in all of them together gets less of each.
 */
export const TINTS: Readonly<Record<Theme, readonly number[]>> = { light: [16, 8, 6], dark: [22, 10, 6] };
/** Share that the coding in hand adds. */
export const ACTIVE_TINT: Readonly<Record<Theme, number>> = { light: 16, dark: 12 };
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

const STYLES: readonly UnderlineStyle[] = ['solid', 'dotted'];

const mixed = (colour: string, percent: number) =>
  `color-mix(in srgb, ${colour} ${Math.round(percent * 10) / 10}%, transparent)`;

/** The rules that paint themes: a tint and an underline each, lower for those that lie over others. */
export function highlightRules(codes: readonly Code[], theme: Theme, active: Code | undefined): string {
  const rules: string[] = [];
  for (const code of codes) {
    const colour = shownColour(code.colour, theme);
    const scale = tintScale(colour, theme);
    for (const style of STYLES) {
      for (let level = 0; level < UNDERLINE_LEVELS; level++) {
        const tint = (TINTS[theme][level] ?? 0) * scale * (style === 'dotted' ? DOTTED_SHARE : 1);
        rules.push(
          `.reader__part::highlight(${highlightName(code.id, style, level)}) {` +
            `background-color: ${mixed(colour, tint)};` +
            `text-decoration: underline ${style} ${colour} 2px;` +
            `text-underline-offset: ${UNDERLINE.offset + level * UNDERLINE.step}px;}`,
        );
      }
    }
  }
  if (active) {
    const colour = shownColour(active.colour, theme);
    rules.push(
      `.reader__part::highlight(${ACTIVE_HIGHLIGHT}) {background-color: ${mixed(colour, ACTIVE_TINT[theme] * tintScale(colour, theme))};}`,
    );
  }
  // Chromium before 134 gives ::highlight() no custom properties of the text, so colours are written out.
  const root = getComputedStyle(document.documentElement);
  const selection = root.getPropertyValue('--selection').trim();
  const focus = root.getPropertyValue('--focus').trim();
  rules.push(
    `.reader__part::highlight(${PASSAGE_HIGHLIGHT}) {background-color: ${selection};}`,
    `.reader__part::highlight(${WORD_HIGHLIGHT}) {background-color: ${mixed(focus, 20)};` +
      `text-decoration: underline double ${focus} 1px; text-underline-offset: 4px;}`,
  );
  return rules.join('\n');
}

/** Keeps one sheet of the document in step with the themes and the paper. */
export function useHighlightRules(codes: readonly Code[], active: Code | undefined): void {
  const theme = useTheme();
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightRules(codes, theme, active));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [codes, theme, active]);
}
