import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_WEIGHT, tidyWeight } from '../../shared/coding/weight.ts';
import type { Coding } from '../../shared/model/records.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import { Button } from '../ui/button.tsx';
import { useCodingChanges } from './use-coding-changes.ts';

/** How much the passage says on the theme: drawn, typed, or nothing said. Written once one lets go. */
export function CodingWeight({ coding }: { readonly coding: Coding }) {
  const { t } = useTranslation('coding');
  const changes = useCodingChanges();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? coding.weight?.toString() ?? '';
  const write = () => {
    if (draft === null) return;
    setDraft(null);
    const weight = draft.trim() === '' ? null : tidyWeight(Number(draft));
    if (draft.trim() === '' || weight !== null) changes.weigh(coding, weight);
  };
  return (
    <section className="inspector__card inspector__weight" aria-labelledby="inspector-weight">
      <h2 className="inspector__heading" id="inspector-weight">
        {t('weight')} <CommandKeys id="coding.heavier" /> <CommandKeys id="coding.lighter" />
      </h2>
      <div className="inspector__weigh">
        <input
          type="range"
          min={0}
          max={MOST_WEIGHT}
          className="inspector__slider"
          aria-label={t('weight')}
          aria-valuetext={shown === '' ? t('weight_none') : shown}
          data-none={shown === '' || undefined}
          value={shown === '' ? MOST_WEIGHT / 2 : shown}
          onChange={(event) => setDraft(event.target.value)}
          onPointerUp={write}
          onKeyUp={write}
          onBlur={write}
        />
        <input
          className="input inspector__number"
          inputMode="numeric"
          aria-label={t('weight_number')}
          placeholder="–"
          value={shown}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={write}
          onKeyDown={(event) => {
            if (event.key === 'Enter') write();
            if (event.key === 'Escape') setDraft(null);
          }}
        />
        <Button
          look="quiet"
          isDisabled={coding.weight === undefined}
          onPress={() => changes.weigh(coding, null)}
        >
          {t('weight_clear')}
        </Button>
      </div>
    </section>
  );
}
