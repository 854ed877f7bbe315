import type { KeyPress } from '../app/keys.ts';
import type { Move } from '../reader/moves.ts';

/** What a key means in a side of a bead of the alignment. */
export type AlignmentAction =
  /** `extend`: the beads on the way are chosen. */
  | { readonly kind: 'bead'; readonly step: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'end'; readonly step: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'page'; readonly step: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'chooseAll' }
  /** The bead is right: on to the next that waits. */
  | { readonly kind: 'agree' }
  | { readonly kind: 'letGo' };

/**
 * Up and down by bead, with Shift choosing on the way; left and right by word, with Ctrl (on a Mac: Alt) by sentence;
 * Home and End to the ends of the side, with Ctrl of the document; Ctrl+A chooses all; Enter agrees and goes on.
 */
export function alignmentAction(press: KeyPress): AlignmentAction | null {
  const { key, shiftKey: extend, altKey } = press;
  const control = press.ctrlKey || press.metaKey;
  const step = key === 'ArrowDown' || key === 'ArrowRight' || key === 'End' || key === 'PageDown' ? 1 : -1;
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
      return control || altKey ? null : { kind: 'bead', step, extend };
    case 'ArrowLeft':
    case 'ArrowRight':
      if (extend || press.metaKey) return null;
      return { kind: 'move', move: { by: control || altKey ? 'sentence' : 'word', step, extend: false } };
    case 'Home':
    case 'End':
      if (altKey) return null;
      if (control || extend) return { kind: 'end', step, extend };
      return { kind: 'move', move: { by: 'edge', step, extend: false } };
    case 'PageUp':
    case 'PageDown':
      return control || altKey ? null : { kind: 'page', step, extend };
    case 'Enter':
      return control || altKey || extend ? null : { kind: 'agree' };
    case 'Escape':
      return { kind: 'letGo' };
    default:
      return control && !altKey && !extend && key.toLowerCase() === 'a' ? { kind: 'chooseAll' } : null;
  }
}
