import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fling } from '../../../renderer/reader/fling.ts';

const ROOM = 800;

describe('A fling', () => {
  const frames: FrameRequestCallback[] = [];
  const nextFrame = () => {
    for (const each of frames.splice(0)) each(0);
  };
  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
    vi.stubGlobal('cancelAnimationFrame', (at: number) => {
      if (at > 0) frames.splice(at - 1, 1, () => {});
    });
  });
  afterEach(() => {
    frames.length = 0;
    vi.unstubAllGlobals();
  });

  const watched = () => {
    const fling = new Fling();
    const heard: string[] = [];
    const work = (name: string) => (isLate: boolean) => {
      heard.push(`read ${name}${isLate ? ' late' : ''}`);
      return () => heard.push(`write ${name}`);
    };
    const step = (offset: number, isScrolling = true) =>
      fling.step(offset, isScrolling, ROOM, () => heard.push('move'));
    return { fling, heard, work, step };
  };

  it('is two far steps on end: a jump, or a turn of the wheel, is none', () => {
    for (const offsets of [[0], [5000], [50, 100, 150], [5000, 5100, 9000]]) {
      const { fling, heard, work, step } = watched();
      for (const offset of offsets) step(offset);
      heard.length = 0;
      fling.whenLaidOut(work('rows'));
      expect(heard).toEqual(['read rows', 'write rows']);
    }
  });

  it('reads what came with the last step before the next one, and writes after it', () => {
    const { fling, heard, work, step } = watched();
    step(800);
    step(1600);
    heard.length = 0;
    fling.whenLaidOut(work('rows'));
    expect(heard).toEqual([]);
    step(2400);
    expect(heard).toEqual(['read rows late', 'move', 'write rows']);
    nextFrame();
    nextFrame();
    expect(heard.length).toBe(3);
  });

  it('reads with the next frame where no step comes, and at once when it is over', () => {
    const { fling, heard, work, step } = watched();
    step(800);
    step(1600);
    heard.length = 0;
    fling.whenLaidOut(work('rows'));
    // The frame of the step itself, then the next.
    nextFrame();
    expect(heard).toEqual([]);
    nextFrame();
    expect(heard).toEqual(['read rows late', 'write rows']);
    step(1600, false);
    heard.length = 0;
    fling.whenLaidOut(work('last'));
    expect(heard).toEqual(['read last', 'write last']);
  });

  it('does nothing any more once it is ended', () => {
    const { fling, heard, work, step } = watched();
    step(800);
    step(1600);
    fling.whenLaidOut(work('rows'));
    heard.length = 0;
    fling.end();
    nextFrame();
    nextFrame();
    expect(heard).toEqual([]);
  });
});
