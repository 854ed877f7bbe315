// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';

vi.hoisted(() => {
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
});

import { highlightName } from '../../../renderer/reader/highlight-names.ts';
import {
  ACTIVE_TINT,
  highlightRule,
  laidOver,
  TINTS,
  tintScale,
} from '../../../renderer/reader/highlight-rules.ts';
import { contrast, shownColour, type Theme } from '../../../renderer/ui/colour.ts';
import { THEME_COLOURS } from '../../../shared/codebook/colours.ts';
import { STARTER_THEMES } from '../../../shared/codebook/themes.ts';
import { twoColumns } from '../../shared/coding/two-columns.ts';

/** Paper and ink of renderer/ui/tokens.css. */
const LOOK: Readonly<Record<Theme, { paper: string; ink: string }>> = {
  light: { paper: '#fffefb', ink: '#22201c' },
  dark: { paper: '#1e1f20', ink: '#e9e6df' },
};

describe('the tints behind the words', () => {
  it.each(['light', 'dark'] as const)('leave the ink readable, all on top of each other, on %s', (theme) => {
    const colours = [...THEME_COLOURS, ...STARTER_THEMES.map((each) => each.colour), '#000000', '#ffffff'];
    for (const stored of colours) {
      const colour = shownColour(stored, theme);
      const { paper, ink } = LOOK[theme];
      const scale = tintScale(colour, theme);
      const stacked = [...TINTS[theme], ACTIVE_TINT[theme]].reduce(
        (under, percent) => laidOver(under, colour, percent * scale),
        paper,
      );
      expect(contrast(ink, stacked), `${stored} on ${theme}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('laying colours over each other', () => {
  it('goes from the one to the other', () => {
    expect(laidOver('#000000', '#ffffff', 0)).toBe('#000000');
    expect(laidOver('#000000', '#ff8000', 100)).toBe('#ff8000');
    expect(laidOver('#000000', '#ffffff', 50)).toBe('#808080');
  });

  it('leaves the colours of the look their full tint', () => {
    for (const colour of ['#b3431f', '#1f7a5c', '#7a4fb0']) {
      for (const theme of ['light', 'dark'] as const)
        expect(tintScale(shownColour(colour, theme), theme)).toBe(1);
    }
  });
});

describe('the rule of a highlight', () => {
  const codes = twoColumns({ es: [], en: [], beads: [] }).index.all('code');
  const [code] = codes;
  if (!code) throw new Error('no theme');
  const look = { codes, theme: 'dark', active: code, token: (name: string) => `var-of${name}` } as const;

  it('has the theme’s colour, the style of its state, and a lower line over another', () => {
    const rule = highlightRule(highlightName(code.id, 'dotted', 0), look);
    expect(rule).toContain(`::highlight(code-${code.id}-dotted-0)`);
    expect(rule).toContain('underline dotted #f0906b 2px');
    const offset = (level: number) =>
      Number(/offset: (\d+)px/.exec(highlightRule(highlightName(code.id, 'solid', level), look) ?? '')?.[1]);
    expect(offset(1)).toBeGreaterThan(offset(0));
    expect(offset(2)).toBeGreaterThan(offset(1));
  });

  it('is there for the passage, the word and the coding in hand', () => {
    expect(highlightRule('reader-passage', look)).toContain('var-of--selection');
    expect(highlightRule('reader-word', look)).toContain('var-of--focus');
    expect(highlightRule('reader-active', look)).toContain('#f0906b');
  });

  it('is none for a theme that is gone, and for names of others', () => {
    expect(highlightRule(highlightName(code.id, 'solid', 0), { ...look, codes: [] })).toBeNull();
    expect(highlightRule('find-results', look)).toBeNull();
  });
});
