import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefTo, tidyHref } from '../../shared/notes/href.ts';
import type { LinkChoice } from '../../shared/notes/link-targets.ts';
import { useIndex } from '../app/workspace.ts';
import { BilingualName, Swatch } from '../ui/small.tsx';
import { useLinkSearch } from './use-link-search.ts';

export interface LinkPickerProps {
  /** The words in hand are a link now. */
  readonly isLinked: boolean;
  readonly onLink: (href: string, words: string) => void;
  readonly onUnlink: () => void;
  readonly onClose: () => void;
}

type Option =
  | { readonly kind: 'web'; readonly href: string }
  | { readonly kind: 'unlink' }
  | { readonly kind: 'target'; readonly choice: LinkChoice };

/** Where a link leads: a document or a coding, found by its words, or an address of the web. */
export function LinkPicker({ isLinked, onLink, onUnlink, onClose }: LinkPickerProps) {
  const { t } = useTranslation('notes');
  const index = useIndex();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = useLinkSearch(index, query);
  const web = tidyHref(query);
  const options: readonly Option[] = [
    ...(web?.startsWith('http') ? [{ kind: 'web' as const, href: web }] : []),
    ...(isLinked && query === '' ? [{ kind: 'unlink' as const }] : []),
    ...found.map((choice) => ({ kind: 'target' as const, choice })),
  ];
  const at = Math.min(active, options.length - 1);
  const optionId = (place: number) => `${id}-${place}`;
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  });

  const choose = (option: Option | undefined) => {
    if (option?.kind === 'unlink') onUnlink();
    else if (option?.kind === 'web') onLink(option.href, option.href);
    else if (option) onLink(hrefTo(option.choice.kind, option.choice.id), option.choice.words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setActive((at + 1) % Math.max(1, options.length));
    else if (event.key === 'ArrowUp') setActive((at - 1 + options.length) % Math.max(1, options.length));
    else if (event.key === 'Enter') choose(options[at]);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else return;
    event.preventDefault();
  };
  return (
    <div className="link-picker">
      <input
        ref={field}
        className="input"
        role="combobox"
        aria-label={t('picker')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? optionId(at) : undefined}
        placeholder={t('picker_place')}
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t('picker_list')}
        className="link-picker__list"
        tabIndex={-1}
      >
        {options.map((option, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which names this line as active
          <div
            key={keyOf(option)}
            id={optionId(place)}
            role="option"
            tabIndex={-1}
            className="link-picker__option"
            aria-selected={place === at}
            data-active={place === at || undefined}
            onPointerMove={() => setActive(place)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <OptionLine option={option} />
          </div>
        ))}
      </div>
      {options.length === 0 ? <p className="link-picker__none">{t('picker_none')}</p> : null}
    </div>
  );
}

function keyOf(option: Option): string {
  return option.kind === 'target' ? option.choice.id : option.kind;
}

function OptionLine({ option }: { readonly option: Option }) {
  const { t } = useTranslation('notes');
  const index = useIndex();
  if (option.kind === 'unlink') return t('picker_unlink');
  if (option.kind === 'web') return t('picker_web', { url: option.href });
  const { choice } = option;
  if (choice.kind === 'document')
    return (
      <>
        <span className="link-picker__kind">{t('kind_document')}</span>
        <span className="link-picker__words">{choice.words}</span>
      </>
    );
  const code = index.get('code', choice.codeId);
  return (
    <>
      {code ? <Swatch colour={code.colour} /> : null}
      <span className="link-picker__words">
        {code ? <BilingualName name={code.name} /> : null}
        <span className="link-picker__quote" lang={choice.language ?? undefined}>
          {choice.words}
        </span>
        <span className="link-picker__where">{index.get('document', choice.documentId)?.name}</span>
      </span>
    </>
  );
}
