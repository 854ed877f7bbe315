import type { Move } from '../../shared/codebook/moves.ts';
import type { KeyPress } from '../app/keys.ts';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
};

/** What a key means in the tree of themes. */
export type TreeAct =
  | { readonly act: 'move'; readonly move: Move }
  | { readonly act: 'edit' | 'delete' | 'letGo' | 'cut' | 'pasteInto' | 'pasteBehind' | 'toParent' };

/** Null where the key is the tree's own, or nobody's. */
export function treeAct(event: KeyPress): TreeAct | null {
  const { key, altKey, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const move = altKey && !control ? MOVES[key] : undefined;
  if (move) return { act: 'move', move };
  if (control && !altKey) {
    if (key.toLowerCase() === 'x' && !shiftKey) return { act: 'cut' };
    if (key.toLowerCase() === 'v') return { act: shiftKey ? 'pasteBehind' : 'pasteInto' };
    return null;
  }
  switch (key) {
    case 'F2':
      return { act: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { act: 'delete' };
    case 'Escape':
      return { act: 'letGo' };
    case 'ArrowLeft':
      return shiftKey ? null : { act: 'toParent' };
    default:
      return null;
  }
}
