import { type KeyboardEvent, useMemo, useRef } from 'react';
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Command, useCommands } from '../app/commands.ts';
import { matchesKeys, showKeys } from '../app/keys.ts';
import { useServices } from '../app/services.ts';
import type { FindWish } from './wish.ts';

type Reading = Pick<FindWish, 'caseAndAccents' | 'wholeWords' | 'isPattern'>;

interface Toggle {
  readonly id: 'exact' | 'whole' | 'pattern';
  readonly sign: string;
  readonly keys: string;
  readonly isOn: (wish: Reading) => boolean;
  readonly turned: (wish: Reading) => Partial<Reading>;
}

/** How the words are read, with the signs and keys that editors have for it. */
const TOGGLES: readonly Toggle[] = [
  {
    id: 'exact',
    sign: 'Áa',
    keys: 'Alt+C',
    isOn: ({ caseAndAccents }) => caseAndAccents === 'exact',
    turned: ({ caseAndAccents }) => ({ caseAndAccents: caseAndAccents === 'exact' ? 'folded' : 'exact' }),
  },
  {
    id: 'whole',
    sign: '|ab|',
    keys: 'Alt+W',
    isOn: ({ wholeWords }) => wholeWords,
    turned: ({ wholeWords }) => ({ wholeWords: !wholeWords }),
  },
  {
    id: 'pattern',
    sign: '.*',
    keys: 'Alt+R',
    isOn: ({ isPattern }) => isPattern,
    turned: ({ isPattern }) => ({ isPattern: !isPattern }),
  },
];

interface TogglesProps {
  readonly wish: Reading;
  readonly setWish: (change: Partial<Reading>) => void;
}

/** Exact or folded, whole words, regular expression: a button each. */
export function FindToggles({ wish, setWish }: TogglesProps) {
  const { t } = useTranslation('finding');
  const { shell } = useServices();
  const isMac = shell.facts.platform === 'macos';
  return (
    <fieldset className="find__group" aria-label={t('reading')}>
      {TOGGLES.map((toggle) => (
        <TooltipTrigger key={toggle.id} delay={400}>
          <ToggleButton
            className="button button--icon find__toggle"
            aria-label={t(toggle.id)}
            isSelected={toggle.isOn(wish)}
            onChange={() => setWish(toggle.turned(wish))}
          >
            {toggle.sign}
          </ToggleButton>
          <Tooltip className="popover tooltip" offset={6}>
            {t(toggle.id)} ({showKeys(toggle.keys, isMac)})
          </Tooltip>
        </TooltipTrigger>
      ))}
    </fieldset>
  );
}

/** The same from keys and palette; gives what answers a key where the focus is in the bar itself. */
export function useToggleCommands({ wish, setWish }: TogglesProps): (event: KeyboardEvent) => boolean {
  const { t } = useTranslation('finding');
  const { shell } = useServices();
  const isMac = shell.facts.platform === 'macos';
  const latest = useRef({ wish, setWish });
  latest.current = { wish, setWish };
  const commands = useMemo<readonly Command[]>(
    () =>
      TOGGLES.map(({ id, keys, turned }) => ({
        id: `find.${id}`,
        keys,
        label: t(id),
        isEnabled: true,
        run: () => latest.current.setWish(turned(latest.current.wish)),
      })),
    [t],
  );
  useCommands(commands);
  return (event) => {
    const toggle = TOGGLES.find(({ keys }) => matchesKeys(event, keys, isMac));
    if (toggle) setWish(toggle.turned(wish));
    return toggle !== undefined;
  };
}
