import type { KeyPress } from '../app/keys.ts';
import type { Move } from './moves.ts';

/** What a key means in a side of a bead. */
export type ReaderAction =
  | { readonly kind: 'goBead'; readonly step: 1 | -1 }
  | { readonly kind: 'goEnd'; readonly step: 1 | -1 }
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'selectSide' }
  | { readonly kind: 'openBox'; readonly query: string }
  | { readonly kind: 'quickTag'; readonly key: number }
  | { readonly kind: 'letGo' };

const ARROWS: Readonly<Record<string, { readonly by: 'word' | 'bead'; readonly step: 1 | -1 }>> = {
  ArrowRight: { by: 'word', step: 1 },
  ArrowLeft: { by: 'word', step: -1 },
  ArrowDown: { by: 'bead', step: 1 },
  ArrowUp: { by: 'bead', step: -1 },
};

function arrowAction(press: KeyPress): ReaderAction | null {
  const arrow = ARROWS[press.key];
  if (!arrow || press.metaKey) return null;
  const { by, step } = arrow;
  const extend = press.shiftKey;
  if (by === 'bead') {
    if (press.ctrlKey || press.altKey) return null;
    return extend ? { kind: 'move', move: { by, step, extend } } : { kind: 'goBead', step };
  }
  // Alt+arrow is how macOS goes by words; here the plain arrow does that already, so it takes the bigger step.
  return { kind: 'move', move: { by: press.ctrlKey || press.altKey ? 'sentence' : 'word', step, extend } };
}

/**
 * Arrows go by word (Ctrl: by sentence; up and down: by bead), Shift selects; Home and End go to the ends
 * of the side (Ctrl: of the document); Ctrl+A takes the whole side. Enter takes the whole side, then tags.
 * With a passage, a letter starts the search for its theme and a digit tags at once; Escape lets it go.
 */
export function readerAction(press: KeyPress, hasPassage: boolean): ReaderAction | null {
  const arrow = arrowAction(press);
  if (arrow) return arrow;
  const control = press.ctrlKey || press.metaKey;
  if (press.key === 'Home' || press.key === 'End') {
    const step = press.key === 'End' ? 1 : -1;
    if (control && !press.shiftKey) return { kind: 'goEnd', step };
    return { kind: 'move', move: { by: 'edge', step, extend: press.shiftKey } };
  }
  // With Shift it is a command of the window.
  if (control && !press.altKey && !press.shiftKey && press.key.toLowerCase() === 'a')
    return { kind: 'selectSide' };
  // AltGr, which writes signs on Spanish keyboards, reports itself as Ctrl and Alt.
  if (control !== press.altKey) return null;
  if (press.key === 'Enter') return hasPassage ? { kind: 'openBox', query: '' } : { kind: 'selectSide' };
  if (!hasPassage) return null;
  if (press.key === 'Escape') return { kind: 'letGo' };
  if (/^[1-9]$/.test(press.key)) return { kind: 'quickTag', key: Number(press.key) };
  if (press.key === 'Dead') return { kind: 'openBox', query: '' };
  return /^[\p{L}\p{N}]$/u.test(press.key) ? { kind: 'openBox', query: press.key } : null;
}
