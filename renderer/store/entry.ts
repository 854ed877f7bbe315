import { z } from 'zod';
import type { ChangeSet } from '../../shared/model/change.ts';
import { parseChangeSet } from '../../shared/model/schema.ts';

/**
 * One line of the journal. An undo or a redo is a new entry that carries its own change-set and names
 * the entry it takes back or brings back: nothing in the journal is ever rewritten.
 */
export interface Entry {
  readonly seq: number;
  readonly kind: 'do' | 'undo' | 'redo';
  /** The `do` entry that an undo or redo is about; null for `do`. */
  readonly target: number | null;
  readonly change: ChangeSet;
}

const shape = z.strictObject({
  seq: z.int().min(1),
  kind: z.enum(['do', 'undo', 'redo']),
  target: z.int().min(1).nullable(),
  change: z.unknown(),
});

/** @throws z.ZodError */
export function parseEntry(value: unknown): Entry {
  const entry = shape.parse(value);
  return { ...entry, change: parseChangeSet(entry.change) };
}

/** The undo and redo stacks as `do` entries' numbers, the next one last. */
export interface Stacks {
  readonly done: readonly number[];
  readonly undone: readonly number[];
}

export const EMPTY_STACKS: Stacks = { done: [], undone: [] };

const stacksShape = z.strictObject({ done: z.array(z.int()), undone: z.array(z.int()) });
/** @throws z.ZodError */
export const parseStacks = (value: unknown): Stacks => stacksShape.parse(value);

/** The stacks after one more entry. */
export function advance(stacks: Stacks, entry: Entry): Stacks {
  const target = entry.target ?? entry.seq;
  switch (entry.kind) {
    case 'do':
      return { done: [...stacks.done, target], undone: [] };
    case 'undo':
      return { done: stacks.done.filter((seq) => seq !== target), undone: [...stacks.undone, target] };
    case 'redo':
      return { done: [...stacks.done, target], undone: stacks.undone.filter((seq) => seq !== target) };
  }
}
