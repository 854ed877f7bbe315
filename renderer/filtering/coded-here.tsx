import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Coding } from '../../shared/model/records.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useServices } from '../app/services.ts';
import type { CaretStore } from '../reader/caret-store.ts';
import { nodeOfPlace } from '../reader/dom-places.ts';
import type { ReaderGridHandle } from '../reader/grid-handle.ts';
import type { PassageTools } from '../reader/use-passage-tools.ts';
import { useUiLanguage } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';
import { type Meeting, MeetingLine } from './meeting-card.tsx';

interface Here {
  readonly codings: readonly Coding[];
  readonly versionId: VersionId;
  readonly rect: DOMRect;
}

interface CodedHere extends Meeting {
  readonly caret: CaretStore;
  readonly grid: RefObject<ReaderGridHandle | null>;
  readonly tools: PassageTools;
  readonly choose: (coding: Coding) => void;
}

/** By key (H): the codings that meet where the caret is, else in the side in hand; choosing one brings it forward. */
export function useCodedHere(of: CodedHere): ReactNode {
  const { t } = useTranslation('filtering');
  const { toasts } = useServices();
  const language = useUiLanguage();
  const [here, setHere] = useState<Here | null>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const latest = useRef(of);
  latest.current = of;
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      {
        id: 'coding.here',
        run: () => {
          const found = codedHere(latest.current);
          if (found) setHere(found);
          else toasts.show(t('here_nothing'), { topic: 'coding' });
        },
      },
    ],
    [t, toasts],
  );
  useCommands(commands);
  const close = () => {
    setHere(null);
    of.grid.current?.focus();
  };
  if (!here) return null;
  const { rect } = here;
  return (
    <>
      <span
        ref={anchor}
        aria-hidden="true"
        style={{
          position: 'fixed',
          left: rect.left,
          top: rect.top,
          width: rect.width,
          height: rect.height,
          pointerEvents: 'none',
        }}
      />
      <Popover
        className="popover filter__popover"
        aria-label={t('here_title')}
        triggerRef={anchor}
        placement="bottom start"
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
      >
        <Menu
          aria-label={t('here_title')}
          autoFocus="first"
          onAction={(key) => {
            close();
            const chosen = here.codings.find(({ id }) => id === key);
            if (chosen) of.choose(chosen);
          }}
        >
          {here.codings.map((coding) => {
            const code = of.codeOf(coding.codeId);
            return code ? (
              <MenuItem
                key={coding.id}
                id={coding.id}
                className="option"
                textValue={nameIn(code.name, language)}
              >
                <span className="filter__meeting">
                  <MeetingLine coding={coding} versionId={here.versionId} of={of} />
                </span>
              </MenuItem>
            ) : null;
          })}
        </Menu>
      </Popover>
    </>
  );
}

function codedHere({ caret, grid, tools, view }: CodedHere): Here | null {
  const root = grid.current?.element();
  const { at = 0, versionId = null } = grid.current?.currentCell() ?? {};
  if (!root || !versionId) return null;
  const known = caret.get();
  const place = known?.versionId === versionId ? nodeOfPlace(root, known.focus) : null;
  if (known && place) {
    const codings = tools.meetingAt({ versionId, place: known.focus });
    const range = document.createRange();
    range.setStart(place.node, place.offset);
    range.setEnd(place.node, Math.min(place.node.length, place.offset + 1));
    if (codings.length > 0) return { codings, versionId, rect: range.getBoundingClientRect() };
  }
  // The keys are in the bead, at no word of it: all that is coded in its side.
  const parts = view.beads[at]?.sides[versionId] ?? [];
  const codings = new Set(
    parts.flatMap(({ blockId }) => view.codingsAt(blockId).filter((each) => tools.shows(each))),
  );
  const cell = root.querySelector(
    `[data-cell][data-bead="${at}"][data-version=${JSON.stringify(versionId)}]`,
  );
  if (codings.size === 0 || !cell) return null;
  const { left, top } = cell.getBoundingClientRect();
  return { codings: [...codings], versionId, rect: new DOMRect(left, top, 1, 24) };
}
