import {
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { codingsOnPassage, type Passage } from '../../shared/coding/passage.ts';
import { themeNamed } from '../../shared/coding/search-themes.ts';
import { quickThemes, themesInTreeOrder } from '../../shared/coding/theme-list.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { makeSelection } from '../../shared/model/selection.ts';
import { showKeys } from '../app/keys.ts';
import { useServices } from '../app/services.ts';
import { useIndex, useRevision, useWorkspace } from '../app/workspace.ts';
import { uiLanguageOf } from '../reader/languages.ts';
import type { PassageRect } from '../reader/shown-passage.ts';
import { useUiLanguage } from '../ui/language.ts';
import { Kbd } from '../ui/small.tsx';
import { BoxLine } from './box-line.tsx';
import { type BoxOption, boxOptions } from './box-options.ts';
import { placeBeside, roomBeside, windowSize } from './place-beside.ts';
import { useCodingChanges } from './use-coding-changes.ts';
import './coding.css';

/** Pixels: the field, four themes and the help. */
const LEAST_HEIGHT = 220;

export type BoxEnd = 'done' | 'left' | 'away';

export interface CodingBoxProps {
  readonly view: DocumentView;
  readonly passage: Passage;
  readonly initialQuery: string;
  /** Where the passage stands in the window now; null while it is out of sight. */
  readonly anchor: () => PassageRect | null;
  /** `done`: something was chosen; `left`: a key closed it, nothing chosen; `away`: the focus went elsewhere. */
  readonly onClose: (how: BoxEnd) => void;
}

/** The one box that does the coding: finds themes in either language, makes new ones, never leaves the window. */
export function CodingBox({ view, passage, initialQuery, anchor, onClose }: CodingBoxProps) {
  const { t } = useTranslation('coding');
  const isMac = useServices().shell.facts.platform === 'macos';
  const { store } = useWorkspace();
  const index = useIndex();
  const revision = useRevision();
  const language = useUiLanguage();
  const changes = useCodingChanges();
  const [query, setQuery] = useState(initialQuery);
  const [wanted, setWanted] = useState(0);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const quote = useMemo(
    () => makeSelection(view.blocksIn(passage), passage.start, passage.end).quote,
    [view, passage],
  );
  // The digits stay what they were when the box opened, whatever is tagged while it is open.
  const [quick] = useState(() => quickThemes(index, store.author));
  const ownCodings = () =>
    codingsOnPassage(view, passage).filter((coding) => coding.coderId === store.author);
  const [first] = useState(() => new Set(ownCodings().map((coding) => coding.codeId)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: themes and codings change with the revision
  const options = useMemo(() => {
    const here = ownCodings();
    return boxOptions({ themes: themesInTreeOrder(index), quick, here, first, query, quote, language });
  }, [index, view, passage, quick, first, query, quote, language, store, revision]);
  const active = Math.min(wanted, options.length - 1);
  const tag = view.versions.find((version) => version.id === passage.versionId)?.language ?? '';

  const anchorNow = useRef(anchor);
  anchorNow.current = anchor;
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.setSelectionRange(initialQuery.length, initialQuery.length);
  }, [initialQuery]);
  // Every render can change the height.
  useLayoutEffect(() => place(box.current, anchorNow.current()));
  useEffect(() => {
    const again = () => place(box.current, anchorNow.current());
    window.addEventListener('resize', again);
    window.addEventListener('scroll', again, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', again);
      window.removeEventListener('scroll', again, true);
    };
  }, []);
  useEffect(() => {
    box.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  });

  const makeTheme = (name: string, ofWords: boolean) => {
    const known = themeNamed(index.all('code'), name);
    if (known) changes.tag(view, passage, known.id);
    else if (ofWords)
      changes.tagWithNew(view, passage, { name, language: uiLanguageOf(tag) ?? language, from: 'words' });
    else changes.tagWithNew(view, passage, { name, language, from: 'typed' });
  };
  const choose = (option: BoxOption | undefined, keepOpen: boolean) => {
    if (!option) return;
    if (option.kind !== 'theme') makeTheme(option.name, option.kind === 'words');
    else if (option.coding) changes.remove(option.coding);
    else changes.tag(view, passage, option.code.id);
    if (!keepOpen) return onClose('done');
    if (query !== '') {
      setQuery('');
      setWanted(0);
    }
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const digit = query === '' && /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey;
    if (event.key === 'Escape' || event.key === 'Tab') onClose('left');
    else if (event.key === 'ArrowDown') setWanted((active + 1) % Math.max(1, options.length));
    else if (event.key === 'ArrowUp') setWanted((active + options.length - 1) % Math.max(1, options.length));
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (query.trim() === '') return;
      makeTheme(query.trim(), false);
      onClose('done');
    } else if (event.key === 'Enter') choose(options[active], event.shiftKey);
    else if (digit && quick[Number(event.key) - 1]) {
      choose(
        options.find((each) => each.kind === 'theme' && each.key === Number(event.key)),
        event.shiftKey,
      );
    } else {
      // What is typed here is nobody else's key.
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
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
            onChoose={(keepOpen) => choose(option, keepOpen)}
          />
        ))}
      </div>
      <p className="coding-box__help">{t('box_help')}</p>
    </div>
  );
}

/** Beside the passage, no higher than there is room; where that is out of sight, in the upper middle of the window. */
function place(box: HTMLElement | null, anchor: PassageRect | null): void {
  if (!box) return;
  const room = windowSize();
  const beside = anchor ?? {
    left: (room.width - box.offsetWidth) / 2,
    top: room.height / 4,
    bottom: room.height / 4,
  };
  box.style.maxHeight = `${roomBeside(beside, room.height, LEAST_HEIGHT)}px`;
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  const { left, top } = placeBeside(beside, size, room);
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
