import type { KeyboardEvent, ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';

export interface SearchLine {
  readonly id: string;
  /** What is read out. */
  readonly text: string;
  readonly body: ReactNode;
  readonly run: () => void;
}

export interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly lines: readonly SearchLine[];
  /** The lines are those of the query, not of the one before. */
  readonly isSettled: boolean;
  /** Shown where there are no lines. */
  readonly nothing: string;
  readonly onClose: () => void;
  /** What stands above the field. */
  readonly children?: ReactNode;
}

/** A box over the window: type, arrows, Enter. */
export function SearchBox(props: SearchBoxProps) {
  const { label, placeholder, query, onQuery, lines, isSettled, nothing, onClose, children } = props;
  // The search field would take the first Escape for itself, to empty it.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const first = lines[0];
    // Until an arrow has led to a line, Enter means the best answer to what was typed.
    const isFirst =
      isSettled && query.trim() !== '' && !event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key === 'Enter' && first && isFirst) {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      first.run();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
  };
  return (
    <ModalOverlay
      className="palette__overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="palette">
        <Dialog aria-label={label}>
          {children}
          {/* Lines come later than letters: a first one that was marked by itself would be gone, and still be named. */}
          <Autocomplete inputValue={query} onInputChange={onQuery} disableAutoFocusFirst>
            <SearchField aria-label={placeholder} autoFocus>
              <Input className="input" placeholder={placeholder} onKeyDownCapture={onKeyDown} />
            </SearchField>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
            <section className="palette__list" aria-label={label} tabIndex={0}>
              <Menu
                aria-label={label}
                onAction={(key) => {
                  onClose();
                  lines.find((each) => each.id === key)?.run();
                }}
                renderEmptyState={() => <p className="palette__section">{nothing}</p>}
              >
                {lines.map((each) => (
                  <MenuItem key={each.id} id={each.id} className="option" textValue={each.text}>
                    {each.body}
                  </MenuItem>
                ))}
              </Menu>
            </section>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
