import { Button, DialogTrigger, Group, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../shared/model/records.ts';
import { languageName } from '../documents/language-name.ts';
import { TEXT_SIZES } from '../store/reader-layout.ts';
import { Button as PlainButton } from '../ui/button.tsx';
import { Checkbox } from '../ui/fields.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { ChoiceRow } from './choice-row.tsx';
import { pairOf } from './columns.ts';
import { COLUMNS, MEASURES, NUMBERS, SPACINGS, textStepBy } from './layout-steps.ts';
import { textSize } from './metrics.ts';
import type { LayoutInHand } from './use-reader-layout.ts';
import './layout.css';

export interface ViewMenuProps {
  readonly versions: readonly Version[];
  readonly hand: LayoutInHand;
  /** Whether the transcript says when its words were spoken. */
  readonly hasTimes: boolean;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** How the text is laid out, in one place: columns, letters, lines, and what stands beside them. */
export function ViewMenu(props: ViewMenuProps) {
  const { t } = useTranslation('layout');
  return (
    <DialogTrigger isOpen={props.isOpen} onOpenChange={props.onOpenChange}>
      <Button className="button button--plain view-menu__button">
        {t('view')} <span aria-hidden="true">▾</span>
      </Button>
      {/* Itself the dialog: its hidden buttons to close would stand outside of one within it. */}
      <Popover className="popover view-menu" placement="bottom end">
        <Choices {...props} />
      </Popover>
    </DialogTrigger>
  );
}

function Choices({ versions, hand, hasTimes }: ViewMenuProps) {
  const { t } = useTranslation('layout');
  const { layout, change, reset } = hand;
  const ui = useUiLanguage();
  const [original, translation] = pairOf(versions);
  return (
    <>
      {original && translation ? (
        <>
          <ChoiceRow
            label={t('columns')}
            choices={COLUMNS.map((value) => ({
              value,
              label:
                value === 'both'
                  ? t('columns_both')
                  : t('columns_only', {
                      language: languageName((value === 'original' ? original : translation).language, ui),
                    }),
            }))}
            value={layout.columns}
            onChange={(columns) => change({ columns })}
          />
          <Checkbox
            isSelected={layout.translationFirst}
            isDisabled={layout.columns !== 'both'}
            onChange={(translationFirst) => change({ translationFirst })}
          >
            {t('translationFirst')}
          </Checkbox>
        </>
      ) : null}
      <TextSize hand={hand} />
      <ChoiceRow
        label={t('measure')}
        choices={MEASURES.map((value) => ({ value, label: t(`measure_${value}`) }))}
        value={layout.measure}
        onChange={(measure) => change({ measure })}
      />
      <ChoiceRow
        label={t('spacing')}
        choices={SPACINGS.map((value) => ({ value, label: t(`spacing_${value}`) }))}
        value={layout.spacing}
        onChange={(spacing) => change({ spacing })}
      />
      <ChoiceRow
        label={t('numbers')}
        choices={NUMBERS.map((value) => ({ value, label: t(`numbers_${value}`) }))}
        value={layout.numbers}
        onChange={(numbers) => change({ numbers })}
      />
      <div className="view-menu__checks">
        <Checkbox isSelected={layout.speakers} onChange={(speakers) => change({ speakers })}>
          {t('speakers')}
        </Checkbox>
        {hasTimes ? (
          <Checkbox isSelected={layout.times} onChange={(times) => change({ times })}>
            {t('times')}
          </Checkbox>
        ) : null}
        <Checkbox isSelected={layout.languages} onChange={(languages) => change({ languages })}>
          {t('languages')}
        </Checkbox>
        <p className="field__help">{t('languages_help')}</p>
        <Checkbox isSelected={layout.terms} onChange={(terms) => change({ terms })}>
          {t('terms')}
        </Checkbox>
        <p className="field__help">{t('terms_help')}</p>
      </div>
      <PlainButton look="quiet" onPress={reset}>
        {t('reset')}
      </PlainButton>
    </>
  );
}

function TextSize({ hand }: { readonly hand: LayoutInHand }) {
  const { t } = useTranslation('layout');
  const { layout, change } = hand;
  const last = TEXT_SIZES.length - 1;
  return (
    <Group className="choice-row" aria-label={t('size')}>
      <span className="field__label" aria-hidden="true">
        {t('size')}
      </span>
      <div className="choice-row__choices view-menu__size">
        <PlainButton
          aria-label={t('size_smaller')}
          isDisabled={layout.textStep === 0}
          onPress={() => change(textStepBy(layout, -1))}
        >
          A−
        </PlainButton>
        <span className="view-menu__percent" role="status">
          {t('size_percent', { percent: Math.round((100 * textSize(layout)) / TEXT_SIZES[2]) })}
        </span>
        <PlainButton
          aria-label={t('size_larger')}
          isDisabled={layout.textStep === last}
          onPress={() => change(textStepBy(layout, 1))}
        >
          A+
        </PlainButton>
      </div>
    </Group>
  );
}
