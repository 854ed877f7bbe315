import { useTranslation } from 'react-i18next';
import type { Flag } from '../../shared/exchange/article/finding.ts';
import type { RowFlag } from '../../shared/exchange/parallel/finding.ts';
import { Button } from '../ui/button.tsx';
import { sayAbout } from './say.ts';

/** What is unsure, in words, and the answer that it is right as it stands. */
export function FlagList(props: {
  readonly flags: readonly (Flag | RowFlag)[];
  readonly isChecked: boolean;
  readonly onCheck: (isRight: boolean) => void;
}) {
  const { t } = useTranslation('importing');
  const { flags, isChecked, onCheck } = props;
  if (flags.length === 0) return null;
  return (
    <div className={`flags${isChecked ? ' flags--checked' : ''}`}>
      <ul>
        {flags.map((flag) => (
          <li key={`${flag.key} ${flag.params.context ?? ''}`}>{sayAbout(t, flag)}</li>
        ))}
      </ul>
      {isChecked ? <span className="flags__right">{t('screen_checked')}</span> : null}
      <Button look="quiet" onPress={() => onCheck(!isChecked)}>
        {t(isChecked ? 'screen_uncheck' : 'screen_check')}
      </Button>
    </div>
  );
}
