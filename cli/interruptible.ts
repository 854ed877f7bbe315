import { rmSync } from 'node:fs';
import type { WritingFs } from './write-whole.ts';

/** The part of `process` that hears of its own end. */
export interface Ending {
  once(signal: NodeJS.Signals, listener: () => void): unknown;
  off(signal: NodeJS.Signals, listener: () => void): unknown;
  exit(code: number): void;
}

/** Each with the number that a shell adds to 128 for the exit code. */
const SIGNALS = [
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const;

/**
 * Does what writes files beside their targets; interrupted meanwhile (Ctrl+C) it takes the unfinished ones away before
 * it ends. Only for the time of writing: while there is anything to hear of it, a computation could not be interrupted.
 */
export async function interruptible(
  fs: WritingFs,
  ending: Ending,
  write: (fs: WritingFs) => Promise<void>,
): Promise<void> {
  const unfinished = new Set<string>();
  const listeners = SIGNALS.map(([signal, number]) => {
    const end = () => {
      for (const path of unfinished) rmSync(path, { force: true });
      ending.exit(128 + number);
    };
    ending.once(signal, end);
    return () => ending.off(signal, end);
  });
  try {
    await write({
      ...fs,
      open: (path, flags, mode) => {
        if (flags === 'wx') unfinished.add(path);
        return fs.open(path, flags, mode);
      },
      rename: async (from, to) => {
        await fs.rename(from, to);
        unfinished.delete(from);
      },
    });
  } finally {
    for (const off of listeners) off();
  }
}
