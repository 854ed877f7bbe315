import { describe, expect, it } from 'vitest';
import { movedParts, type SideRun, sideRuns } from '../../../renderer/importing/side-runs.ts';
import { passageOf } from '../../../shared/exchange/article/passages.ts';

const TEXT = 'antes uno dos después tres final';
const at = (word: string) => TEXT.indexOf(word);

function passage(...words: string[]) {
  const made = passageOf(
    TEXT,
    words.map((word) => ({ start: at(word), end: at(word) + word.length })),
  );
  if (!made) throw new Error('empty');
  return made;
}
const show = (runs: readonly SideRun[]) =>
  runs
    .map((run) =>
      run.kind === 'border'
        ? { start: '[', end: ']', cut: '|' }[run.edge]
        : run.inside
          ? TEXT.slice(run.from, run.to).toUpperCase()
          : TEXT.slice(run.from, run.to),
    )
    .join('');
const ALL = { start: 0, end: TEXT.length };

describe('a side under mending', () => {
  it('shows the words around, its own, and a border at each end', () => {
    expect(show(sideRuns(passage('uno dos'), ALL, null))).toBe('antes [UNO DOS] después tres final');
  });

  it('has borders at every part', () => {
    expect(show(sideRuns(passage('uno dos', 'tres'), ALL, null))).toBe(
      'antes [UNO DOS] después [TRES] final',
    );
  });

  it('shows the cut alone while it is placed, also between parts', () => {
    expect(show(sideRuns(passage('uno dos'), ALL, at('dos')))).toBe('antes UNO |DOS después tres final');
    expect(show(sideRuns(passage('uno dos', 'tres'), ALL, at('tres')))).toBe(
      'antes UNO DOS después |TRES final',
    );
  });

  it('has every unit of the window once, in order', () => {
    const runs = sideRuns(passage('uno dos', 'tres'), { start: 3, end: 30 }, null);
    const words = runs.flatMap((run) => (run.kind === 'words' ? [TEXT.slice(run.from, run.to)] : []));
    expect(words.join('')).toBe(TEXT.slice(3, 30));
  });

  it('keeps each border the same element while it moves', () => {
    const borders = (end: number) =>
      sideRuns({ ...passage('uno dos'), parts: [{ start: 6, end }] }, ALL, null).flatMap((run) =>
        run.kind === 'border' ? [run.key] : [],
      );
    expect(borders(9)).toEqual(borders(13));
  });
});

describe('a border that is moved', () => {
  const parts = [
    { start: 5, end: 10 },
    { start: 20, end: 30 },
  ];
  it('changes its own part', () => {
    expect(movedParts(parts, 1, 'start', 15)).toEqual([parts[0], { start: 15, end: 30 }]);
  });
  it('crosses neither its other end nor another part', () => {
    expect(movedParts(parts, 0, 'end', 5)).toBeNull();
    expect(movedParts(parts, 0, 'end', 21)).toBeNull();
    expect(movedParts(parts, 1, 'start', 9)).toBeNull();
    expect(movedParts(parts, 1, 'end', 20)).toBeNull();
  });
});
