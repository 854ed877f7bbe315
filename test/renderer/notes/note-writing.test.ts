import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteWriting } from '../../../renderer/notes/note-writing.ts';

let stored: string | null;
let typed: string;
let composing: boolean;
let fails: boolean;
const written: string[] = [];
const shown: string[] = [];
const pending: boolean[] = [];

function open(text: string | null): NoteWriting {
  stored = text;
  typed = text ?? '';
  return new NoteWriting({
    effects: { now: () => Date.now() },
    stored: () => stored,
    typed: () => typed,
    isComposing: () => composing,
    show: (markdown) => shown.push(markdown),
    pending: (is) => pending.push(is),
    write: (markdown) => {
      if (fails) return false;
      written.push(markdown);
      stored = markdown === '' ? null : markdown;
      return true;
    },
  });
}

function type(writing: NoteWriting, text: string): void {
  typed = text;
  writing.changed();
}

beforeEach(() => {
  vi.useFakeTimers();
  composing = false;
  fails = false;
  for (const list of [written, shown, pending]) list.length = 0;
});
afterEach(() => vi.useRealTimers());

describe('a note that is written', () => {
  it('is stored after a second without a key, after five of typing, and at the end', () => {
    const writing = open(null);
    type(writing, 'a');
    vi.advanceTimersByTime(999);
    type(writing, 'ab');
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(written).toEqual(['ab']);
    for (let key = 0; key < 12; key += 1) {
      type(writing, `ab${key}`);
      vi.advanceTimersByTime(500);
    }
    expect(written.length).toBe(2);
    type(writing, 'end');
    writing.close();
    expect(written.at(-1)).toBe('end');
    expect(pending.at(-1)).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(written.length).toBe(3);
  });

  it('is not written where it says the same as before, nor within a composition', () => {
    const writing = open('* one\n* __two__');
    type(writing, '- one\n- **two**');
    writing.flush();
    expect(written).toEqual([]);
    composing = true;
    type(writing, '- one');
    vi.advanceTimersByTime(20_000);
    expect(written).toEqual([]);
    composing = false;
    vi.advanceTimersByTime(1_000);
    expect(written).toEqual(['- one']);
  });

  it('is not removed at once when it is emptied: it may be about to be written anew', () => {
    const writing = open('a');
    type(writing, '');
    vi.advanceTimersByTime(5_000);
    expect(written).toEqual([]);
    type(writing, 'b');
    vi.advanceTimersByTime(1_000);
    expect(written).toEqual(['b']);
    type(writing, '');
    vi.advanceTimersByTime(30_000);
    expect(written).toEqual(['b', '']);
  });

  it('shows what somebody else changed, unless something is typed over it', () => {
    const writing = open('a');
    writing.follow();
    stored = 'b';
    writing.follow();
    stored = null;
    writing.follow();
    expect(shown).toEqual(['b', '']);
    type(writing, 'mine');
    stored = 'theirs';
    writing.follow();
    expect(shown.length).toBe(2);
    writing.flush();
    expect(stored).toBe('mine');
  });

  it('stays pending where it could not be written', () => {
    const writing = open('a');
    fails = true;
    type(writing, 'b');
    writing.flush();
    expect(pending).toEqual([true]);
    fails = false;
    writing.flush();
    expect(written).toEqual(['b']);
  });
});
