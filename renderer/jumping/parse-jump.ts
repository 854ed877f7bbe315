import type { DocumentView } from '../../shared/model/document-view.ts';
import { parseTimeCode } from '../../shared/text/time-code.ts';

/** What was typed to go somewhere. */
export type JumpWish =
  | { readonly kind: 'bead'; readonly number: number }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'time'; readonly milliseconds: number };

/** A bead's number (`120`, `#120`), a part of the document (`50 %`, `12,5%`), or a time (`12:34`); null for anything else. */
export function parseJump(written: string): JumpWish | null {
  const text = written.trim();
  const percent = /^(\d{1,3}(?:[.,]\d+)?)\s*%$/.exec(text)?.[1];
  if (percent !== undefined) return { kind: 'percent', percent: Number(percent.replace(',', '.')) };
  // 1,234 and 1.234 are one number in English and in Spanish: nobody counts beads in fractions.
  const number = /^#?\s*(\d{1,3}(?:[.,\s\u202f]\d{3})+|\d{1,9})\.?$/.exec(text)?.[1];
  if (number !== undefined) return { kind: 'bead', number: Number(number.replace(/\D/g, '')) };
  const milliseconds = parseTimeCode(text.replace(/^[[(]\s*|\s*[\])]$/g, ''));
  return milliseconds === null ? null : { kind: 'time', milliseconds };
}

/** The earliest time of each bead that has one, with the bead's place, as they stand in the document. */
function timesOf(view: DocumentView): readonly { readonly at: number; readonly time: number }[] {
  return view.beads.flatMap((bead, at) => {
    const times = Object.values(bead.sides).flatMap((parts) =>
      parts.flatMap(({ blockId, start }) => {
        const time = start === 0 ? view.block(blockId)?.time : undefined;
        return time === undefined ? [] : [time];
      }),
    );
    return times.length > 0 ? [{ at, time: Math.min(...times) }] : [];
  });
}

/** The place of the bead that a wish leads to, from 0; null where it leads out of the document. */
export function beadOfJump(view: DocumentView, wish: JumpWish): number | null {
  const last = view.beads.length - 1;
  switch (wish.kind) {
    case 'bead':
      return wish.number >= 1 && wish.number <= last + 1 ? wish.number - 1 : null;
    case 'percent':
      return last >= 0 && wish.percent <= 100 ? Math.round((wish.percent / 100) * last) : null;
    case 'time': {
      const times = timesOf(view);
      // What is spoken at that moment began before it.
      const begun = times.filter(({ time }) => time <= wish.milliseconds);
      const found = begun.reduce((best, each) => (best && best.time > each.time ? best : each), begun[0]);
      return (found ?? times[0])?.at ?? null;
    }
  }
}
