import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSelection } from '../../../shared/model/selection.ts';
import { editBetween, editText, mapRange } from '../../../shared/model/text-edit.ts';
import { anyText, recordsOfKind } from '../../support/arbitraries.ts';

/** Whether a string has no half of a surrogate pair; encodeURI refuses those. */
function isWhole(text: string): boolean {
  try {
    encodeURI(text);
    return true;
  } catch {
    return false;
  }
}

const startsWithMark = (text: string) => /^\p{M}/u.test(text);

describe('the edit between two texts', () => {
  test('turns the one into the other', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (from, to) => {
        expect(editText(from, editBetween(from, to))).toBe(to);
      }),
      { numRuns: 1000 },
    );
  });

  test('cuts no surrogate pair and no letter from its mark', () => {
    fc.assert(
      fc.property(anyText(12), anyText(12), anyText(12), anyText(4), (head, a, b, tail) => {
        const [from, to] = [head + a + tail, head + b + tail];
        const edit = editBetween(from, to);
        const removed = from.slice(edit.start, edit.end);
        for (const piece of [from.slice(0, edit.start), from.slice(edit.end), edit.text, removed])
          expect(isWhole(piece)).toBe(true);
        for (const piece of [from.slice(edit.end), edit.text, removed])
          expect(startsWithMark(piece)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('of equal texts is nothing', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const edit = editBetween(text, text);
        expect([edit.end - edit.start, edit.text]).toEqual([0, '']);
      }),
    );
  });

  test('takes away or puts in no more than was', () => {
    const anyPlain = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 20 });
    fc.assert(
      fc.property(anyPlain, anyPlain, anyPlain, (head, middle, tail) => {
        const typed = editBetween(head + tail, head + middle + tail);
        expect([typed.end - typed.start, typed.text.length]).toEqual([0, middle.length]);
        const deleted = editBetween(head + middle + tail, head + tail);
        expect([deleted.end - deleted.start, deleted.text]).toEqual([middle.length, '']);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a sentence typed before one with the same initial', 'No sé.', 'Nunca. No sé.', 0, 0, 'Nunca. '],
    ['a repeated sentence deleted', 'No sé. No sé. Nunca.', 'No sé. Nunca.', 7, 14, ''],
    ['a word typed between two', 'mi casa mía', 'mi casa casi mía', 8, 8, 'casi '],
    ['one face for another', 'ay 😀', 'ay 😁', 3, 5, '😁'],
    ['a tilde set on a letter', 'gue', 'g\u0303ue', 0, 1, 'g\u0303'],
    ['a tilde taken off a letter', 'g\u0303ue', 'gue', 0, 2, 'g'],
  ])('splits no word that it need not: %s', (_, from, to, start, end, text) => {
    expect(editBetween(from, to)).toEqual({ start, end, text });
  });

  test('takes no time to speak of between two long texts', () => {
    const long = 'ja '.repeat(200_000);
    const edit = editBetween(long, `${long.slice(3)}`);
    expect(edit.end - edit.start).toBe(3);
  });
});

describe('the mapping rule', () => {
  const anyCase = fc
    .tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }), anyText(5))
    .map(([a, b, c, d, text]) => ({
      range: { start: Math.min(a, b), end: Math.max(a, b) },
      edit: { start: Math.min(c, d), end: Math.max(c, d), text },
    }));

  test('never gives a range that is empty where it was not, or outside the new text', () => {
    fc.assert(
      fc.property(anyCase, ({ range, edit }) => {
        fc.pre(range.start < range.end);
        const mapped = mapRange(range, edit);
        if (mapped === null) return;
        expect(mapped.start).toBeGreaterThanOrEqual(0);
        expect(mapped.start).toBeLessThan(mapped.end);
        expect(mapped.end).toBeLessThanOrEqual(20 + edit.text.length - (edit.end - edit.start));
      }),
      { numRuns: 1000 },
    );
  });

  test('brings a passage that was not edited back to its place when the edit is taken back', () => {
    fc.assert(
      fc.property(anyCase, ({ range, edit }) => {
        fc.pre(range.start < range.end);
        fc.pre(edit.end <= range.start || edit.start >= range.end);
        const mapped = mapRange(range, edit);
        const back = {
          start: edit.start,
          end: edit.start + edit.text.length,
          text: 'x'.repeat(edit.end - edit.start),
        };
        expect(mapped && mapRange(mapped, back)).toEqual(range);
      }),
    );
  });
});

test('the context of a selection holds whole characters, 32 units at most', () => {
  const anyFaces = fc.string({ unit: fc.constantFrom('😀', 'a'), minLength: 20, maxLength: 80 });
  fc.assert(
    fc.property(recordsOfKind.block, anyFaces, anyFaces, (block, before, after) => {
      const blocks = [{ ...block, text: `${before}palabra${after}` }];
      const selection = makeSelection(
        blocks,
        { blockId: block.id, offset: before.length },
        { blockId: block.id, offset: before.length + 7 },
      );
      expect(selection.quote).toBe('palabra');
      expect(before.endsWith(selection.prefix) && after.startsWith(selection.suffix)).toBe(true);
      for (const [context, whole] of [
        [selection.prefix, before],
        [selection.suffix, after],
      ] as const) {
        expect(isWhole(context)).toBe(true);
        expect(context.length).toBeGreaterThanOrEqual(Math.min(31, whole.length));
        expect(context.length).toBeLessThanOrEqual(32);
      }
    }),
  );
});
