import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toasts } from '../../../renderer/ui/toasts.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const texts = (toasts: Toasts) => toasts.list().map((toast) => toast.text);

test('a newer notice of the same topic takes the place of the older one', () => {
  const toasts = new Toasts();
  toasts.show('deleted');
  for (const step of ['one', 'two', 'three']) toasts.show(`undone: ${step}`, { topic: 'undo' });
  expect(texts(toasts)).toEqual(['deleted', 'undone: three']);
});

test('no more than three plain notices at once, and no problem is pushed out', () => {
  const toasts = new Toasts();
  toasts.show('the disk is full', { look: 'problem' });
  for (const text of ['a', 'b', 'c', 'd']) toasts.show(text);
  expect(texts(toasts)).toEqual(['the disk is full', 'b', 'c', 'd']);
});

test('the same sentence twice is one; a plain one leaves by itself, a problem does not', () => {
  const toasts = new Toasts();
  toasts.show('saved');
  toasts.show('saved');
  toasts.show('not saved', { look: 'problem' });
  expect(texts(toasts)).toEqual(['saved', 'not saved']);
  vi.advanceTimersByTime(5_000);
  expect(texts(toasts)).toEqual(['not saved']);
});

test('one with something to undo stays longer', () => {
  const toasts = new Toasts();
  toasts.show('deleted', { action: { label: 'Undo', run: () => undefined } });
  vi.advanceTimersByTime(5_000);
  expect(texts(toasts)).toEqual(['deleted']);
  vi.advanceTimersByTime(7_000);
  expect(texts(toasts)).toEqual([]);
});
