import { z } from 'zod';
import type { ChangeSet } from '../../shared/model/change.ts';
import { parseChangeSet } from '../../shared/model/schema.ts';
import { isContinuation } from './continuation.ts';

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
  /** Those of either that only go on with the step before them. */
  readonly continuations: readonly number[];
}

export const EMPTY_STACKS: Stacks = { done: [], undone: [], continuations: [] };

const stacksShape = z.strictObject({
  done: z.array(z.int()),
  undone: z.array(z.int()),
  // Not in the snapshots of earlier versions.
  continuations: z.array(z.int()).default([]),
});
/** @throws z.ZodError */
export const parseStacks = (value: unknown): Stacks => stacksShape.parse(value);

/** The stacks after one more entry. */
export function advance(stacks: Stacks, entry: Entry): Stacks {
  const target = entry.target ?? entry.seq;
  const { done, undone, continuations } = stacks;
  switch (entry.kind) {
    case 'do': {
      const gone = new Set(undone);
      const kept = gone.size > 0 ? continuations.filter((seq) => !gone.has(seq)) : continuations;
      return {
        done: [...done, target],
        undone: [],
        continuations: isContinuation(entry.change.label) ? [...kept, target] : kept,
      };
    }
    case 'undo':
      return { done: done.filter((seq) => seq !== target), undone: [...undone, target], continuations };
    case 'redo':
      return { done: [...done, target], undone: undone.filter((seq) => seq !== target), continuations };
  }
}
