import type { ThemeColour } from '../../shared/codebook/colours.ts';
import type { en } from '../../shared/i18n/en/index.ts';

/** What the colours of the palette are called, as keys of the `codebook` namespace. */
export const COLOUR_NAMES = {
  '#b3431f': 'colour_b3431f',
  '#1f7a5c': 'colour_1f7a5c',
  '#7a4fb0': 'colour_7a4fb0',
  '#8f5f00': 'colour_8f5f00',
  '#1f6fb0': 'colour_1f6fb0',
  '#b0306f': 'colour_b0306f',
  '#4a7a1f': 'colour_4a7a1f',
  '#8a4a2b': 'colour_8a4a2b',
  '#0f7a86': 'colour_0f7a86',
  '#5a5fc0': 'colour_5a5fc0',
  '#a02f3a': 'colour_a02f3a',
  '#6b6a1c': 'colour_6b6a1c',
  '#96409a': 'colour_96409a',
  '#2f5d8a': 'colour_2f5d8a',
  '#5f6b75': 'colour_5f6b75',
  '#7a5a4a': 'colour_7a5a4a',
} as const satisfies Record<ThemeColour, keyof (typeof en)['codebook']>;
