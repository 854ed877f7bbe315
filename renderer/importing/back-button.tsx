import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';

/** Leaves the import without bringing anything in. */
export function BackButton() {
  const { t } = useTranslation('importing');
  const { backToReading } = useWorkspace();
  return (
    <div className="importing__back">
      <Button look="quiet" onPress={backToReading}>
        <span aria-hidden="true">‹</span> {t('screen_back')}
      </Button>
    </div>
  );
}
