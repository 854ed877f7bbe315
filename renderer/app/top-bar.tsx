import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { CommandKeys } from './command-keys.tsx';
import { useServices, useSettings } from './services.ts';

/** Two letters for who is coding. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  );
  return letters.join('').toLocaleUpperCase() || '·';
}

export interface TopBarProps {
  readonly showSettings: () => void;
  readonly showPalette: () => void;
  /** Where one is, and what has been saved: only inside a project. */
  readonly crumbs?: ReactNode;
  readonly tools?: ReactNode;
}

export function TopBar({ showSettings, showPalette, crumbs, tools }: TopBarProps) {
  const { t } = useTranslation('app');
  const { settings } = useServices();
  const { coderName } = useSettings();
  const language = useUiLanguage();
  return (
    <header className="top-bar">
      <div className="top-bar__start">
        <span className="top-bar__name">Testimonio</span>
        {crumbs}
      </div>
      <button type="button" className="top-bar__search" onClick={showPalette}>
        <span>{t('search_or_command')}</span>
        <CommandKeys id="showCommands" />
      </button>
      <div className="top-bar__end">
        {tools}
        <Button
          aria-label={t('switch_language')}
          onPress={() => void settings.set({ language: language === 'es' ? 'en' : 'es' })}
        >
          <span className={language === 'en' ? 'top-bar__language' : ''}>EN</span>·
          <span className={language === 'es' ? 'top-bar__language' : ''}>ES</span>
        </Button>
        <button
          type="button"
          className="top-bar__coder"
          title={coderName ? t('coder_is', { name: coderName }) : t('coder_nobody')}
          aria-label={coderName ? t('coder_is', { name: coderName }) : t('command_settings')}
          onClick={showSettings}
        >
          {initials(coderName)}
        </button>
      </div>
    </header>
  );
}
