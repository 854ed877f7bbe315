import { useTranslation } from 'react-i18next';
import type { Version } from '../../shared/model/records.ts';
import { languageHeading } from './languages.ts';

/** Pixels; reader.css says the same. The rows start below it, and it stays in sight. */
export const HEADS_HEIGHT = 32;

/** Which language stands where, over the columns. */
export function ColumnHeads({ versions }: { readonly versions: readonly Version[] }) {
  const { t } = useTranslation('reader');
  const [left, right] = versions;
  return (
    <thead className="reader__heads">
      <tr className="reader__row" aria-rowindex={1}>
        {left ? <Head version={left} /> : null}
        <th scope="col" className="reader__head">
          <span className="visually-hidden">{t('spine')}</span>
        </th>
        {right ? <Head version={right} /> : null}
      </tr>
    </thead>
  );
}

function Head({ version }: { readonly version: Version }) {
  const { t } = useTranslation('reader');
  return (
    <th scope="col" className="reader__head">
      <span className="reader__language" lang={version.language}>
        {languageHeading(version.language)}
      </span>{' '}
      {t(version.role === 'original' ? 'role_original' : 'role_translation')}
    </th>
  );
}
