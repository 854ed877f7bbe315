import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnsureRow } from '../../shared/exchange/parallel/rows.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import { Button } from '../ui/button.tsx';
import { useFormats } from '../ui/language.ts';
import { FlagList } from './flag-list.tsx';
import { ParallelMending } from './parallel-mending.tsx';
import type { ShownRow } from './parallel-rows.ts';
import type { ParallelTools } from './parallel-tools.ts';

/** One row: paragraphs of one text beside those of the other. */
export function ParallelRowView({
  shown,
  tools,
}: {
  readonly shown: ShownRow;
  readonly tools: ParallelTools;
}) {
  const { t } = useTranslation('importing');
  const formats = useFormats();
  const body = useId();
  const { row, number, speakers } = shown;
  const { finding, checked } = tools.review;
  const isOpen = tools.inHand === row.id;
  const isUnsure = isUnsureRow(row);

  const side = (language: UiLanguage) => {
    const speaker = finding.speakers.find(({ id }) => id === speakers[language]);
    const label = speaker?.label[language];
    return (
      <div className="passage" lang={language}>
        {label ? <span className="parallel__speaker">{label}</span> : null}
        {row[language].length === 0 ? (
          <p className="parallel__none" lang={undefined}>
            {t('parallel_none')}
          </p>
        ) : (
          row[language].map((piece) => <p key={piece.start}>{piece.text}</p>)
        )}
      </div>
    );
  };
  return (
    <article
      className={`parallel${isOpen ? ' pair--open' : ''}${isUnsure && !checked.has(row.id) ? ' parallel--unsure' : ''}`}
      aria-label={t('parallel_row', { number })}
    >
      <div className="pair__sides">
        {side(tools.sides[0])}
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-controls={body}
          aria-label={t(isOpen ? 'parallel_closeRow' : 'parallel_openRow', { number })}
          onPress={() => tools.take(isOpen ? null : row.id)}
        >
          <span className="parallel__number">{number}</span>
        </Button>
        {side(tools.sides[1])}
      </div>
      <div id={body}>{isOpen ? <ParallelMending row={row} tools={tools} /> : null}</div>
      <FlagList
        flags={row.flags}
        doubt={
          isUnsure && row.flags.length === 0
            ? t('parallel_unlike', { confidence: formats.number(row.confidence) })
            : null
        }
        isChecked={checked.has(row.id)}
        onCheck={(isRight) => tools.check(row.id, isRight)}
      />
    </article>
  );
}
