import type { CodeId } from '../../shared/model/ids.ts';

/**
 * Brings the row of a theme into sight, and gives it the focus where it was lost with a row that went.
 * A frame later, for the tree makes its rows anew after the change that has just been committed.
 */
export function showRow(codeId: CodeId, { focus = false }: { readonly focus?: boolean } = {}): void {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`.codebook__tree [data-key="${codeId}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    if (focus) row?.focus();
  });
}
