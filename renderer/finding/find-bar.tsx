import { type KeyboardEvent, useEffect, useState, useSyncExternalStore } from 'react';
import { Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Version } from '../../shared/model/records.ts';
import { useCommandTable } from '../app/commands.ts';
import { languageHeading } from '../reader/languages.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';
import { useFormats } from '../ui/language.ts';
import { useWindowState, type WindowState } from '../ui/window-state.ts';
import { useFindSays } from './find-says.ts';
import { FindToggles, useToggleCommands } from './find-toggles.tsx';
import type { Finder, FindState } from './finder.ts';
import type { Finding } from './use-finding.ts';
import { useReplacing } from './use-replacing.ts';
import type { FindWish } from './wish.ts';
import './finding.css';

const BOTH = 'both';
/** Not only here: the search in all documents takes over. */
const EVERY = 'every';

export interface FindBarProps {
  readonly view: DocumentView;
  readonly versions: readonly Version[];
  readonly finding: Finding;
  /** Opens the coding box on the passage in hand. */
  readonly onTag: () => void;
}

/** Over the text: what to look for in it, and what to put in its place. Enter goes on, Escape leaves. */
export function FindBar(props: FindBarProps) {
  const { versions, finding, onTag } = props;
  const { finder, wishes, setWish, step, close, take, wordsField } = finding;
  const reading = {
    caseAndAccents: useWish(wishes, (wish) => wish.caseAndAccents),
    wholeWords: useWish(wishes, (wish) => wish.wholeWords),
    isPattern: useWish(wishes, (wish) => wish.isPattern),
  };
  const versionId = useWish(wishes, (wish) => wish.versionId);
  const { t } = useTranslation(['reader', 'finding']);
  const table = useCommandTable();
  const hasNone = useFinderState(finder, ({ count, isDone }) => isDone && count === 0);
  const toggleByKey = useToggleCommands({ wish: reading, setWish });
  const tag = () => {
    if (take(false)) onTag();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === wordsField.current) {
      if (event.ctrlKey || event.metaKey) tag();
      else step(event.shiftKey ? -1 : 1);
    } else if (!toggleByKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const language = versions.find(({ id }) => id === versionId)?.language;
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium 114 knows no <search>
    <div role="search" className="find" aria-label={t('find_open')} onKeyDown={onKeyDown}>
      <div className="find__line">
        <WordsField {...props} language={language} />
        <FindToggles wish={reading} setWish={setWish} />
        <Count finding={finding} />
        <span className="find__group">
          <IconButton label={t('find_previous')} isDisabled={hasNone} onPress={() => step(-1)}>
            ↑
          </IconButton>
          <IconButton label={t('find_next')} isDisabled={hasNone} onPress={() => step(1)}>
            ↓
          </IconButton>
        </span>
        <Button isDisabled={hasNone} onPress={tag}>
          {t('find_tag')}
        </Button>
        <Select<VersionId | typeof BOTH | typeof EVERY>
          label={t('find_side')}
          hideLabel
          choices={[
            { value: BOTH, label: t('find_both') },
            ...(versions.length > 1
              ? versions.map(({ id, language }) => ({ value: id, label: languageHeading(language) }))
              : []),
            { value: EVERY, label: t('finding:all_go') },
          ]}
          value={versionId ?? BOTH}
          onChange={(value) => {
            if (value === EVERY) {
              close();
              table.run('find.all');
            } else setWish({ versionId: versions.find(({ id }) => id === value)?.id ?? null });
          }}
        />
        <span className="find__end">
          {finding.showsReplace ? null : (
            <Button look="quiet" onPress={() => finding.setShowsReplace(true)}>
              {t('find_replace')}…
            </Button>
          )}
          <IconButton look="quiet" label={t('find_close')} onPress={close}>
            ✕
          </IconButton>
        </span>
      </div>
      <Says finder={finder} />
      {finding.showsReplace ? <ReplaceLine {...props} /> : null}
    </div>
  );
}

/** What of a wish a part of the bar depends on, so that a letter is not everybody's business. */
function useWish<Part extends string | boolean | null>(
  wishes: WindowState<FindWish>,
  part: (wish: FindWish) => Part,
): Part {
  return useSyncExternalStore(wishes.subscribe, () => part(wishes.get()));
}

/** The words, and the search for them. */
function WordsField(props: FindBarProps & { readonly language: string | undefined }) {
  const { finder, wishes, setWish, wordsField } = props.finding;
  const { t } = useTranslation('reader');
  const isUnreadable = useFinderState(finder, ({ fault }) => fault?.kind === 'unreadable');
  useSearch(props);
  return (
    <Input
      ref={wordsField}
      className="input find__field"
      aria-label={t('find_words')}
      placeholder={t('find_place')}
      lang={props.language}
      spellCheck={false}
      autoComplete="off"
      value={useWish(wishes, ({ words }) => words)}
      aria-invalid={isUnreadable}
      onChange={(event) => setWish({ words: event.target.value })}
    />
  );
}

/** Looks for what is wanted, again where the texts or their rows are others, as long as the bar is there. */
function useSearch({ view, versions, finding: { finder, wishes, search } }: FindBarProps): void {
  const wish = useWindowState(wishes);
  const blocks = versions.map(({ id }) => view.blocksOf(id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a view with the same texts holds the same hits
  useEffect(search, [finder, wish, view.beads, blocks[0], blocks[1]]);
  useEffect(() => () => finder.stop(), [finder]);
}

/** What of a search a part of the bar depends on: it counts ten times a second, and little else changes. */
function useFinderState<Part extends string | number | boolean>(
  finder: Finder,
  part: (state: FindState) => Part,
): Part {
  return useSyncExternalStore(finder.subscribe, () => part(finder.get()));
}

function Says({ finder }: { readonly finder: Finder }) {
  const says = useFindSays()(useSyncExternalStore(finder.subscribe, finder.get));
  if (!says) return null;
  return (
    <p className="find__says" role="status" data-fault={says.isFault}>
      {says.text}
    </p>
  );
}

/** `3 of 41`, said politely as it changes. */
function Count({ finding: { finder, wishes } }: { readonly finding: Finding }) {
  const isEmpty = useWish(wishes, ({ words }) => words === '');
  const { t } = useTranslation('reader');
  const { number } = useFormats();
  const { count, current, isDone, isCut, fault, matchesNothing } = useSyncExternalStore(
    finder.subscribe,
    finder.get,
  );
  const places = { at: number(current + 1), of: number(count) };
  const found = isCut ? t('find_atMore', places) : t('find_at', places);
  const none = isDone && !isEmpty && !fault && !matchesNothing ? t('find_none') : '';
  return (
    <span className="find__count" role="status" data-done={isDone}>
      {count > 0 && current >= 0 ? found : none}
    </span>
  );
}

function ReplaceLine({ view, versions, finding }: FindBarProps) {
  const { t } = useTranslation('reader');
  const versionId = useWish(finding.wishes, (wish) => wish.versionId);
  const [replacement, setReplacement] = useState('');
  const { replaceThis, replaceEvery } = useReplacing(view, versions, finding);
  return (
    <div className="find__line">
      <Input
        className="input find__field"
        aria-label={t('find_replacement')}
        placeholder={t('find_replacePlace')}
        lang={versions.find(({ id }) => id === versionId)?.language}
        spellCheck={false}
        autoComplete="off"
        value={replacement}
        onChange={(event) => setReplacement(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) replaceThis(replacement);
        }}
      />
      {/* Never disabled under the focus: the key that follows may be undo. */}
      <Button onPress={() => replaceThis(replacement)}>{t('find_replace')}</Button>
      <Button onPress={() => replaceEvery(replacement)}>{t('find_replaceAll')}</Button>
    </div>
  );
}
