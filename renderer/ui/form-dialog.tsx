import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { focusSoon } from './focus.ts';
import { type FinishPart, type FormParts, FormPartsContext } from './form-part.ts';
import { useOpenForm } from './open-forms.ts';

export interface FormDialogProps {
  readonly title: string;
  readonly confirmLabel: string;
  readonly canConfirm?: boolean;
  /** Something is filled in that would be gone: Escape and a click outside then ask first. */
  readonly isChanged?: boolean;
  readonly wide?: boolean;
  /** Of the form, for what is its own. */
  readonly className?: string;
  /** The button, or Enter in a field. */
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog, with its two buttons; what is filled in goes only with Cancel, or when asked. */
export function FormDialog(props: FormDialogProps) {
  const { canConfirm = true, wide = false, onConfirm, onClose } = props;
  const { t } = useTranslation('common');
  const [isLeaving, setLeaving] = useState(false);
  const lastFocus = useRef<HTMLElement>(null);
  const [parts, setParts] = useState<readonly FinishPart[]>([]);
  const partsContext = useMemo<FormParts>(
    () => ({
      add: (finish) => {
        setParts((known) => [...known, finish]);
        return () => setParts((known) => known.filter((each) => each !== finish));
      },
    }),
    [],
  );
  const isChanged = (props.isChanged ?? false) || parts.length > 0;
  useOpenForm(isChanged);
  const [isSent, setSent] = useState(false);
  // What is filled in in a part is in the form by the next rendering.
  // biome-ignore lint/correctness/useExhaustiveDependencies: sent once, as it stands then
  useEffect(() => {
    if (!isSent) return;
    setSent(false);
    onConfirm();
  }, [isSent]);
  const send = () => {
    if (parts.length === 0) return onConfirm();
    for (const finish of parts) finish();
    setSent(true);
  };
  // A click outside has taken the focus along: it goes back to where the typing was.
  const stay = () => {
    setLeaving(false);
    focusSoon(() => lastFocus.current);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (canConfirm) send();
  };
  return (
    <>
      <Dialog
        title={props.title}
        isOpen
        wide={wide}
        onClose={() => (isChanged ? setLeaving(true) : onClose())}
        actions={
          <>
            <Button look="quiet" onPress={onClose}>
              {t('cancel')}
            </Button>
            <Button look="primary" isDisabled={!canConfirm} onPress={send}>
              {props.confirmLabel}
            </Button>
          </>
        }
      >
        <form
          className={`dialog__form ${props.className ?? ''}`.trim()}
          onSubmit={onSubmit}
          onFocus={(event) => {
            lastFocus.current = event.target;
          }}
          noValidate
        >
          <FormPartsContext value={partsContext}>{props.children}</FormPartsContext>
          {/* Enter in a field sends the form; the button that shows is outside of it. */}
          <button type="submit" hidden />
        </form>
      </Dialog>
      {isLeaving ? (
        <Dialog
          title={t('form_leaveTitle')}
          isOpen
          role="alertdialog"
          onClose={stay}
          actions={
            <>
              <Button look="danger" onPress={onClose}>
                {t('form_leaveYes')}
              </Button>
              <Button look="primary" autoFocus onPress={stay}>
                {t('form_leaveNo')}
              </Button>
            </>
          }
        >
          <p>{t('form_leaveText')}</p>
        </Dialog>
      ) : null}
    </>
  );
}
