import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportProblem, useServices, useSettings } from '../app/services.ts';
import { useIndex, useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/fields.tsx';
import { focusSoon } from '../ui/focus.ts';
import { projectState, useWindowState } from '../ui/window-state.ts';

/** Not now: it is asked again with the next project. */
const isPutOff = projectState(false);

/**
 * Asks, beside the first coding, whose it is: a field that may be passed over, for nobody stops coding to fill in
 * forms. The name holds for this machine from then on, and at once for what is coded in this project already.
 */
export function CoderAsk() {
  const { t } = useTranslation(['coding', 'common', 'app']);
  const services = useServices();
  const { store, commit } = useWorkspace();
  const index = useIndex();
  const { coderName } = useSettings();
  const isLater = useWindowState(isPutOff);
  const [name, setName] = useState('');
  if (coderName !== '' || isLater) return null;

  const goOn = () =>
    focusSoon(() => document.querySelector<HTMLElement>('.reader__row [data-cell][tabindex="0"]'));
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const given = name.normalize('NFC').trim();
    if (given === '') return;
    try {
      await services.settings.set({ coderName: given });
      const known = index.get('coder', store.author);
      if (known && known.name !== given)
        commit(
          { key: 'coderNamed', params: {} },
          { added: [], updated: [[known, { ...known, name: given }]], removed: [] },
        );
      services.toasts.show(t('app:coder_is', { name: given }), { topic: 'coder' });
      goOn();
    } catch (error) {
      reportProblem(services, error);
    }
  };
  return (
    <form className="inspector__card inspector__ask" onSubmit={(event) => void keep(event)} noValidate>
      <TextField label={t('coder_ask')} help={t('coder_ask_help')} value={name} onChange={setName} />
      <div className="inspector__actions">
        <Button type="submit" isDisabled={name.trim() === ''}>
          {t('common:save')}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            isPutOff.set(true);
            goOn();
          }}
        >
          {t('coder_later')}
        </Button>
      </div>
    </form>
  );
}
