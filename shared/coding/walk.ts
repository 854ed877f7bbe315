import type { DocumentView } from '../model/document-view.ts';
import type { CodingId } from '../model/ids.ts';
import type { Coding } from '../model/records.ts';
import { beadSpan } from './spine-lanes.ts';

/** The codings as one meets them reading: by their first bead, then oldest first; those without words last. */
export function codingsInReadingOrder(view: DocumentView): readonly Coding[] {
  const place = (coding: Coding) => beadSpan(view, coding)?.[0] ?? Number.POSITIVE_INFINITY;
  return view.codings
    .map((coding) => ({ coding, at: place(coding) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ coding }) => coding);
}

/**
 * The coding after (or before) the one in hand that `wanted` accepts, going round at the end. Without one in
 * hand, the first from bead `from` (a place in the document) on. Null when there is none other.
 */
export function stepCoding(
  view: DocumentView,
  step: 1 | -1,
  at: { readonly active: CodingId | null; readonly from: number },
  wanted: (coding: Coding) => boolean = () => true,
): Coding | null {
  const list = codingsInReadingOrder(view);
  if (list.length === 0) return null;
  const active = list.findIndex((coding) => coding.id === at.active);
  let start = active;
  if (active < 0) {
    const here = list.findIndex((coding) => (beadSpan(view, coding)?.[0] ?? -1) >= at.from);
    start = step === 1 ? (here < 0 ? list.length : here) - 1 : here < 0 ? list.length : here;
  }
  for (let turn = 1; turn <= list.length; turn++) {
    const next = list[(((start + step * turn) % list.length) + list.length) % list.length];
    if (next && next.id !== at.active && wanted(next)) return next;
  }
  return null;
}
