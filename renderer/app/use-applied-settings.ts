import { useEffect } from 'react';
import { chooseLanguage } from '../../shared/i18n/i18n.ts';
import { setTheme } from '../ui/colour.ts';
import { useCommandTable } from './commands.ts';
import { useServices, useSettings } from './services.ts';

/** Language and theme follow the settings at once, without a restart. */
export function useAppliedSettings(): void {
  const { i18n, shell } = useServices();
  const settings = useSettings();
  const table = useCommandTable();
  const language = settings.language ?? chooseLanguage(shell.facts.languages);
  useEffect(() => {
    void i18n.changeLanguage(language);
    document.documentElement.lang = language;
    void shell.setLanguage(language);
  }, [i18n, shell, language]);
  useEffect(() => {
    table.setOwnKeys(settings.ownKeys);
    void shell.setOwnKeys(settings.ownKeys);
  }, [table, shell, settings.ownKeys]);
  useEffect(() => setTheme(settings.theme), [settings.theme]);
}
