import { resolve } from 'node:path';
import { hasEndingOf } from '../../../shared/ipc/file-kinds.ts';

/** Absolute paths of the project files on a command line, in order, each once. Switches are left out. */
export function projectFilesIn(words: readonly string[], workingFolder: string): readonly string[] {
  const paths = words
    .filter((word) => !word.startsWith('-') && hasEndingOf('project', word))
    .map((word) => resolve(workingFolder, word));
  return [...new Set(paths)];
}
