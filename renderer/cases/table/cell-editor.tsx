import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unfit } from '../../../shared/cases/table-draft.ts';
import { fold } from '../../../shared/query/fold.ts';
import { useUnwrittenCell } from './use-unwritten-cell.ts';

/** Where the cursor goes once a cell is written. */
export type After = 'stay' | 'down' | 'up' | 'right' | 'left';

export interface EditorChoice {
  readonly id: string;
  readonly label: string;
}

export interface CellEditorProps {
  /** Column and row, for a reader of the screen. */
  readonly label: string;
  readonly initial: string;
  /** Whether typing goes on behind what stands there, or takes its place. */
  readonly selects: boolean;
  readonly lang: string | undefined;
  /** What can be chosen; null where words are typed. */
  readonly choices: readonly EditorChoice[] | null;
  readonly chosen: readonly string[];
  readonly isMany: boolean;
  /** Words that are none of the choices become one. */
  readonly takesNew: boolean;
  /** Why the words are no value, and the editor stays; null where they are written. */
  readonly onType: (typed: string, after: After) => Unfit | null;
  readonly onChoose: (ids: readonly string[], after: After) => void;
  readonly onCancel: () => void;
  /** The focus went elsewhere with these words. */
  readonly onLeave: (typed: string | null) => void;
}

function afterKey(event: KeyboardEvent): After {
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return event.shiftKey ? 'up' : 'down';
}

/** A cell under edit: a line to type in, and for choices the list of them. */
export function CellEditor(props: CellEditorProps) {
  const { choices, isMany } = props;
  const { t } = useTranslation('cases');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const done = useRef(false);
  const [typed, setTyped] = useState(props.initial);
  const [fault, setFault] = useState<Unfit | null>(null);
  const [first] = useState(props.chosen);
  const [chosen, setChosen] = useState(first);
  const [active, setActive] = useState<number | null>(null);
  const [isAbove, setAbove] = useState(false);
  const wanted = fold(typed.trim());
  const found = choices?.filter(({ label }) => fold(label).includes(wanted)) ?? [];
  const isNew =
    props.takesNew && wanted !== '' && !(choices ?? []).some(({ label }) => fold(label) === wanted);
  const count = found.length + (isNew ? 1 : 0);
  // Typed letters point at the first that has them; without, nothing is pointed at until an arrow is pressed.
  const at = active ?? (typed !== '' && count > 0 ? 0 : null);

  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (props.selects) input.current?.select();
  }, [props.selects]);
  // Where there is more room above than below, what hangs on the cell goes there.
  useLayoutEffect(() => {
    const cell = input.current?.getBoundingClientRect();
    const table = input.current?.closest('.case-grid')?.getBoundingClientRect();
    if (cell && table) setAbove(cell.top - table.top > table.bottom - cell.bottom + cell.height);
  }, []);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  });

  const type = (after: After) => {
    const why = props.onType(typed, after);
    setFault(why);
    if (why === null) done.current = true;
    else input.current?.select();
  };
  const toggle = (choice: string) => {
    setChosen((before) =>
      before.includes(choice) ? before.filter((each) => each !== choice) : [...before, choice],
    );
    setTyped('');
    setActive(null);
    input.current?.focus();
  };
  const finish = (ids: readonly string[], after: After) => {
    done.current = true;
    props.onChoose(ids, after);
  };
  const take = (place: number | null, after: After) => {
    const choice = place === null ? undefined : found[place];
    if (choice && isMany)
      return after === 'right' || after === 'left' ? finishMany(after, choice.id) : toggle(choice.id);
    if (choice) return finish([choice.id], after);
    if (place !== null && isNew && isMany) {
      // What is chosen already goes along: the words of a cell of several are all of them.
      const labels = chosen.flatMap((each) => choices?.find((one) => one.id === each)?.label ?? []);
      done.current = true;
      const why = props.onType(
        [...labels, typed].map((word) => `"${word.replaceAll('"', '""')}"`).join(' / '),
        after,
      );
      setFault(why);
      return;
    }
    if (!choices || typed.trim() !== '') return type(after);
    finish(chosen, after);
  };
  const finishMany = (after: After, more: string) =>
    finish(chosen.includes(more) ? chosen : [...chosen, more], after);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // All keys belong to the cell while it is edited.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') {
      done.current = true;
      props.onCancel();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      if (choices) take(at, afterKey(event));
      else type(afterKey(event));
    } else if (step !== 0 && choices && count > 0)
      setActive(((at ?? (step > 0 ? -1 : 0)) + step + count) % count);
    else return;
    event.preventDefault();
  };
  const leave = () => {
    if (done.current) return;
    done.current = true;
    if (choices && typed.trim() === '') {
      if (isMany) props.onChoose(chosen, 'stay');
      props.onLeave(null);
    } else props.onLeave(typed);
  };
  useUnwrittenCell(typed !== props.initial || chosen !== first, leave);
  const onBlur = () => {
    if (document.hasFocus()) leave();
  };
  return (
    <div className="cell-editor" data-above={isAbove || undefined}>
      <input
        ref={input}
        className="cell-editor__input"
        aria-label={props.label}
        lang={props.lang}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        {...(choices
          ? {
              role: 'combobox',
              'aria-expanded': count > 0,
              'aria-autocomplete': 'list',
              'aria-controls': `${id}-list`,
              'aria-activedescendant': at === null ? undefined : `${id}-${at}`,
            }
          : {})}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(null);
          setFault(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {fault === null ? null : (
        <p id={`${id}-fault`} className="cell-editor__fault" role="alert">
          {t(`unfit_${fault}`)}
        </p>
      )}
      {choices && fault === null ? (
        <div
          id={`${id}-list`}
          ref={list}
          className="cell-editor__list popover"
          role="listbox"
          aria-label={props.label}
          aria-multiselectable={isMany || undefined}
          hidden={count === 0}
          onPointerDown={(event) => event.preventDefault()}
        >
          {found.map((choice, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which names this line as active
            <div
              key={choice.id}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              className="cell-editor__option"
              aria-selected={chosen.includes(choice.id)}
              data-active={place === at || undefined}
              onClick={() => take(place, 'stay')}
            >
              <span className="cell-editor__check" aria-hidden="true">
                {chosen.includes(choice.id) ? '✓' : ''}
              </span>
              {choice.label}
            </div>
          ))}
          {isNew ? (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which names this line as active
            <div
              id={`${id}-${found.length}`}
              role="option"
              tabIndex={-1}
              className="cell-editor__option"
              aria-selected={false}
              data-active={at === found.length || undefined}
              onClick={() => take(found.length, 'stay')}
            >
              {t('editor_new', { word: typed.trim() })}
            </div>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
