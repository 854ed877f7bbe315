import { type ReactNode, useState } from 'react';
import {
  Autocomplete,
  Button,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  TextField,
} from 'react-aria-components';
import { fold } from '../../shared/query/fold.ts';

export interface FilterLine {
  readonly key: string;
  /** What it is found by and called. */
  readonly text: string;
  readonly body: ReactNode;
  readonly count: string;
}

/** A button that says what is chosen, over a list in which several can be. */
export function FilterMenu(props: {
  readonly label: string;
  /** The label with what is chosen. */
  readonly says: string;
  readonly search: string;
  readonly nothing: string;
  readonly lines: readonly FilterLine[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: ReadonlySet<string>) => void;
}) {
  const { label, says, search, nothing, lines, chosen, onChoose } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={`button filter__menu${chosen.size > 0 ? ' filter__menu--chosen' : ''}`}>
        <span className="filter__says">{says}</span> <span aria-hidden="true">▾</span>
      </Button>
      {/* Itself the dialog: its hidden buttons to close would stand outside of one within it. */}
      <Popover className="popover filter__popover filter__dialog" aria-label={label} placement="bottom start">
        <Autocomplete filter={(text, wanted) => fold(text).includes(fold(wanted))}>
          <TextField aria-label={search} autoFocus className="filter__search">
            <Input
              className="input"
              placeholder={search}
              onKeyDownCapture={(event) => {
                // The completion would keep the first Escape for itself.
                if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
                event.stopPropagation();
                setOpen(false);
              }}
            />
          </TextField>
          <ListBox
            aria-label={label}
            className="filter__list"
            selectionMode="multiple"
            selectionBehavior="toggle"
            selectedKeys={chosen}
            onSelectionChange={(keys) =>
              onChoose(keys === 'all' ? new Set(lines.map(({ key }) => key)) : new Set([...keys].map(String)))
            }
            renderEmptyState={() => <p className="filter__nothing">{nothing}</p>}
          >
            {lines.map((line) => (
              <ListBoxItem key={line.key} id={line.key} textValue={line.text} className="option filter__line">
                <span className="filter__tick" aria-hidden="true" />
                {line.body}
                <span className="option__end">{line.count}</span>
              </ListBoxItem>
            ))}
          </ListBox>
        </Autocomplete>
      </Popover>
    </DialogTrigger>
  );
}
