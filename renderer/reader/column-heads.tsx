import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../shared/model/records.ts';
import { ColumnSeparator } from '../layout/column-separator.tsx';
import type { LayoutInHand } from '../layout/use-reader-layout.ts';
import { languageHeading } from './languages.ts';

/** Pixels; reader.css says the same. The rows start below it, and it stays in sight. */
export const HEADS_HEIGHT = 32;

/** Which language stands where, over the columns; between them what makes one wider than the other. */
export const ColumnHeads = memo(function ColumnHeads({
  versions,
  hand,
}: {
  readonly versions: readonly Version[];
  readonly hand: LayoutInHand;
}) {
  const { t } = useTranslation(['reader', 'layout']);
  const [left, right] = versions;
  return (
    <thead className="reader__heads">
      <tr className="reader__row" aria-rowindex={1}>
        {left ? <Head version={left} column={1} /> : null}
        <th scope="col" className="reader__middle" aria-colindex={2}>
          <span className="visually-hidden">{t('spine')}</span>
          {right ? (
            <>
              <button
                type="button"
                className="reader__swap"
                aria-label={t('layout:swap')}
                title={t('layout:swap')}
                onClick={() => hand.change({ translationFirst: !hand.layout.translationFirst })}
              >
                <span aria-hidden="true">⇄</span>
              </button>
              <ColumnSeparator columns={versions} hand={hand} />
            </>
          ) : null}
        </th>
        {right ? <Head version={right} column={3} /> : null}
      </tr>
    </thead>
  );
});

function Head({ version, column }: { readonly version: Version; readonly column: number }) {
  const { t } = useTranslation('reader');
  return (
    <th scope="col" className="reader__head" aria-colindex={column} data-column="">
      <span className="reader__language" lang={version.language}>
        {languageHeading(version.language)}
      </span>{' '}
      {t(version.role === 'original' ? 'role_original' : 'role_translation')}
    </th>
  );
}
