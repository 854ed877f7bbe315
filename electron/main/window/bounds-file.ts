import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { formatBounds, parseBounds, type SavedBounds } from './bounds.ts';

const NAME = 'window.json';

/** Read and written in one go at start and close, when nothing else can be done anyway. Never fails. */
export function readBounds(profile: string): SavedBounds | null {
  try {
    return parseBounds(readFileSync(join(profile, NAME), 'utf8'));
  } catch {
    return null;
  }
}

export function saveBounds(profile: string, window: BrowserWindow): void {
  const path = join(profile, NAME);
  try {
    writeFileSync(`${path}.tmp`, formatBounds(window.getNormalBounds(), window.isMaximized()));
    renameSync(`${path}.tmp`, path);
  } catch {
    // A full disk costs the window its place, no more.
  }
}
