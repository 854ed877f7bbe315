/** The bead in hand while it is in sight, else the first one in sight (from 0). */
export function beadInSight(scroller: HTMLElement | null | undefined, current: number): number {
  const box = scroller?.getBoundingClientRect();
  if (!scroller || !box) return current;
  const shown: number[] = [];
  for (const cell of scroller.querySelectorAll<HTMLElement>('[data-cell]')) {
    const { top, bottom } = cell.getBoundingClientRect();
    if (top >= box.bottom || bottom <= box.top) continue;
    // All of it, or so much that it is what one reads.
    if (top >= box.top || bottom > (box.top + box.bottom) / 2) shown.push(Number(cell.dataset.bead));
  }
  return shown.includes(current) ? current : Math.min(...shown, ...(shown.length === 0 ? [current] : []));
}
