import { remembering } from './remember.ts';

/** "es" of "es-MX" or "ES-419": what a column, a dictionary or a table of a language goes by. */
export const baseLanguage = remembering((tag) => tag.toLowerCase().split('-')[0] ?? '');
