import { useTranslation } from 'react-i18next';
import { CommandKeys } from '../app/command-keys.tsx';
import { Kbd } from '../ui/small.tsx';

const STEPS = [
  { text: 'help_select', keys: ['⇧ →', '↵'], commands: [] },
  { text: 'help_type', keys: [], commands: ['coding.tag'] },
  { text: 'help_click', keys: [], commands: [] },
  { text: 'help_next', keys: [], commands: ['coding.next', 'coding.previous'] },
  { text: 'help_waiting', keys: [], commands: ['coding.nextWaiting', 'coding.confirm'] },
] as const;

/** What to do when no coding is in hand. */
export function InspectorHelp() {
  const { t } = useTranslation('coding');
  return (
    <div className="inspector inspector--empty">
      <h2 className="inspector__heading">{t('help_title')}</h2>
      <ul className="inspector__help">
        {STEPS.map(({ text, keys, commands }) => (
          <li key={text}>
            <span>{t(text)}</span>
            <span className="inspector__keys">
              {keys.map((key) => (
                <Kbd key={key} keys={key} />
              ))}
              {commands.map((id) => (
                <CommandKeys key={id} id={id} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
