import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Checkbox, TextField } from '../ui/fields.tsx';
import { focusFirstFault } from '../ui/focus.ts';

export interface NewProjectDialogProps {
  readonly onCreate: (wish: { readonly name: string; readonly starter: boolean }) => void;
  readonly onClose: () => void;
}

export function NewProjectDialog({ onCreate, onClose }: NewProjectDialogProps) {
  const { t } = useTranslation(['projects', 'common']);
  const [name, setName] = useState('');
  const [starter, setStarter] = useState(true);
  const [tried, setTried] = useState(false);
  const needed = tried && name.trim() === '' ? { error: t('name_needed') } : {};

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (name.trim() !== '') onCreate({ name, starter });
    else focusFirstFault();
  };
  return (
    <Dialog
      title={t('new_title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" onPress={() => submit()}>
            {t('new_create')}
          </Button>
        </>
      }
    >
      <form className="new-project" onSubmit={submit} noValidate>
        <TextField label={t('name')} value={name} onChange={setName} autoFocus {...needed} />
        <Checkbox isSelected={starter} onChange={setStarter}>
          {t('new_starter')}
        </Checkbox>
      </form>
    </Dialog>
  );
}
