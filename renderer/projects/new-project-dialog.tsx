import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox, TextField } from '../ui/fields.tsx';
import { focusFirstFault } from '../ui/focus.ts';
import { FormDialog } from '../ui/form-dialog.tsx';

export interface NewProjectDialogProps {
  readonly onCreate: (wish: { readonly name: string; readonly starter: boolean }) => void;
  readonly onClose: () => void;
}

export function NewProjectDialog({ onCreate, onClose }: NewProjectDialogProps) {
  const { t } = useTranslation('projects');
  const [name, setName] = useState('');
  const [starter, setStarter] = useState(true);
  const [tried, setTried] = useState(false);
  const needed = tried && name.trim() === '' ? { error: t('name_needed') } : {};

  const submit = () => {
    setTried(true);
    if (name.trim() !== '') onCreate({ name, starter });
    else focusFirstFault();
  };
  return (
    <FormDialog title={t('new_title')} confirmLabel={t('new_create')} onConfirm={submit} onClose={onClose}>
      <TextField label={t('name')} value={name} onChange={setName} autoFocus {...needed} />
      <Checkbox isSelected={starter} onChange={setStarter}>
        {t('new_starter')}
      </Checkbox>
    </FormDialog>
  );
}
