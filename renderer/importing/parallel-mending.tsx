import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParallelRow } from '../../shared/exchange/parallel/finding.ts';
import { mergeRowWithNext, movePiece, shiftSide, splitRow } from '../../shared/exchange/parallel/mend.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';
import type { ParallelTools } from './parallel-tools.ts';

type Cut = Readonly<Record<UiLanguage, number>>;

/** What can be done with a row: join, split, and moving a side's paragraphs against the other. */
export function ParallelMending({
  row,
  tools,
}: {
  readonly row: ParallelRow;
  readonly tools: ParallelTools;
}) {
  const { t } = useTranslation(['importing', 'common']);
  const [cut, setCut] = useState<Cut | null>(null);
  const { finding } = tools.review;
  const isLast = finding.rows.at(-1)?.id === row.id;
  const isFirst = finding.rows[0]?.id === row.id;
  const most = Math.max(row.es.length, row.en.length);

  const moves = (language: UiLanguage) => {
    const isEmpty = row[language].length === 0;
    return (
      <fieldset className="parallel__moves">
        <legend>{t(language === 'es' ? 'common:spanish' : 'common:english')}</legend>
        <Button
          isDisabled={isEmpty || isFirst}
          onPress={() => tools.mend(movePiece(finding, row.id, language, 'up'))}
        >
          {t('parallel_firstUp')}
        </Button>
        <Button isDisabled={isEmpty} onPress={() => tools.mend(movePiece(finding, row.id, language, 'down'))}>
          {t('parallel_lastDown')}
        </Button>
        <Button
          isDisabled={isEmpty || isFirst}
          onPress={() => tools.mend(shiftSide(finding, row.id, language, 'up'))}
        >
          {t('parallel_shiftUp')}
        </Button>
        <Button isDisabled={isEmpty} onPress={() => tools.mend(shiftSide(finding, row.id, language, 'down'))}>
          {t('parallel_shiftDown')}
        </Button>
      </fieldset>
    );
  };
  const stays = (language: UiLanguage, at: number) => (
    <Select
      label={t(language === 'es' ? 'parallel_spanishAbove' : 'parallel_englishAbove')}
      choices={Array.from({ length: row[language].length + 1 }, (_, count) => ({
        value: String(count),
        label: t('parallel_paragraphs', { count, number: String(count) }),
      }))}
      value={String(at)}
      onChange={(value) => cut && setCut({ ...cut, [language]: Number(value) })}
    />
  );
  if (cut) {
    return (
      <div className="parallel__split">
        {stays(tools.sides[0], cut[tools.sides[0]])}
        {stays(tools.sides[1], cut[tools.sides[1]])}
        <Button
          look="primary"
          autoFocus
          onPress={() => {
            tools.mend(splitRow(finding, row.id, cut));
            setCut(null);
          }}
        >
          {t('mend_splitHere')}
        </Button>
        <Button onPress={() => setCut(null)}>{t('common:cancel')}</Button>
      </div>
    );
  }
  return (
    <div className="parallel__tools">
      <div className="pair__tools">
        <Button isDisabled={isLast} onPress={() => tools.mend(mergeRowWithNext(finding, row.id))}>
          {t('parallel_join')}
        </Button>
        <Button
          isDisabled={most < 2}
          onPress={() => setCut({ es: Math.ceil(row.es.length / 2), en: Math.ceil(row.en.length / 2) })}
        >
          {t('mend_split')}
        </Button>
      </div>
      <div className="pair__sides">
        {moves(tools.sides[0])}
        <span />
        {moves(tools.sides[1])}
      </div>
    </div>
  );
}
