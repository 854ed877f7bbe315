import type { KeyPress } from '../app/keys.ts';
import type { Move } from './moves.ts';

/** What a key means in a side of a bead. */
export type ReaderAction =
  | { readonly kind: 'goBead'; readonly step: 1 | -1 }
  | { readonly kind: 'goEnd'; readonly step: 1 | -1 }
  | { readonly kind: 'move'; readonly move: Move }
  /** Up or down a line: by letters only. */
  | { readonly kind: 'line'; readonly step: 1 | -1; readonly extend: boolean }
  /** A window's height of text further. */
  | { readonly kind: 'page'; readonly step: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'selectSide' }
  | { readonly kind: 'selectAll' }
  | { readonly kind: 'openBox'; readonly query: string }
  | { readonly kind: 'letGo' };

const ARROWS: Readonly<Record<string, { readonly by: 'word' | 'bead'; readonly step: 1 | -1 }>> = {
  ArrowRight: { by: 'word', step: 1 },
  ArrowLeft: { by: 'word', step: -1 },
  ArrowDown: { by: 'bead', step: 1 },
  ArrowUp: { by: 'bead', step: -1 },
};

/** As in any text: by letter, with Ctrl (on a Mac: Alt) by word; up and down by line, with Ctrl by bead. */
function letterAction(press: KeyPress): ReaderAction | null {
  const arrow = ARROWS[press.key];
  if (!arrow || press.metaKey) return null;
  const { by, step } = arrow;
  const extend = press.shiftKey;
  const isBigger = press.ctrlKey || press.altKey;
  if (by === 'word') return { kind: 'move', move: { by: isBigger ? 'word' : 'letter', step, extend } };
  // Alt with up and down is of the commands: select more, select less.
  if (press.altKey) return null;
  if (!isBigger) return { kind: 'line', step, extend };
  return extend ? { kind: 'move', move: { by: 'bead', step, extend } } : { kind: 'goBead', step };
}

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
 * of the side (Ctrl: of the document); Ctrl+A takes the whole version. Enter takes the whole side, then tags.
 * With a passage, a letter starts the search for its theme; Escape lets it go.
 */
export function readerAction(press: KeyPress, hasPassage: boolean, byLetters = false): ReaderAction | null {
  const arrow = byLetters ? letterAction(press) : arrowAction(press);
  if (arrow) return arrow;
  const control = press.ctrlKey || press.metaKey;
  if (press.key === 'Home' || press.key === 'End') {
    const step = press.key === 'End' ? 1 : -1;
    const extend = press.shiftKey;
    if (control && !extend && !byLetters) return { kind: 'goEnd', step };
    const by = control ? 'document' : 'edge';
    return { kind: 'move', move: { by, step, extend, ...(byLetters ? { isExact: true } : {}) } };
  }
  // Without Shift the page scrolls, and the caret stays, unless it goes by letters.
  if ((press.key === 'PageUp' || press.key === 'PageDown') && !control && !press.altKey) {
    const isMove = press.shiftKey || byLetters;
    const step = press.key === 'PageDown' ? 1 : -1;
    return isMove ? { kind: 'page', step, extend: press.shiftKey } : null;
  }
  // With Shift it is a command of the window.
  if (control && !press.altKey && !press.shiftKey && press.key.toLowerCase() === 'a')
    return { kind: 'selectAll' };
  // AltGr, which writes signs on Spanish keyboards, reports itself as Ctrl and Alt.
  if (control !== press.altKey) return null;
  if (press.key === 'Enter') return hasPassage ? { kind: 'openBox', query: '' } : { kind: 'selectSide' };
  if (!hasPassage) return null;
  if (press.key === 'Escape') return { kind: 'letGo' };
  if (press.key === 'Dead') return { kind: 'openBox', query: '' };
  // Digits are commands: a theme each, unless the person gave them other keys.
  return /^\p{L}$/u.test(press.key) ? { kind: 'openBox', query: press.key } : null;
}
