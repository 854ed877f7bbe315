import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../../shared/i18n/i18n.ts';
import { useServices, useSettings } from '../app/services.ts';
import { initials } from '../app/top-bar.tsx';
import { DictionaryList } from '../dictionaries/dictionary-list.tsx';
import type { Settings } from '../store/settings.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select, TextField } from '../ui/fields.tsx';
import './settings.css';

type LanguageWish = NonNullable<Settings['language']> | 'system';

/** Language, appearance and who is coding; each holds at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['app', 'common']);
  const { settings, shell } = useServices();
  const { language, theme, coderName } = useSettings();
  const [name, setName] = useState(coderName);
  const system = chooseLanguage(shell.facts.languages);

  const close = () => {
    void settings.set({ coderName: name.normalize('NFC').trim() });
    onClose();
  };
  return (
    <Dialog
      title={t('settings_title')}
      isOpen
      onClose={close}
      actions={
        <Button look="primary" onPress={close}>
          {t('common:done')}
        </Button>
      }
    >
      <form
        className="settings"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          close();
        }}
      >
        <TextField
          label={t('settings_coder')}
          help={[
            t('settings_coder_help'),
            ...(name.trim() ? [t('settings_initials', { initials: initials(name) })] : []),
          ].join(' ')}
          value={name}
          onChange={setName}
          autoFocus
        />
        <Select<LanguageWish>
          label={t('settings_language')}
          value={language ?? 'system'}
          onChange={(wish) => void settings.set({ language: wish === 'system' ? null : wish })}
          choices={[
            {
              value: 'system',
              label: t('settings_language_system', { language: system === 'es' ? 'Español' : 'English' }),
            },
            // Each in its own language, so that whoever is lost finds the way back.
            { value: 'es', label: 'Español' },
            { value: 'en', label: 'English' },
          ]}
        />
        <Select<Settings['theme']>
          label={t('settings_theme')}
          value={theme}
          onChange={(wish) => void settings.set({ theme: wish })}
          choices={[
            { value: 'system', label: t('settings_theme_system') },
            { value: 'light', label: t('settings_theme_light') },
            { value: 'dark', label: t('settings_theme_dark') },
          ]}
        />
        <DictionaryList />
        {/* Enter in the field closes; the button that shows is outside of the form. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
