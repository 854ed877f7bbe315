import { type KeyboardEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { differences } from '../../shared/memory/differences.ts';
import type { Suggestion } from '../../shared/memory/suggestions.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Bead, LanguageTag, Version } from '../../shared/model/records.ts';
import { useIndex } from '../app/workspace.ts';
import { useFormats } from '../ui/language.ts';
import type { Filling } from './filling.ts';
import { agreedTerms, type FillSource, sourceOf, useSuggestions } from './use-suggestions.ts';

/** Under the words: how the like was translated before, and what is agreed. */
export function FillPanel(props: {
  readonly view: DocumentView;
  readonly bead: Bead;
  readonly version: Version;
  readonly filling: Filling;
  readonly focusText: () => void;
}) {
  const { view, bead, version, filling, focusText } = props;
  const { t } = useTranslation('filling');
  const index = useIndex();
  const panel = useRef<HTMLDivElement>(null);
  const source = useMemo(() => sourceOf(view, bead, version), [view, bead, version]);
  const found = useSuggestions(view, bead, source, version.language);
  const terms = useMemo(
    () => (source ? agreedTerms(index, source.text, source.version.language, version.language) : []),
    [index, source, version],
  );
  const put = (words: string, isWhole: boolean) => {
    focusText();
    filling.put(words, isWhole);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = [...(panel.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const now = document.activeElement;
    const at = now instanceof HTMLElement ? buttons.indexOf(now) : -1;
    const suggestion = /^[1-9]$/.test(event.key) ? found?.[Number(event.key) - 1] : undefined;
    if (suggestion) put(suggestion.target, true);
    else if (event.key === 'Escape') focusText();
    else if (event.key === 'ArrowDown') buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') {
      if (at > 0) buttons[at - 1]?.focus();
      else focusText();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside it
    <div
      ref={panel}
      className="fill__panel"
      onKeyDown={onKeyDown}
      // The caret stays in the text while the mouse takes something.
      onMouseDown={(event) => event.preventDefault()}
    >
      <p className="fill__status" role="status">
        {found === null
          ? t('looking')
          : found.length === 0
            ? t('nothingFound')
            : t('found', { count: found.length })}
      </p>
      {source && found && found.length > 0 ? (
        <ol className="fill__list" aria-label={t('suggestions')}>
          {found.map((each, at) => (
            <li key={`${each.documentId} ${each.beadId}`}>
              <SuggestionButton
                suggestion={each}
                number={at + 1}
                source={source}
                language={version.language}
                onTake={() => put(each.target, true)}
              />
            </li>
          ))}
        </ol>
      ) : null}
      {terms.length > 0 ? (
        <ul className="fill__terms" aria-label={t('terms')}>
          {terms.map(({ source: said, words, note }) => (
            <li key={said} title={note || undefined}>
              <span className="fill__term" lang={source?.version.language}>
                {said}
              </span>
              <span aria-hidden="true">→</span>
              {words.map((word) => (
                <button
                  key={word}
                  type="button"
                  className="fill__word"
                  lang={version.language}
                  onClick={() => put(word, false)}
                >
                  {word}
                </button>
              ))}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="fill__keys">{t('keys')}</p>
    </div>
  );
}

function SuggestionButton(props: {
  readonly suggestion: Suggestion;
  readonly number: number;
  readonly source: FillSource;
  readonly language: LanguageTag;
  readonly onTake: () => void;
}) {
  const { suggestion, number, source, language, onTake } = props;
  const { percent, target, documentId, beadId, isConfirmed, count } = suggestion;
  const { t } = useTranslation('filling');
  const formats = useFormats();
  const index = useIndex();
  const view = index.document(documentId);
  const bead = view?.bead(beadId);
  const origin = t('origin', {
    document: view?.document.name ?? '',
    bead: formats.number((bead && view ? view.placeOf(bead) : 0) + 1),
  });
  const kind = percent > 100 ? t('inContext') : percent === 100 ? t('same') : null;
  const facts = [
    origin,
    t(isConfirmed ? 'confirmed' : 'auto'),
    ...(count > 1 ? [t('times', { count })] : []),
    ...(kind ? [kind] : []),
  ];
  return (
    <button type="button" className="fill__suggestion" onClick={onTake}>
      <span className="fill__number" aria-hidden="true">
        {number}
      </span>
      <span className="fill__percent" data-full={percent >= 100 || undefined}>
        {t('percent', { percent: formats.number(percent) })}
      </span>
      <span className="fill__target" lang={language}>
        {target}
      </span>
      {percent < 100 ? (
        <span className="fill__source" lang={source.version.language}>
          {differences(suggestion.source, source.text.trim()).map(({ kind: run, text }, at) =>
            run === 'same' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name, and never move
              <span key={at}>{text}</span>
            ) : run === 'stored' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <del key={at}>{text}</del>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <ins key={at}>{text}</ins>
            ),
          )}
        </span>
      ) : null}
      <span className="fill__facts">{facts.join(' · ')}</span>
    </button>
  );
}
