import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { type Choosing, inHand } from './choosing.ts';
import { Kbd } from './small.tsx';
import './choice.css';

export interface ChoiceListProps<T extends { readonly id: string }> {
  readonly choosing: Choosing;
  /** The lines that what is typed finds; each id once. */
  readonly options: readonly T[];
  readonly label: string;
  readonly listLabel: string;
  readonly placeholder: string;
  /** Several lines can be chosen at once. */
  readonly isMultiple?: boolean;
  readonly isSelected: (option: T) => boolean;
  readonly line: (option: T) => ReactNode;
  /** Enter, or a click; Shift may be held with the click. */
  readonly onChoose: (option: T, withShift: boolean) => void;
  readonly onEscape: () => void;
  /** Keys of the list's own come first; true where the press was one of them. */
  readonly onKey?: (press: globalThis.KeyboardEvent, option: T | undefined) => boolean;
}

/** A field and the lines that it finds, walked with the arrows while the typing goes on. */
export function ChoiceList<T extends { readonly id: string }>(props: ChoiceListProps<T>) {
  const { choosing, options, isMultiple, isSelected, line, onChoose, onEscape, onKey } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const active = inHand(choosing, options);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  });

  const step = (by: 1 | -1) => {
    const at = active ? options.indexOf(active) : -1;
    choosing.point((at + by + options.length) % Math.max(1, options.length));
    choosing.mean(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (onKey?.(event.nativeEvent, active)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter') {
      if (active) onChoose(active, false);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onEscape();
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="choice__field">
        <input
          ref={choosing.field}
          className="choice__input"
          role="combobox"
          aria-label={props.label}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={active ? `${id}-${active.id}` : undefined}
          placeholder={props.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={choosing.query}
          onChange={(event) => choosing.write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="↵" />
      </div>
      <div
        ref={list}
        id={`${id}-list`}
        className="choice__list"
        role="listbox"
        aria-multiselectable={isMultiple || undefined}
        aria-label={props.listLabel}
        // A list that scrolls would be a stop of Tab: its lines are walked from the field.
        tabIndex={-1}
        // The list keeps the focus where the typing is.
        onMouseDown={(event) => event.preventDefault()}
      >
        {options.map((option, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which names this line as active
          <div
            key={option.id}
            id={`${id}-${option.id}`}
            role="option"
            tabIndex={-1}
            className="choice__option"
            aria-selected={isSelected(option)}
            data-active={option === active || undefined}
            onPointerMove={() => choosing.point(at)}
            onClick={(event) => onChoose(option, event.shiftKey)}
          >
            {line(option)}
          </div>
        ))}
      </div>
    </>
  );
}
