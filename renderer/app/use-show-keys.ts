import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { showKeys } from './keys.ts';
import { useServices } from './services.ts';

const NAMED = [
  'Shift',
  'Delete',
  'Backspace',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Space',
  'Escape',
] as const;

/** Keys as they stand on the person's keyboard: by system, and named in the window's language. */
export function useShowKeys(): (accelerator: string) => string {
  const { t } = useTranslation('keys');
  const { shell } = useServices();
  const isMac = shell.facts.platform === 'macos';
  return useCallback(
    (accelerator) => {
      const names = Object.fromEntries(NAMED.map((name) => [name, t(`key_${name}`)]));
      return showKeys(accelerator, isMac, names);
    },
    [t, isMac],
  );
}
