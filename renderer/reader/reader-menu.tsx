import { useRef } from 'react';
import { Keyboard, Menu, MenuItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAllCommands } from '../app/commands.ts';
import { useShowKeys } from '../app/use-show-keys.ts';
import './selecting.css';

/** Where the menu was asked for, in pixels of the window. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

/** What the menu offers, in order; what is not among the commands now is left out. */
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
] as const;

/** The menu of a right click, or of the menu key, in the text. */
export function ReaderMenu({ at, onClose }: { readonly at: MenuPoint; readonly onClose: () => void }) {
  const { t } = useTranslation('selecting');
  const commands = useAllCommands();
  const show = useShowKeys();
  const point = useRef<HTMLSpanElement>(null);
  const offered = OFFERED.flatMap(
    (id) => commands.findLast((each) => each.id === id && each.isEnabled) ?? [],
  );
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
        aria-label={t('menu')}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        triggerRef={point}
        placement="bottom start"
        offset={2}
      >
        <Menu aria-label={t('menu')} autoFocus="first">
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
