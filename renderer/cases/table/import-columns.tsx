import { useTranslation } from 'react-i18next';
import type { ImportTarget } from '../../../shared/cases/import-columns.ts';
import { VARIABLE_TYPES } from '../../../shared/model/records.ts';
import { useIndex } from '../../app/workspace.ts';
import { Select } from '../../ui/fields.tsx';
import { useUiLanguage } from '../../ui/language.ts';
import { nameIn } from '../../ui/small.tsx';

/** Values shown of a column, so that one sees what is in it. */
const SAMPLES = 3;

function keyOf(target: ImportTarget): string {
  if (target.kind === 'variable') return `variable ${target.variableId}`;
  return target.kind === 'new' ? `new ${target.type}` : target.kind;
}

/** Each column of a table that comes in, what is in it, and what it is. */
export function ImportColumns(props: {
  readonly cells: readonly (readonly string[])[];
  readonly targets: readonly ImportTarget[];
  readonly onChange: (at: number, target: ImportTarget) => void;
}) {
  const { cells, targets, onChange } = props;
  const { t } = useTranslation('cases');
  const index = useIndex();
  const language = useUiLanguage();
  const [titles = [], ...lines] = cells;
  const choices: readonly { readonly target: ImportTarget; readonly label: string }[] = [
    { target: { kind: 'skip' }, label: t('target_skip') },
    { target: { kind: 'name' }, label: t('target_name') },
    { target: { kind: 'name_es' }, label: t('column_name_es') },
    { target: { kind: 'name_en' }, label: t('column_name_en') },
    { target: { kind: 'role' }, label: t('column_role') },
    ...index.all('variable').map(({ id, name }) => ({
      target: { kind: 'variable', variableId: id } as const,
      label: nameIn(name, language),
    })),
    ...VARIABLE_TYPES.map((type) => ({
      target: { kind: 'new', type } as const,
      label: t('target_new', { type: t(`type_${type}`) }),
    })),
  ];
  const byKey = new Map(choices.map((each) => [keyOf(each.target), each.target]));
  return (
    <div className="import-table__columns">
      {titles.map((title, at) => {
        const name = title.trim() || t('target_untitled', { column: at + 1 });
        const samples = lines.flatMap((line) => line[at]?.trim() || []).slice(0, SAMPLES);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are their places, two may have one title
          <div key={at} className="import-table__column">
            <Select<string>
              label={name}
              value={keyOf(targets[at] ?? { kind: 'skip' })}
              onChange={(key) => {
                const target = byKey.get(key);
                if (target) onChange(at, target);
              }}
              choices={choices.map(({ target, label }) => ({ value: keyOf(target), label }))}
            />
            <p className="import-table__samples">{samples.join(' · ')}</p>
          </div>
        );
      })}
    </div>
  );
}
