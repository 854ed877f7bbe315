import { useTranslation } from 'react-i18next';
import type { Flag } from '../../shared/exchange/article/finding.ts';
import type { RowFlag } from '../../shared/exchange/parallel/finding.ts';
import { Button } from '../ui/button.tsx';
import { sayAbout } from './say.ts';

/** What is unsure, in words, and the answer that it is right as it stands. */
export function FlagList(props: {
  readonly flags: readonly (Flag | RowFlag)[];
  /** A doubt that no flag says, already worded; or null. */
  readonly doubt?: string | null;
  readonly isChecked: boolean;
  readonly onCheck: (isRight: boolean) => void;
}) {
  const { t } = useTranslation('importing');
  const { flags, doubt = null, isChecked, onCheck } = props;
  if (flags.length === 0 && doubt === null) return null;
  return (
    <div className={`flags${isChecked ? ' flags--checked' : ''}`}>
      <ul>
        {flags.map((flag) => (
          <li key={`${flag.key} ${flag.params.context ?? ''}`}>{sayAbout(t, flag)}</li>
        ))}
        {doubt === null ? null : <li>{doubt}</li>}
      </ul>
      {isChecked ? <span className="flags__right">{t('screen_checked')}</span> : null}
      <Button look="quiet" onPress={() => onCheck(!isChecked)}>
        {t(isChecked ? 'screen_uncheck' : 'screen_check')}
      </Button>
    </div>
  );
}
