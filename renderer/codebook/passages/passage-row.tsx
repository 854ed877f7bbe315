import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { casesOfPassage } from '../../../shared/codebook/passages.ts';
import { shownWords } from '../../../shared/coding/shown-words.ts';
import type { CodingId } from '../../../shared/model/ids.ts';
import type { Coding, CodingSide, Version } from '../../../shared/model/records.ts';
import { useWorkspace } from '../../app/workspace.ts';
import { useFormats, useUiLanguage } from '../../ui/language.ts';
import { BilingualName, nameIn, Swatch } from '../../ui/small.tsx';
import type { PassageRow } from './rows.ts';

interface RowProps {
  readonly at: number;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  /** With Shift: all from the row one was on. */
  readonly onTick: (isRange: boolean) => void;
}

function Row({
  at,
  isCurrent,
  isTicked,
  look,
  label,
  onFocus,
  onTick,
  children,
}: RowProps & {
  readonly isTicked: boolean;
  readonly look: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list is no table
    <div
      role="row"
      aria-rowindex={at + 1}
      aria-selected={isTicked}
      aria-label={label}
      data-at={at}
      tabIndex={isCurrent ? 0 : -1}
      className={look}
      onFocus={onFocus}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above; the keys are those of the grid */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space on the row does it */}
      <div
        role="gridcell"
        tabIndex={-1}
        className="passages__tick"
        onClick={(event: MouseEvent) => onTick(event.shiftKey)}
      >
        <span className={`passages__box${isTicked ? ' passages__box--on' : ''}`} aria-hidden="true">
          {isTicked ? '✓' : ''}
        </span>
      </div>
      {children}
    </div>
  );
}

export function DocumentRow({
  row,
  ticked,
  ...rest
}: RowProps & {
  readonly row: Extract<PassageRow, { kind: 'document' }>;
  readonly ticked: ReadonlySet<CodingId>;
}) {
  const { t } = useTranslation('codebook');
  const formats = useFormats();
  const count = row.ids.length;
  const chosen = row.ids.filter((id) => ticked.has(id)).length;
  return (
    <Row
      {...rest}
      isTicked={chosen === count}
      look="passages__document"
      label={`${row.name}, ${t('passages', { count })}`}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="gridcell" tabIndex={-1} className="passages__document-name">
        <span>{row.name}</span>
        <span className="codebook__count">
          {chosen > 0 ? `${formats.number(chosen)} / ` : ''}
          {formats.number(count)}
        </span>
      </div>
    </Row>
  );
}

export function PassageLine({
  coding,
  isOwn,
  isTicked,
  onOpen,
  ...rest
}: RowProps & {
  readonly coding: Coding;
  /** False: of a theme below, which is named then. */
  readonly isOwn: boolean;
  readonly isTicked: boolean;
  readonly onOpen: () => void;
}) {
  const { t } = useTranslation('codebook');
  const formats = useFormats();
  const language = useUiLanguage();
  const { index } = useWorkspace().store;
  const code = isOwn ? undefined : index.get('code', coding.codeId);
  const sides = coding.sides
    .flatMap((side) => {
      const version = index.get('version', side.versionId);
      return version ? [{ side, version }] : [];
    })
    .sort((a, b) => byRole(a.version, b.version));
  const people = casesOfPassage(index, coding).flatMap((id) => index.get('case', id) ?? []);
  const about = [
    formats.list(people.map(({ name }) => nameIn(name, language))),
    index.all('coder').length > 1 ? (index.get('coder', coding.coderId)?.name ?? '') : '',
  ].filter((each) => each !== '');
  const words = sides.map(({ side }) => wordsOf(side)).filter((each) => each !== '');
  return (
    <Row
      {...rest}
      isTicked={isTicked}
      look="passages__passage"
      label={[...words, ...(code ? [nameIn(code.name, language)] : []), ...about].join('. ')}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the row does it */}
      <div role="gridcell" tabIndex={-1} className="passages__words" onClick={onOpen}>
        <div className="passages__sides">
          {sides.map(({ side, version }) => (
            <p key={version.id} lang={version.language} className="passages__side">
              {wordsOf(side) || <span lang={language}>{t('passages_noWords')}</span>}
              {side.state === 'lost' ? (
                <span className="passages__lost" lang={language}>
                  {' '}
                  {t('passages_lost')}
                </span>
              ) : null}
            </p>
          ))}
        </div>
        {code || about.length > 0 ? (
          <p className="passages__about">
            {code ? (
              <span className="theme-line">
                <Swatch colour={code.colour} />
                <BilingualName name={code.name} />
              </span>
            ) : null}
            {about.join(' · ')}
          </p>
        ) : null}
      </div>
    </Row>
  );
}

const byRole = (a: Version, b: Version) =>
  Number(b.role === 'original') - Number(a.role === 'original') || (a.order < b.order ? -1 : 1);

/** A row of the list is no page: of a passage as long as an interview it shows the ends. */
const MOST_LETTERS = 2_000;
const MOST_STRETCHES = 20;

/** The words of a side; of a lost one those that it had. Blocks and selections on one line. */
function wordsOf({ selections }: CodingSide): string {
  return selections
    .slice(0, MOST_STRETCHES)
    .map(({ quote }) => shownWords(quote, MOST_LETTERS).replaceAll('\n', ' '))
    .join(' … ')
    .trim();
}
