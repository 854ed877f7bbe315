import type { CodeId } from '../../shared/model/ids.ts';

/** Scrolls to where the row of a theme stands, mounted or not; false where it knows no such row. */
export type RowReveal = (codeId: CodeId) => boolean;

let reveal: RowReveal | null = null;

/** For a tree that mounts only the rows in sight. Gives what takes it back. */
export function registerReveal(next: RowReveal): () => void {
  reveal = next;
  return () => {
    if (reveal === next) reveal = null;
  };
}

const rowOf = (codeId: CodeId) =>
  document.querySelector<HTMLElement>(`.codebook__tree [data-key="${codeId}"]`);

/**
 * Brings the row of a theme into sight, and gives it the focus where it was lost with a row that went.
 * A frame later, for the tree makes its rows anew after the change that has just been committed.
 */
export function showRow(codeId: CodeId, { focus = false }: { readonly focus?: boolean } = {}): void {
  const show = () => {
    const row = rowOf(codeId);
    row?.scrollIntoView({ block: 'nearest' });
    if (focus) row?.focus();
    return row !== null;
  };
  requestAnimationFrame(() => {
    if (show() || !reveal?.(codeId)) return;
    // Scrolled to, it is mounted by the next frame or the one after.
    requestAnimationFrame(() => {
      if (!show()) requestAnimationFrame(show);
    });
  });
}
