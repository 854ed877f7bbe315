import { type KeyboardEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';
import { languageHeading } from '../reader/languages.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';
import { focusSoon } from '../ui/focus.ts';
import { useFormats } from '../ui/language.ts';
import { findAll, useFindAllOpen } from './find-all-state.ts';
import { useFindSays } from './find-says.ts';
import { FindToggles, useToggleCommands } from './find-toggles.tsx';
import { HitTable } from './hit-table.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';
import { type ProjectFinding, useProjectFinding } from './use-project-finding.ts';
import { useProjectReplacing } from './use-project-replacing.ts';
import './finding.css';

const EVERY = 'every';

/** Under the text: find and replace in all documents of the project. */
export function FindAll() {
  const isOpen = useFindAllOpen();
  const [asked, setAsked] = useState(0);
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      {
        id: 'find.all',
        run: () => {
          findAll.set(true);
          setAsked((before) => before + 1);
        },
      },
    ],
    [],
  );
  useCommands(commands);
  useEffect(() => () => findAll.set(false), []);
  return isOpen ? <OpenFindAll asked={asked} /> : null;
}

function OpenFindAll({ asked }: { readonly asked: number }) {
  const { t } = useTranslation(['finding', 'reader']);
  const { store } = useWorkspace();
  const finding = useProjectFinding();
  const { finder, wish, setWish } = finding;
  const state = useSyncExternalStore(finder.subscribe, finder.get);
  const says = useFindSays()({ ...state, count: state.hits.count });
  const toggleByKey = useToggleCommands({ wish, setWish });
  const words = useRef<HTMLInputElement>(null);
  const cameFrom = useRef(document.activeElement);
  const panel = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const [replacement, setReplacement] = useState('');
  const replacing = useProjectReplacing(finding, () =>
    // The button that asked has nothing left to do, and takes no focus back; in a field, undo would be the field's.
    focusSoon(() => panel.current?.querySelector<HTMLElement>('.find__end button')),
  );
  const languages = [...new Set(store.index.all('version').map(({ language }) => language))];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking is one for the field
  useEffect(() => {
    focusSoon(() => {
      words.current?.select();
      return words.current;
    });
  }, [asked]);
  const close = () => {
    findAll.set(false);
    const from = cameFrom.current;
    focusSoon(() =>
      from instanceof HTMLElement && from.isConnected && from !== document.body
        ? from
        : document.querySelector<HTMLElement>('[data-cell][tabindex="0"]'),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' && event.target instanceof HTMLInputElement)
      table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    else if (!toggleByKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium 114 knows no <search>
    <div ref={panel} role="search" className="find-all" aria-label={t('all_open')} onKeyDown={onKeyDown}>
      <div className="find__line">
        <Input
          ref={words}
          className="input find__field"
          aria-label={t('all_words')}
          placeholder={t('all_open')}
          lang={wish.language ?? undefined}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={state.fault?.kind === 'unreadable'}
          value={wish.words}
          onChange={(event) => setWish({ words: event.target.value })}
        />
        <FindToggles wish={wish} setWish={setWish} />
        {languages.length > 1 ? (
          <Select
            label={t('reader:find_side')}
            hideLabel
            choices={[
              { value: EVERY, label: t(languages.length === 2 ? 'reader:find_both' : 'all_languages') },
              ...languages.map((language) => ({ value: language, label: languageHeading(language) })),
            ]}
            value={wish.language ?? EVERY}
            onChange={(value) => setWish({ language: value === EVERY ? null : value })}
          />
        ) : null}
        <Input
          className="input find__field"
          aria-label={t('reader:find_replacement')}
          placeholder={t('reader:find_replacePlace')}
          lang={wish.language ?? undefined}
          spellCheck={false}
          autoComplete="off"
          value={replacement}
          onChange={(event) => setReplacement(event.target.value)}
        />
        {/* Never disabled under the focus: the key that follows may be undo. */}
        <Button onPress={() => replacing.plan(replacement)}>{t('all_replace')}</Button>
        <span className="find__end">
          <IconButton look="quiet" label={t('reader:find_close')} onPress={close}>
            ✕
          </IconButton>
        </span>
      </div>
      <p className="find__says" role="status" data-fault={says?.isFault ?? false} data-done={state.isDone}>
        {says?.text ?? <Count finding={finding} />}
      </p>
      <HitTable finding={finding} state={state} replacement={wish.isPattern ? '' : replacement} ref={table} />
      {replacing.planned ? (
        <ReplaceDialog
          plan={replacing.planned}
          isCut={state.isCut}
          onReplace={replacing.replace}
          onClose={replacing.letGo}
        />
      ) : null}
    </div>
  );
}

/** `1,240 places in 38 documents`, and how far it is while it goes on. */
function Count({ finding: { finder, wish, ticks } }: { readonly finding: ProjectFinding }) {
  const { t } = useTranslation(['finding', 'reader']);
  const { number } = useFormats();
  const { hits, isDone, isCut, searched, of } = useSyncExternalStore(finder.subscribe, finder.get);
  if (wish.words === '') return t('all_help');
  if (!isDone && hits.count === 0) return t('all_looking', { at: number(searched), of: number(of) });
  if (hits.count === 0) return t('reader:find_none');
  const documents = t('documents', { count: hits.groups.length });
  const unticked = hits.count - ticks.count(hits);
  return [
    t(isCut ? 'all_foundMore' : 'all_found', { count: hits.count, documents }),
    ...(unticked > 0 ? [t('all_unticked', { count: unticked })] : []),
    ...(isDone ? [] : [t('all_looking', { at: number(searched), of: number(of) })]),
  ].join(' ');
}
