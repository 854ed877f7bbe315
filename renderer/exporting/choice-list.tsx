import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/fields.tsx';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly body: ReactNode;
  readonly depth: number;
  /** What goes in and out together with it, itself included. */
  readonly ids: readonly Id[];
}

export interface ChoiceListProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly without: ReadonlySet<Id>;
  readonly onChange: (without: ReadonlySet<Id>) => void;
}

/** Which of many to take: all at first. */
export function ChoiceList<Id extends string>({ label, options, without, onChange }: ChoiceListProps<Id>) {
  const { t } = useTranslation('exporting');
  const set = (ids: readonly Id[], isIn: boolean) => {
    const next = new Set(without);
    for (const id of ids) {
      if (isIn) next.delete(id);
      else next.add(id);
    }
    onChange(next);
  };
  const all = options.map((option) => option.id);
  return (
    <fieldset className="choices">
      <legend className="choices__legend">{label}</legend>
      <div className="choices__tools">
        <Button look="quiet" aria-label={t('dialog_allOf', { what: label })} onPress={() => set(all, true)}>
          {t('dialog_all')}
        </Button>
        <Button look="quiet" aria-label={t('dialog_noneOf', { what: label })} onPress={() => set(all, false)}>
          {t('dialog_none')}
        </Button>
      </div>
      <div className="choices__list">
        {options.map((option) => (
          <div key={option.id} style={{ paddingInlineStart: option.depth * 20 }}>
            <Checkbox isSelected={!without.has(option.id)} onChange={(isIn) => set(option.ids, isIn)}>
              {option.body}
            </Checkbox>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
