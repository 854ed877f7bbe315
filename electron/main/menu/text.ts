import type { i18n } from 'i18next';
import type { en } from '../../../shared/i18n/en/index.ts';

type AppKeys = keyof typeof en.app;
export type MenuKey = Extract<AppKeys, `menu_${string}`>;
export type DialogKey = Extract<AppKeys, `dialog_${string}`>;

/** A text of the native menus and dialogs in the language of the moment. */
export type AppText = (key: MenuKey | DialogKey, values?: Readonly<Record<string, string>>) => string;

export function appText(i18n: i18n): AppText {
  return (key, values) => i18n.t(key, { ns: 'app', ...values });
}
