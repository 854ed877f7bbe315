import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { fold } from '../../shared/query/fold.ts';

export interface Pickable {
  /** English, as findings carry it. */
  readonly value: string;
  /** In the window's language. */
  readonly label: string;
  /** In the other language: found by it too. */
  readonly other: string;
}

/** A field with a list that is searched in both languages; what the list does not know may be typed. */
export function PickOrType(props: {
  readonly label: string;
  readonly options: readonly Pickable[];
  readonly text: string;
  readonly onText: (text: string) => void;
  /** An entry of the list was chosen. */
  readonly onPick: (value: string) => void;
  /** Enter on words that are not in the list. */
  readonly onEnter?: (text: string) => void;
}) {
  const { label, options, text, onText, onPick, onEnter } = props;
  // A text that is set from outside would open the list anew, as if it were typed: a fresh field does not.
  const [round, setRound] = useState(0);
  const others = new Map(options.map((option) => [option.label, `${option.label} ${option.other}`]));
  return (
    <ComboBox
      className="field"
      allowsCustomValue
      menuTrigger="input"
      // Other options are another list: the field filters the one it started with.
      key={`${round} ${options[0]?.label ?? ''}`}
      defaultItems={options}
      selectedKey={null}
      inputValue={text}
      onInputChange={onText}
      onSelectionChange={(key) => {
        if (typeof key !== 'string') return;
        onPick(key);
        setRound(round + 1);
      }}
      defaultFilter={(shown, typed) => fold(others.get(shown) ?? shown).includes(fold(typed))}
    >
      <Label className="field__label">{label}</Label>
      <div className="pick">
        <Input
          className="input"
          autoFocus={round > 0}
          onKeyDown={(event) => {
            // With an entry of the list in hand, Enter chooses it.
            const choosing = event.currentTarget.getAttribute('aria-activedescendant');
            if (event.key !== 'Enter' || choosing || !onEnter || text.trim() === '') return;
            event.preventDefault();
            onEnter(text.trim());
            setRound(round + 1);
          }}
        />
        <Button className="button button--icon">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="popover">
        <ListBox className="pick__list">
          {(option: Pickable) => (
            <ListBoxItem id={option.value} className="option" textValue={option.label}>
              {option.label}
              {option.other === option.label ? null : (
                <span className="other-language option__end">{option.other}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
