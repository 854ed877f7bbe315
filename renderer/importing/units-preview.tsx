import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Piece, UnitDocument } from '../../shared/exchange/units/unit.ts';
import { languageName } from '../documents/language-name.ts';
import { useUiLanguage } from '../ui/language.ts';
import { keyed } from './units-draft.ts';

/** Enough to see whether the sides fit; of several documents, fewer each. */
const ROWS_ALONE = 30;
const ROWS_EACH = 5;

/** The first pairs of a document, as they would come in. */
export function UnitsPreview({
  document,
  isAlone,
}: {
  readonly document: UnitDocument;
  readonly isAlone: boolean;
}) {
  const { t } = useTranslation('importing');
  const ui = useUiLanguage();
  const heading = useId();
  const columns = keyed(document.versions);
  const rows = keyed(document.units.slice(0, isAlone ? ROWS_ALONE : ROWS_EACH));
  return (
    <section className="units__preview" aria-labelledby={heading}>
      <h2 id={heading} className="units__name">
        {t('units_preview', { document: document.name })}
      </h2>
      <table className="units__table">
        <thead>
          <tr>
            {columns.map(({ key, each }) => (
              <th key={key} scope="col">
                {languageName(each.language, ui)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, each: { sides } }) => (
            <tr key={key}>
              {columns.map((column, at) => (
                <td key={column.key}>
                  <Side pieces={sides[at] ?? []} language={column.each.language} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Side({ pieces, language }: { readonly pieces: readonly Piece[]; readonly language: string }) {
  const { t } = useTranslation('importing');
  if (pieces.length === 0) return <span className="units__none">{t('units_omitted')}</span>;
  return keyed(pieces).map(({ key, each }) => (
    <p key={key} lang={language}>
      {each.text}
    </p>
  ));
}
