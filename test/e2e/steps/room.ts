import { afterAll, afterEach, expect } from 'vitest';
import { type Launch, type LaunchOptions, removeFolders, whenReady } from '../support/index.ts';
import { meet, PATIENCE, type Person } from './person.ts';

export interface Room {
  /** Opens a window and waits until it can be used. */
  readonly open: (options: LaunchOptions) => Promise<Person>;
  /** Ends it like a power cut. */
  readonly kill: (person: Person) => Promise<void>;
  /** Runs what closes its window, and waits until it is gone. */
  readonly closeBy: (person: Person, act: () => Promise<unknown>) => Promise<void>;
}

/** Windows of one scenario: closed after it, and none of them may have said an error in its console. */
export function useRoom(launch: Launch): Room {
  const people = new Set<Person>();
  const leave = async (person: Person) => {
    people.delete(person);
    await person.opened.kill();
  };
  afterEach(async () => {
    const errors = [...people].flatMap((person) => person.opened.errors);
    for (const person of people) await leave(person);
    expect(errors).toEqual([]);
  });
  afterAll(removeFolders);
  return {
    open: async (options) => {
      const opened = await launch(options);
      const person = meet(opened, options.language);
      people.add(person);
      await whenReady(opened.page);
      return person;
    },
    kill: async (person) => {
      expect(person.opened.errors).toEqual([]);
      await leave(person);
    },
    closeBy: async (person, act) => {
      expect(person.opened.errors).toEqual([]);
      const gone = new Promise<void>((resolve) => person.opened.electron?.once('close', () => resolve()));
      await act();
      await gone;
      people.delete(person);
    },
  };
}

/** Asserts again until it holds: for what a window settles into by itself. */
export const eventually = (look: () => Promise<void>): Promise<void> =>
  expect.poll(() => look().then(() => 'holds', String), { timeout: PATIENCE, interval: 50 }).toBe('holds');
