import { type KeyboardEvent, useMemo, useRef } from 'react';
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type CommandAct, hears, useCommands, useCommandTable, useListedCommands } from '../app/commands.ts';
import { useShowKeys } from '../app/use-show-keys.ts';
import type { FindWish } from './wish.ts';

type Reading = Pick<FindWish, 'caseAndAccents' | 'wholeWords' | 'isPattern'>;

interface Toggle {
  readonly id: 'exact' | 'whole' | 'pattern';
  readonly sign: string;
  readonly isOn: (wish: Reading) => boolean;
  readonly turned: (wish: Reading) => Partial<Reading>;
}

/** How the words are read, with the signs that editors have for it. */
const TOGGLES: readonly Toggle[] = [
  {
    id: 'exact',
    sign: 'Áa',
    isOn: ({ caseAndAccents }) => caseAndAccents === 'exact',
    turned: ({ caseAndAccents }) => ({ caseAndAccents: caseAndAccents === 'exact' ? 'folded' : 'exact' }),
  },
  {
    id: 'whole',
    sign: '|ab|',
    isOn: ({ wholeWords }) => wholeWords,
    turned: ({ wholeWords }) => ({ wholeWords: !wholeWords }),
  },
  {
    id: 'pattern',
    sign: '.*',
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
  const showKeys = useShowKeys();
  const listed = useListedCommands();
  const withKeys = (id: Toggle['id']) => {
    const keys = listed.get(`find.${id}`)?.keys;
    return keys ? `${t(id)} (${showKeys(keys)})` : t(id);
  };
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
            {withKeys(toggle.id)}
          </Tooltip>
        </TooltipTrigger>
      ))}
    </fieldset>
  );
}

/** The same from keys and palette; gives what answers a key where the focus is in the bar itself. */
export function useToggleCommands({ wish, setWish }: TogglesProps): (event: KeyboardEvent) => boolean {
  const table = useCommandTable();
  const latest = useRef({ wish, setWish });
  latest.current = { wish, setWish };
  const commands = useMemo<readonly CommandAct[]>(
    () =>
      TOGGLES.map(({ id, turned }) => ({
        id: `find.${id}`,
        run: () => latest.current.setWish(turned(latest.current.wish)),
      })),
    [],
  );
  useCommands(commands);
  return (event) => {
    const toggle = TOGGLES.find(({ id }) => hears(table.listed().get(`find.${id}`), event, table.machine));
    if (toggle) setWish(toggle.turned(wish));
    return toggle !== undefined;
  };
}
