import { useRef } from 'react';
import { Keyboard, Menu, MenuItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '../app/command-list.ts';
import { useAllCommands } from '../app/commands.ts';
import { useShowKeys } from '../app/use-show-keys.ts';
import './selecting.css';

/** Where the menu was asked for, in pixels of the window. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

/** What the menu of the text offers, in order; what is not among the commands now is left out. */
const OFFERED = [
  'coding.tag',
  'reader.copy',
  'reader.copyTable',
  'reader.copyText',
  'reader.selectSentence',
  'reader.selectBead',
  'reader.selectTurn',
  'reader.selectAll',
  'reader.edit',
  'glossary.addWords',
] as const;

/** The menu of a right click, or of the menu key, in the text. */
export function ReaderMenu({
  at,
  onClose,
  offered: ids = OFFERED,
  label,
}: {
  readonly at: MenuPoint;
  readonly onClose: () => void;
  readonly offered?: readonly CommandId[];
  readonly label?: string;
}) {
  const { t } = useTranslation('selecting');
  const name = label ?? t('menu');
  const commands = useAllCommands();
  const show = useShowKeys();
  const point = useRef<HTMLSpanElement>(null);
  const offered = ids.flatMap((id) => commands.findLast((each) => each.id === id && each.isEnabled) ?? []);
  // The focus goes back to the text first: some commands are about where it is.
  const run = (act: () => void) => {
    onClose();
    requestAnimationFrame(() => requestAnimationFrame(act));
  };
  return (
    <>
      <span ref={point} className="reader-menu__at" style={{ left: at.x, top: at.y }} />
      <Popover
        className="popover"
        aria-label={name}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        triggerRef={point}
        placement="bottom start"
        offset={2}
      >
        <Menu aria-label={name} autoFocus="first">
          {offered.map((command) => (
            <MenuItem
              key={command.id}
              id={command.id}
              className="option"
              textValue={command.label}
              onAction={() => run(command.run)}
            >
              {command.label}
              {command.keys ? <Keyboard className="kbd option__end">{show(command.keys)}</Keyboard> : null}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
