import { useLayoutEffect } from 'react';
import type { Code } from '../../shared/model/records.ts';
import { shownColour, type Theme, useTheme } from '../ui/colour.ts';
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
 * lie over others add less, so that ink stays at 4.5 to 1 on three of them and the coding in hand together.
 */
export const TINTS: Readonly<Record<Theme, readonly number[]>> = { light: [16, 8, 6], dark: [22, 10, 6] };
/** Share that the coding in hand adds. */
export const ACTIVE_TINT: Readonly<Record<Theme, number>> = { light: 16, dark: 12 };
/** A projected passage is as sure as it looks. */
const DOTTED_SHARE = 0.6;
/** Pixels from the baseline to the first underline, and from each to the next. */
const UNDERLINE = { offset: 4, step: 3 };

const STYLES: readonly UnderlineStyle[] = ['solid', 'dotted'];

const mixed = (colour: string, percent: number) => `color-mix(in srgb, ${colour} ${percent}%, transparent)`;

/** The rules that paint themes: a tint and an underline each, lower for those that lie over others. */
export function highlightRules(codes: readonly Code[], theme: Theme, active: Code | undefined): string {
  const rules: string[] = [];
  for (const code of codes) {
    const colour = shownColour(code.colour, theme);
    for (const style of STYLES) {
      for (let level = 0; level < UNDERLINE_LEVELS; level++) {
        const tint = (TINTS[theme][level] ?? 0) * (style === 'dotted' ? DOTTED_SHARE : 1);
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
      `.reader__part::highlight(${ACTIVE_HIGHLIGHT}) {background-color: ${mixed(colour, ACTIVE_TINT[theme])};}`,
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
