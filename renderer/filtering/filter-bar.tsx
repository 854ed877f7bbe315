import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type CodingFilter, isFiltering, showsCoding } from '../../shared/coding/filter.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { useIndex } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { BilingualName, nameIn, Swatch } from '../ui/small.tsx';
import { filterChoices } from './choices.ts';
import { FilterMenu } from './filter-menu.tsx';
import { filterBar, shownFilter, useFilterBarOpen, useShownFilter } from './filter-state.ts';
import './filter.css';

/** Names that a button shows before it only counts them. */
const NAMED = 2;
const NOBODY = '-';

/** Over the text: whose codings, of which themes, in what state, of which speakers. In sight while it hides any. */
export function FilterBar({ view, onLeave }: { readonly view: DocumentView; readonly onLeave: () => void }) {
  const { t } = useTranslation('filtering');
  const filter = useShownFilter();
  const isOpen = useFilterBarOpen();
  return isOpen || isFiltering(filter) ? <OpenBar view={view} onLeave={onLeave} label={t('label')} /> : null;
}

function OpenBar({
  view,
  onLeave,
  label,
}: {
  readonly view: DocumentView;
  readonly onLeave: () => void;
  readonly label: string;
}) {
  const { t } = useTranslation('filtering');
  const index = useIndex();
  const language = useUiLanguage();
  const { number } = useFormats();
  const filter = useShownFilter();
  const isOpen = useFilterBarOpen();
  const bar = useRef<HTMLElement>(null);
  const codes = index.all('code');
  const cases = index.all('case');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what there is to choose changes with these
  const choices = useMemo(() => filterChoices(index, view, filter), [index, view, filter, codes, cases]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the branches change with the themes
  const shown = useMemo(() => {
    const shows = showsCoding(index, filter);
    return view.codings.filter((coding) => shows(view, coding)).length;
  }, [index, view, filter, codes]);
  useEffect(() => {
    if (isOpen) bar.current?.querySelector('button')?.focus();
  }, [isOpen]);

  const set = (changes: Partial<CodingFilter>) => shownFilter.set({ ...filter, ...changes });
  const leave = () => {
    filterBar.set(false);
    onLeave();
  };
  const showAll = () => {
    shownFilter.reset();
    filterBar.set(false);
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  const says = (kind: 'themes' | 'coders' | 'states' | 'cases', names: readonly string[]) => {
    if (names.length === 0) return t(`all_${kind}`);
    return names.length <= NAMED
      ? t(`some_${kind}`, { names: names.join(', ') })
      : t(`many_${kind}`, { count: names.length });
  };
  const menu = <Id,>(
    kind: 'themes' | 'coders' | 'states' | 'cases',
    lines: readonly { id: Id; key: string; text: string; count: number; body?: React.ReactNode }[],
    chosen: readonly Id[],
    choose: (ids: Id[]) => void,
  ) => (
    <FilterMenu
      label={t(`pick_${kind}`)}
      search={t('search')}
      nothing={t('nothing')}
      says={says(
        kind,
        lines.filter(({ id }) => chosen.includes(id)).map(({ text }) => text),
      )}
      lines={lines.map(({ key, text, count, body }) => ({
        key,
        text,
        body: body ?? text,
        count: number(count),
      }))}
      chosen={new Set(lines.filter(({ id }) => chosen.includes(id)).map(({ key }) => key))}
      onChoose={(keys) => choose(lines.filter(({ key }) => keys.has(key)).map(({ id }) => id))}
    />
  );
  return (
    <section ref={bar} className="filter" aria-label={label} onKeyDown={onKeyDown}>
      {menu(
        'themes',
        choices.themes.map(({ id, code, depth, count }) => ({
          id,
          key: id,
          text: nameIn(code.name, language),
          count,
          body: (
            <span className="filter__theme" style={{ paddingInlineStart: depth * 12 }}>
              <Swatch colour={code.colour} />
              <BilingualName name={code.name} />
            </span>
          ),
        })),
        filter.codeIds,
        (codeIds) => set({ codeIds }),
      )}
      {menu(
        'coders',
        choices.coders.map(({ id, name, count }) => ({ id, key: id, text: name, count })),
        filter.coderIds,
        (coderIds) => set({ coderIds }),
      )}
      {menu(
        'states',
        choices.states.map(({ id, count }) => ({ id, key: id, text: t(`state_${id}`), count })),
        filter.states,
        (states) => set({ states }),
      )}
      {menu(
        'cases',
        choices.cases.map(({ id, name, count }) => ({
          id,
          key: id ?? NOBODY,
          text: name ? nameIn(name, language) : t('nobody'),
          count,
        })),
        filter.caseIds,
        (caseIds) => set({ caseIds }),
      )}
      <span className="filter__end">
        <span className="filter__count" role="status">
          {t('count', { shown: number(shown), count: view.codings.length, of: number(view.codings.length) })}
        </span>
        <Button look="quiet" onPress={showAll}>
          {t('showAll')}
        </Button>
      </span>
    </section>
  );
}
