import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Flag } from '../../shared/flags/flag.ts';
import type { Bead } from '../../shared/model/records.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import { FLAG_HIGHLIGHT, FLAG_NOW_HIGHLIGHT } from '../reader/highlight-names.ts';
import { type PaintedRange, paint } from '../reader/highlight-painter.ts';
import { Button } from '../ui/button.tsx';
import { useWindowState } from '../ui/window-state.ts';
import { useAlignmentContents } from './alignment-context.ts';
import type { BeadFlag } from './document-flags.ts';
import { FlagSentence } from './flag-sentence.tsx';
import { isInHand } from './use-flag-acts.ts';

/** The places of flags on the sentences of a row. */
function flagRanges(row: Element, flags: readonly Flag[], name: string): readonly PaintedRange[] {
  return flags.flatMap(({ places }) =>
    places.flatMap(({ stretches }) =>
      stretches.flatMap(({ blockId, start, end }) => {
        const units = row.querySelectorAll<HTMLElement>(`[data-block=${JSON.stringify(blockId)}]`);
        return [...units].flatMap((unit): PaintedRange[] => {
          const node = unit.firstChild;
          const from = Number(unit.dataset.start ?? 0);
          if (!(node instanceof Text)) return [];
          const range = {
            name,
            node,
            start: Math.max(0, start - from),
            end: Math.min(node.length, end - from),
          };
          return range.start < range.end ? [range] : [];
        });
      }),
    ),
  );
}

/** What to ask about a bead: each flag in a sentence, its places lit in the text, and a way to set it aside. */
export function FlagList({ bead, isReachable }: { readonly bead: Bead; readonly isReachable: boolean }) {
  const { flags, showsDismissed, flagActs, t } = useAlignmentContents();
  const all = flags.of(bead);
  const shown = showsDismissed ? all : all.filter(({ dismissal }) => !dismissal);
  const [looked, setLooked] = useState<Flag | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const row = list.current?.closest('.align__row');
    if (!row) return;
    const standing = shown.filter(({ dismissal }) => !dismissal).map(({ flag }) => flag);
    const now = looked ? flagRanges(row, [looked], FLAG_NOW_HIGHLIGHT) : [];
    return paint([...flagRanges(row, standing, FLAG_HIGHLIGHT), ...now]);
  }, [shown, looked]);
  // The field that had the focus goes without a word.
  useEffect(() => flagActs.hand.subscribe(() => flagActs.hand.get() === null && setLooked(null)), [flagActs]);
  if (shown.length === 0) return null;
  return (
    <ul ref={list} className="align__flags" aria-label={t('flags')}>
      {shown.map((each) => (
        <li
          key={`${each.flag.kind} ${each.flag.about}`}
          className="align__flag"
          data-dismissed={each.dismissal !== undefined || undefined}
          onPointerEnter={() => setLooked(each.flag)}
          onPointerLeave={() => setLooked(null)}
          onFocus={() => setLooked(each.flag)}
          onBlur={() => setLooked(null)}
        >
          <FlagLine bead={bead} each={each} isReachable={isReachable} />
        </li>
      ))}
    </ul>
  );
}

function FlagLine(props: { readonly bead: Bead; readonly each: BeadFlag; readonly isReachable: boolean }) {
  const { bead, each, isReachable } = props;
  const { flag, dismissal } = each;
  const { view, index, t, tFlags, flagActs, formats } = useAlignmentContents();
  const hand = useWindowState(flagActs.hand);
  const author = dismissal && index.get('coder', dismissal.authorId)?.name;
  return (
    <>
      <span className="align__flag-sign" aria-hidden="true">
        ⚑
      </span>
      <div className="align__flag-says">
        <p>
          <FlagSentence t={tFlags} flag={flag} versions={view.versions} />
        </p>
        {dismissal ? (
          <p className="align__flag-note">
            {t('dismissed', {
              author: author || t('dismissed_unnamed'),
              date: formats.date(dismissal.createdAt),
            })}
            {dismissal.note ? (
              <>
                {' '}
                <q>{dismissal.note}</q>
              </>
            ) : null}
          </p>
        ) : null}
        {!dismissal && isInHand(hand, bead, flag) ? <DismissField bead={bead} flag={flag} /> : null}
      </div>
      {dismissal ? (
        <button
          type="button"
          className="align__flag-do"
          tabIndex={isReachable ? 0 : -1}
          onClick={() => flagActs.restore(dismissal)}
        >
          {t('restore')} {isReachable ? <CommandKeys id="alignment.restore" /> : null}
        </button>
      ) : isInHand(hand, bead, flag) ? null : (
        <button
          type="button"
          className="align__flag-do"
          tabIndex={isReachable ? 0 : -1}
          onClick={() => flagActs.begin(bead, flag)}
        >
          {t('dismiss')} {isReachable ? <CommandKeys id="alignment.dismiss" /> : null}
        </button>
      )}
    </>
  );
}

/** Why, in a line; it may stay empty. Enter sets aside, Escape leaves. */
function DismissField({ bead, flag }: { readonly bead: Bead; readonly flag: Flag }) {
  const { t, flagActs } = useAlignmentContents();
  const [note, setNote] = useState('');
  return (
    <form
      className="align__dismiss"
      onSubmit={(event) => {
        event.preventDefault();
        flagActs.dismiss(bead, flag, note);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        flagActs.leave();
      }}
    >
      <input
        className="input align__dismiss-note"
        aria-label={t('dismiss_why')}
        placeholder={t('dismiss_why')}
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the key or the press that opened it
        autoFocus
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="submit">{t('dismiss_do')}</Button>
      <Button look="quiet" onPress={flagActs.leave}>
        {t('dismiss_leave')}
      </Button>
    </form>
  );
}
