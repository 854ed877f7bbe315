import type { ReactNode } from 'react';
import { Menu as AriaMenu, Button, Keyboard, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import './controls.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

/** A button that opens a menu. */
export function MenuButton(props: {
  readonly label: string;
  readonly children: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly look?: 'plain' | 'quiet';
}) {
  const { label, children, entries, look = 'plain' } = props;
  return (
    <MenuTrigger>
      <Button className={`button button--${look}`} aria-label={label}>
        {children}
      </Button>
      <Popover className="popover">
        <AriaMenu>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              className="option"
              textValue={entry.label}
              isDisabled={entry.isDisabled ?? false}
              onAction={entry.onAction}
            >
              {entry.label}
              {entry.keys ? <Keyboard className="kbd option__end">{entry.keys}</Keyboard> : null}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
