import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LostSelection, lostSides } from '../../shared/text/lost.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useIndex } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { focusSoon } from '../ui/focus.ts';
import { lostList, useLostListOpen } from './lost-dialog-state.ts';
import { LostItem } from './lost-item.tsx';
import './editing.css';

/** Pixels of a passage that is folded, until it is measured. */
const FOLDED = 76;

const keyOf = ({ coding, versionId, at }: LostSelection) => `${coding.id} ${versionId} ${at}`;

/** Everything in the project that lost its words: listed, put back, let go. */
export function LostList() {
  const isOpen = useLostListOpen();
  const commands = useMemo<readonly CommandAct[]>(
    () => [{ id: 'reader.lost', run: () => lostList.set(true) }],
    [],
  );
  useCommands(commands);
  useEffect(() => () => lostList.set(false), []);
  return isOpen ? <LostDialog /> : null;
}

function LostDialog() {
  const { t } = useTranslation(['reader', 'finding', 'common']);
  const index = useIndex();
  const losing = index.losingCodings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is another one where something is lost or found
  const lost = useMemo(() => lostSides(index), [index, losing]);
  const [wanted, setWanted] = useState<string | null>(null);
  const known = lost.findIndex((each) => keyOf(each) === wanted);
  const [place, setPlace] = useState(0);
  // What was in hand is gone: the one that took its place is next.
  const open = known >= 0 ? known : Math.min(place, lost.length - 1);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: lost.length,
    getScrollElement: () => scroller.current,
    getItemKey: (at) => {
      const each = lost[at];
      return each ? keyOf(each) : at;
    },
    estimateSize: () => FOLDED,
    overscan: 3,
  });
  const close = () => lostList.set(false);
  const choose = (at: number) => {
    const each = lost[at];
    setWanted(each ? keyOf(each) : null);
    setPlace(at);
  };
  const goOn = () => {
    setWanted(null);
    setPlace(open);
    focusSoon(() =>
      document.querySelector<HTMLElement>(
        '.lost-item__head[aria-expanded="true"], [role="dialog"] .dialog__actions button',
      ),
    );
  };
  return (
    <Dialog
      title={t('edit_lostTitle')}
      isOpen
      onClose={close}
      wide
      actions={<Button onPress={close}>{t('common:close')}</Button>}
    >
      <p role="status">
        {lost.length > 0 ? t('finding:lost_help', { count: lost.length }) : t('edit_lostNone')}
      </p>
      <div ref={scroller} className="lost-list">
        <ul style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const each = lost[item.index];
            return each ? (
              <li
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                aria-setsize={lost.length}
                aria-posinset={item.index + 1}
                className="lost-item"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <LostItem
                  lost={each}
                  isOpen={item.index === open}
                  onOpen={() => choose(item.index)}
                  onDone={goOn}
                />
              </li>
            ) : null;
          })}
        </ul>
      </div>
    </Dialog>
  );
}
