import { useLayoutEffect, useMemo, useRef } from 'react';
import { beadSpan } from '../../shared/coding/spine-lanes.ts';
import type { Bead, Code, Coding } from '../../shared/model/records.ts';
import { FlagMark } from '../alignment/flag-mark.tsx';
import { CodingCard } from '../coding/coding-card.tsx';
import { LANES } from '../layout/metrics.ts';
import { NoteMark } from '../notes/note-mark.tsx';
import { shownColour } from '../ui/colour.ts';
import { nameIn } from '../ui/small.tsx';
import { cardHandlers } from './hover-card.tsx';
import { useReaderContents } from './reader-context.ts';
import type { SideCellHandle } from './side-cell.tsx';
import { useCards } from './speaker.tsx';

/** Pixels that a stripe reaches over the words it stands for. */
const REACH = 2;

/** Top and bottom of a coding's words in the window, over all sides of the row; null where none are shown. */
function extentOf(
  coding: Coding,
  sides: readonly (SideCellHandle | null)[],
): { top: number; bottom: number } | null {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  const range = document.createRange();
  for (const side of sides) {
    for (const { node, ranges } of side?.painted() ?? []) {
      for (const each of ranges) {
        if (each.coding.id !== coding.id || each.end > node.length) continue;
        range.setStart(node, each.start);
        range.setEnd(node, each.end);
        const rect = range.getBoundingClientRect();
        top = Math.min(top, rect.top);
        bottom = Math.max(bottom, rect.bottom);
      }
    }
  }
  return top < bottom ? { top, bottom } : null;
}

export interface SpineProps {
  readonly bead: Bead;
  readonly at: number;
  readonly isWhole: boolean;
  readonly isCurrent: boolean;
  readonly sides: readonly { readonly current: SideCellHandle | null }[];
}

/** What the two languages share: the bead's number and a stripe a coding. */
export function Spine({ bead, at, isWhole, isCurrent, sides }: SpineProps) {
  const { view, index, lanes, queue, activeCoding, choose, shows, t, formats } = useReaderContents();
  const cell = useRef<HTMLTableCellElement>(null);
  const codings = useMemo(
    () => lanes.at(at).filter((coding) => shows(view, coding)),
    [lanes, at, shows, view],
  );
  const lane = lanes.laneOf;
  const shown = codings.filter((coding) => lane(coding) < LANES);
  const hidden = codings.filter((coding) => lane(coding) >= LANES);

  useLayoutEffect(() => {
    const measure = () => {
      const box = cell.current?.getBoundingClientRect();
      const found = codings.map((coding) => ({
        coding,
        extent: extentOf(
          coding,
          sides.map((side) => side.current),
        ),
      }));
      return () => {
        for (const { coding, extent } of found) {
          const stripe = cell.current?.querySelector<HTMLElement>(`[data-coding="${coding.id}"]`);
          const span = beadSpan(view, coding);
          if (!stripe || !box || !span || !extent) continue;
          stripe.style.top = span[0] < at ? '0px' : `${extent.top - box.top - REACH}px`;
          stripe.style.bottom = span[1] > at ? '0px' : `${box.bottom - extent.bottom - REACH}px`;
        }
      };
    };
    return queue.register(measure);
  }, [view, codings, at, queue, sides]);

  const state = !isWhole
    ? undefined
    : bead.status === 'confirmed'
      ? t('bead_confirmed')
      : bead.confidence === null
        ? t('bead_auto')
        : t('bead_autoConfidence', { confidence: formats.number(bead.confidence) });
  return (
    <td ref={cell} className="reader__spine" aria-colindex={2}>
      <span
        className={`reader__number reader__number--${bead.status}`}
        title={state}
        data-fifth={at % 5 === 4 || undefined}
      >
        {at + 1}
        {state ? <span className="visually-hidden">{state}</span> : null}
      </span>
      <FlagMark index={index} view={view} bead={bead} isReachable={isCurrent} />
      <NoteMark index={index} view={view} bead={bead} isReachable={isCurrent} />
      {shown.map((coding) => {
        const code = index.get('code', coding.codeId);
        return code ? (
          <Stripe
            key={coding.id}
            coding={coding}
            code={code}
            lane={lane(coding)}
            isActive={coding.id === activeCoding}
            isReachable={isCurrent}
            onChoose={choose}
          />
        ) : null;
      })}
      {hidden[0] ? (
        <button
          type="button"
          className="reader__more"
          tabIndex={isCurrent ? 0 : -1}
          aria-label={t('moreCodings', { count: hidden.length })}
          onClick={() => hidden[0] && choose(hidden[0])}
        >
          +{hidden.length}
        </button>
      ) : null}
    </td>
  );
}

function Stripe(props: {
  readonly coding: Coding;
  readonly code: Code;
  readonly lane: number;
  readonly isActive: boolean;
  readonly isReachable: boolean;
  readonly onChoose: (coding: Coding) => void;
}) {
  const { coding, code, lane, isActive, isReachable, onChoose } = props;
  const cards = useCards();
  const { view, words, language, theme } = useReaderContents();
  const states = coding.sides.map((side) => words.sideState(view, coding, side));
  return (
    <button
      type="button"
      className="reader__stripe"
      data-coding={coding.id}
      data-active={isActive || undefined}
      aria-pressed={isActive}
      tabIndex={isReachable ? 0 : -1}
      aria-label={`${nameIn(code.name, language)}: ${states.join('; ')}`}
      style={{ '--lane': lane, '--stripe': shownColour(code.colour, theme) }}
      onClick={() => onChoose(coding)}
      {...cardHandlers(cards, () => <CodingCard code={code} states={states} />)}
    />
  );
}
