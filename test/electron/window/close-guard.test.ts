import { beforeEach, describe, expect, it } from 'vitest';
import { CloseGuard } from '../../../electron/main/window/close-guard.ts';

let seen: string[];
let endPatience: () => void;
let answer: (lose: boolean) => void;
let guard: CloseGuard;

beforeEach(() => {
  seen = [];
  guard = new CloseGuard({
    tell: () => seen.push('tells'),
    wait: (milliseconds) =>
      new Promise((resolve) => {
        seen.push(`waits ${milliseconds}`);
        endPatience = resolve;
      }),
    askToLose: () =>
      new Promise((resolve) => {
        seen.push('asks');
        answer = resolve;
      }),
  });
});

const request = () =>
  guard.request(
    () => seen.push('closes'),
    () => seen.push('stays'),
  );
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a window about to close', () => {
  it('may when everything is saved', async () => {
    expect(guard.mayClose).toBe(true);
    guard.setUnsaved('changes');
    expect(guard.mayClose).toBe(false);
    guard.setUnsaved('nothing');
    expect(guard.mayClose).toBe(true);
  });

  it('waits until the last change is saved, without asking', async () => {
    guard.setUnsaved('changes');
    const done = request();
    await settle();
    expect(seen).toEqual(['tells', 'waits 5000']);
    guard.setUnsaved('nothing');
    await done;
    expect(seen).toEqual(['tells', 'waits 5000', 'closes']);
  });

  it('asks when that takes too long, and stays when told so', async () => {
    guard.setUnsaved('changes');
    const done = request();
    endPatience();
    await settle();
    answer(false);
    await done;
    expect(seen).toEqual(['tells', 'waits 5000', 'asks', 'stays']);
    expect(guard.mayClose).toBe(false);
  });

  it('closes when the person would rather lose the changes, and may then', async () => {
    guard.setUnsaved('changes');
    const done = request();
    endPatience();
    await settle();
    answer(true);
    await done;
    expect(seen).toEqual(['tells', 'waits 5000', 'asks', 'closes']);
    expect(guard.mayClose).toBe(true);
  });

  it('asks once however often it is closed meanwhile, and again later', async () => {
    guard.setUnsaved('changes');
    const done = request();
    await request();
    await request();
    endPatience();
    await settle();
    answer(false);
    await done;
    expect(seen).toEqual(['tells', 'waits 5000', 'asks', 'stays']);
    const later = request();
    guard.setUnsaved('nothing');
    await later;
    expect(seen.slice(4)).toEqual(['tells', 'waits 5000', 'closes']);
  });

  it('asks at once about a form, which no waiting finishes', async () => {
    guard.setUnsaved('forms');
    const done = request();
    await settle();
    expect(seen).toEqual(['tells', 'asks']);
    answer(false);
    await done;
    expect(seen).toEqual(['tells', 'asks', 'stays']);
  });

  it('asks at once where the page, told to write, finds that something cannot be written', async () => {
    guard.setUnsaved('changes');
    const done = request();
    await settle();
    guard.setUnsaved('forms');
    await settle();
    answer(true);
    await done;
    expect(seen).toEqual(['tells', 'waits 5000', 'asks', 'closes']);
  });
});
