import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { DocumentHit } from '../../shared/query/find-in-document.ts';
import { useWorkspace } from '../app/workspace.ts';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { nameIn, Swatch } from '../ui/small.tsx';
import { themesAt, wordsOf } from './hit-words.ts';
import type { HitRow } from './project-hits.ts';

/** Squares of themes that a line has room for. */
const MOST_SWATCHES = 4;

interface HitRowProps {
  readonly at: number;
  readonly top: number;
  readonly row: HitRow;
  readonly view: DocumentView | undefined;
  readonly isCurrent: boolean;
  /** How many of its hits are ticked. */
  readonly ticked: number;
  readonly replacement: string;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
}

/** A line of what was found: the box ticks, the rest shows it in its text. */
export function HitRowView(props: HitRowProps) {
  const { at, top, row, view, isCurrent, ticked, replacement, onToggle, onOpen } = props;
  const isPartly = row.kind === 'document' && ticked > 0 && ticked < row.group.hits.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see HitTable
    // biome-ignore lint/a11y/useKeyWithClickEvents: the table hears the keys
    <div
      role="row"
      tabIndex={isCurrent ? 0 : -1}
      aria-rowindex={at + 1}
      aria-selected={ticked > 0}
      data-row={at}
      className={`hit-table__row hit-table__row--${row.kind}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onOpen}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see HitTable */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row has the focus, Space ticks */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table hears the keys */}
      <span
        role="gridcell"
        className="hit-table__tick"
        onClick={(event) => {
          event.stopPropagation();
          onToggle();
        }}
      >
        <span className="hit-table__box" aria-hidden="true" data-on={ticked > 0}>
          {isPartly ? '–' : ticked > 0 ? '✓' : ''}
        </span>
      </span>
      {row.kind === 'document' ? (
        <DocumentCell view={view} count={row.group.hits.length} ticked={ticked} />
      ) : view ? (
        <HitCell view={view} hit={row.hit} replacement={ticked > 0 ? replacement : ''} />
      ) : null}
    </div>
  );
}

function DocumentCell(props: {
  readonly view: DocumentView | undefined;
  readonly count: number;
  readonly ticked: number;
}) {
  const { view, count, ticked } = props;
  const { t } = useTranslation('finding');
  const { number } = useFormats();
  return (
    // biome-ignore lint/a11y/useSemanticElements: see HitTable
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
    <span role="gridcell" className="hit-table__document">
      <strong>{view?.document.name}</strong>{' '}
      <span className="hit-table__count">
        {ticked === count ? number(count) : t('all_ticked', { ticked: number(ticked), of: number(count) })}
      </span>
    </span>
  );
}

function HitCell(props: {
  readonly view: DocumentView;
  readonly hit: DocumentHit;
  readonly replacement: string;
}) {
  const { view, hit, replacement } = props;
  const { t } = useTranslation('finding');
  const language = useUiLanguage();
  const { store } = useWorkspace();
  const words = wordsOf(view, hit);
  const version = view.versions.find(({ id }) => id === hit.versionId);
  const themes = themesAt(view, hit).flatMap((id) => store.index.get('code', id) ?? []);
  if (!words || !version) return null;
  const names = themes.map(({ name }) => nameIn(name, language)).join(', ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: see HitTable
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
    <span role="gridcell" className="hit-table__hit">
      <span className="hit-table__swatches" title={names}>
        {themes.slice(0, MOST_SWATCHES).map((code) => (
          <Swatch key={code.id} colour={code.colour} />
        ))}
      </span>
      <span className="hit-table__words" lang={version.language}>
        {words.before}
        {replacement === '' || hit.over ? (
          <mark>{words.words}</mark>
        ) : (
          <>
            <del>{words.words}</del> <ins>{replacement}</ins>
          </>
        )}
        {words.after}
      </span>
      {themes.length > 0 ? (
        <span className="visually-hidden">{t('all_coded', { themes: names })}</span>
      ) : null}
    </span>
  );
}
