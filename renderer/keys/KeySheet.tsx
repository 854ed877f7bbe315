import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMAND_SECTIONS } from '../app/command-list.ts';
import { useAllCommands, useCommandTable, useListedCommands } from '../app/commands.ts';
import { useServices, useSettings } from '../app/services.ts';
import { useShowKeys } from '../app/use-show-keys.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/fields.tsx';
import { Kbd } from '../ui/small.tsx';
import { FIXED_KEYS, FIXED_SECTIONS } from './fixed-keys.ts';
import { KeyRow } from './key-row.tsx';
import { rowMatches } from './sheet-rows.ts';
import './keys.css';

/** Every command with its keys, to search and to change. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['keys', 'common']);
  const { settings } = useServices();
  const { isMac } = useCommandTable().machine;
  const { ownKeys } = useSettings();
  const [query, setQuery] = useState('');
  const [said, say] = useState('');
  const show = useShowKeys();
  const shown = (keys: readonly string[]) => keys.map(show);
  const matches = (label: string, keys: readonly string[]) => rowMatches(query, label, shown(keys).join(' '));
  const listed = useListedCommands();
  const places = new Set(useAllCommands().map(({ where }) => where));
  const sections = COMMAND_SECTIONS.map(({ name, ids }) => ({
    name,
    rows: ids
      .flatMap((id) => listed.get(id) ?? [])
      .filter(({ label, keys, also }) => label && matches(label, keys === null ? [] : [keys, ...also])),
  }));
  const fixed = FIXED_SECTIONS.map((section) => ({
    section,
    rows: FIXED_KEYS[section]
      .map(({ keys, keysOnMac = keys, label }) => ({ label, keys: isMac ? keysOnMac : keys }))
      .filter(({ keys, label }) => matches(t(label), keys)),
  }));
  const isEmpty = [...sections, ...fixed].every(({ rows }) => rows.length === 0);
  return (
    <Dialog
      title={t('title')}
      isOpen
      onClose={onClose}
      wide
      actions={
        <>
          <Button
            look="quiet"
            isDisabled={Object.keys(ownKeys).length === 0}
            onPress={() => {
              void settings.set({ ownKeys: {} });
              say(t('said_all'));
            }}
          >
            {t('restoreAll')}
          </Button>
          <Button look="primary" onPress={onClose}>
            {t('common:done')}
          </Button>
        </>
      }
    >
      <TextField label={t('search')} value={query} onChange={setQuery} inputMode="search" autoFocus />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="keys__sheet" tabIndex={0} aria-label={t('title')}>
        {sections.map(({ name, rows }) =>
          rows.length === 0 ? null : (
            <section key={name} className="keys__section" aria-labelledby={`keys-${name}`}>
              <h3 id={`keys-${name}`}>{t(`section_${name}`)}</h3>
              <ul>
                {rows.map((command) => (
                  <KeyRow key={command.id} command={command} isHere={places.has(command.where)} say={say} />
                ))}
              </ul>
            </section>
          ),
        )}
        {fixed.map(({ section, rows }) =>
          rows.length === 0 ? null : (
            <section key={section} className="keys__section" aria-labelledby={`keys-${section}`}>
              <h3 id={`keys-${section}`}>{t(`section_${section}`)}</h3>
              <ul>
                {rows.map(({ keys, label }) => (
                  <li key={label} className="keys__row">
                    <span className="keys__what">{t(label)}</span>
                    <span className="keys__fixed">
                      {shown(keys).map((each) => (
                        <Kbd key={each} keys={each} />
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ),
        )}
        {isEmpty ? <p className="keys__nothing">{t('nothing', { query })}</p> : null}
      </section>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </Dialog>
  );
}
