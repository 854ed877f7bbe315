import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { processesOn } from '../../e2e/support/process-tree.ts';

/** Proportional set size of one process in kB (Linux): shared pages count by their share. */
function proportional(pid: string | number): number {
  try {
    const found = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return Number(found?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** MB that all processes of a profile take together; 0 where the system does not say. */
export function memoryOf(profile: string): number {
  if (!existsSync('/proc/self/smaps_rollup')) return 0;
  const roots = new Set(processesOn(profile).map(({ pid }) => pid));
  // Helpers that do not name the profile are children of those that do.
  const tree = new Set<number>(roots);
  for (let grown = -1; grown !== tree.size; ) {
    grown = tree.size;
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        if (tree.has(parent)) tree.add(Number(name));
      } catch {
        // It ended while we looked.
      }
    }
  }
  return [...tree].reduce((sum, pid) => sum + proportional(pid), 0) / 1024;
}
