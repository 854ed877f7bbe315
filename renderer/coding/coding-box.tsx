import {
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { SHORTCUTS } from '../../shared/codebook/shortcut.ts';
import type { Passage } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Coding } from '../../shared/model/records.ts';
import { showKeys } from '../app/keys.ts';
import { useServices } from '../app/services.ts';
import type { PassageRect } from '../reader/shown-passage.ts';
import { Kbd } from '../ui/small.tsx';
import { BoxLine } from './box-line.tsx';
import type { BoxOption } from './box-options.ts';
import { useBeside } from './use-beside.ts';
import { useBoxChoice } from './use-box-choice.ts';
import './coding.css';

/** Pixels: the field, six themes and the help. */
const LEAST_HEIGHT = 280;

export type BoxEnd = 'done' | 'left' | 'away';

export interface CodingBoxProps {
  readonly view: DocumentView;
  readonly passage: Passage;
  readonly initialQuery: string;
  /** What came of it: the codings that are new. */
  readonly onGiven: (codings: readonly Coding[]) => void;
  /** Where the passage stands in the window now; null while it is out of sight. */
  readonly anchor: () => PassageRect | null;
  /** `done`: something was chosen; `left`: a key closed it, nothing chosen; `away`: the focus went elsewhere. */
  readonly onClose: (how: BoxEnd) => void;
}

/** The one box that does the coding: finds themes in either language, makes new ones, never leaves the window. */
export function CodingBox({ view, passage, initialQuery, anchor, onGiven, onClose }: CodingBoxProps) {
  const { t } = useTranslation('coding');
  const isMac = useServices().shell.facts.platform === 'macos';
  const [query, setQuery] = useState(initialQuery);
  const [wanted, setWanted] = useState(0);
  // The pointer lies where it lies; the arrows and the letters mean the line they lead to.
  const [isMeant, setMeant] = useState(initialQuery !== '');
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  /** The last key led to a line: Space then ticks it, and writes no space. */
  const isByArrow = useRef(false);
  const choice = useBoxChoice({ view, passage, query, opener: initialQuery, onGiven });
  const { options, ticked } = choice;
  const active = Math.min(wanted, options.length - 1);
  const tag = view.versions.find((version) => version.id === passage.versionId)?.language ?? '';

  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.setSelectionRange(initialQuery.length, initialQuery.length);
  }, [initialQuery]);
  useBeside(box, anchor, LEAST_HEIGHT);
  useEffect(() => {
    box.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  });

  const give = (option: BoxOption | null) => {
    choice.give(option);
    onClose('done');
  };
  const tick = (option: BoxOption | undefined) => {
    if (option) choice.tick(option);
    if (query !== '') {
      setQuery('');
      setWanted(0);
    }
    setMeant(false);
    input.current?.focus();
  };
  const point = (to: number) => {
    setWanted((to + options.length) % Math.max(1, options.length));
    setMeant(true);
  };
  /** False where the key is the field's own. */
  const actOn = ({ nativeEvent: press }: KeyboardEvent<HTMLInputElement>): boolean => {
    const option = options[active];
    const control = press.ctrlKey || press.metaKey;
    const digit = Number(/^Digit([1-9])$/.exec(press.code)?.[1] ?? (/^[1-9]$/.exec(press.key)?.[0] || 0));
    if (press.key === 'Escape' || press.key === 'Tab') onClose('left');
    else if (press.key === 'ArrowDown') point(active + 1);
    else if (press.key === 'ArrowUp') point(active - 1);
    else if (press.key === 'Enter' && press.shiftKey) tick(option);
    else if (press.key === 'Enter' && control) {
      if (query.trim() === '') return true;
      choice.giveNew(query.trim());
      onClose('done');
    } else if (press.key === 'Enter') {
      if (ticked > 0 && !isMeant) give(null);
      else if (option) give(option);
    } else if (press.key === ' ' && !control && (query === '' || isMeant) && isByArrow.current) tick(option);
    else if (press.altKey && !control && digit > 0) {
      const key = SHORTCUTS.find((each) => each === digit);
      if (option && key) choice.favour(option, key);
    } else if (query === '' && !control && /^[1-9]$/.test(press.key)) {
      const found = choice.ofDigit(Number(press.key));
      if (!found) return false;
      if (ticked > 0) tick(found);
      else give(found);
    } else if (query === '' && press.key === '.' && options.some((each) => each.kind === 'again'))
      give(options.find((each) => each.kind === 'again') ?? null);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isOurs = actOn(event);
    isByArrow.current = /^Arrow(?:Up|Down)$|^ $/.test(event.key) && isOurs;
    // What is typed here is nobody else's key.
    event.stopPropagation();
    if (isOurs) event.preventDefault();
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    if (event.currentTarget.contains(event.relatedTarget) || !document.hasFocus()) return;
    onClose('away');
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches that the focus stays inside
    <div ref={box} className="coding-box popover" onBlur={onBlur}>
      <div className="coding-box__field">
        <input
          ref={input}
          className="coding-box__input"
          role="combobox"
          aria-label={t('box_label')}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={options[active] ? `${id}-${options[active].id}` : undefined}
          placeholder={t('box_placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setWanted(0);
            setMeant(event.target.value !== '');
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys={showKeys('Enter', isMac)} />
      </div>
      <div
        id={`${id}-list`}
        className="coding-box__list"
        role="listbox"
        aria-multiselectable="true"
        aria-label={t('box_themes')}
        // The list keeps the focus where the typing is.
        onPointerDown={(event) => event.preventDefault()}
      >
        {options.map((option, at) => (
          <BoxLine
            key={option.id}
            id={`${id}-${option.id}`}
            option={option}
            lang={tag}
            isMac={isMac}
            isActive={at === active}
            onPoint={() => setWanted(at)}
            // With something ticked already, a click is a tick like the others.
            onChoose={(keepOpen) => (keepOpen || ticked > 0 ? tick(option) : give(option))}
            onFavour={() => choice.favour(option, null)}
          />
        ))}
      </div>
      {ticked > 0 ? (
        <button type="button" className="coding-box__give" onClick={() => give(null)}>
          {t('box_give', { count: ticked })} <Kbd keys={showKeys('Enter', isMac)} />
        </button>
      ) : null}
      <p className="coding-box__help">{t('box_help')}</p>
    </div>
  );
}
