import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** Asks before mending is lost by leaving. `isOver()` says that it has been brought in: then nobody asks. */
export function LeaveGuard(props: { readonly isMended: boolean; readonly isOver: () => boolean }) {
  const { t } = useTranslation('importing');
  const { guardLeaving } = useWorkspace();
  const [waiting, setWaiting] = useState<{ readonly leave: () => void } | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(
    () =>
      guardLeaving((leave) => {
        const { isMended, isOver } = latest.current;
        if (isMended && !isOver()) setWaiting({ leave });
        else leave();
      }),
    [guardLeaving],
  );
  if (!waiting) return null;
  const stay = () => setWaiting(null);
  return (
    <Dialog
      title={t('screen_leaveTitle')}
      isOpen
      role="alertdialog"
      onClose={stay}
      actions={
        <>
          <Button
            look="danger"
            onPress={() => {
              stay();
              waiting.leave();
            }}
          >
            {t('screen_leaveYes')}
          </Button>
          <Button look="primary" autoFocus onPress={stay}>
            {t('screen_leaveNo')}
          </Button>
        </>
      }
    >
      <p>{t('screen_leaveText')}</p>
    </Dialog>
  );
}
