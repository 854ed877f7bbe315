import { expect, it } from 'vitest';
import { localeFor } from '../../../renderer/ui/language.ts';

it('writes numbers as they are written where the person lives, in the language of the window', () => {
  expect(localeFor('es', ['es-MX', 'es', 'en-US'])).toBe('es-MX');
  expect(localeFor('en', ['es-MX', 'es', 'en-US'])).toBe('en-US');
  expect(localeFor('en', ['es-AR'])).toBe('en');
  expect(localeFor('es', ['est', 'es'])).toBe('es');
  expect(new Intl.NumberFormat(localeFor('es', ['es-MX'])).format(0.91)).toBe('0.91');
});
