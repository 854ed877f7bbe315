import type { i18n } from 'i18next';
import type { ChangeLabel } from '../../shared/model/change.ts';

/** What a change did, in the window's language. Keys come from the journal, so an unknown one is possible. */
export function describeChange(i18n: i18n, label: ChangeLabel): string {
  const key = `history:${label.key}`;
  // A journal outlives the app version that wrote it: the key is data here, not a literal.
  const translate = i18n.t as unknown as (key: string, params: Record<string, unknown>) => string;
  return i18n.exists(key, label.params) ? translate(key, { ...label.params }) : label.key;
}
