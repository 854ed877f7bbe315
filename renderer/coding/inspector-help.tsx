import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/small.tsx';

const STEPS = [
  { text: 'help_select', keys: ['⇧ →', '↵'] },
  { text: 'help_type', keys: ['T'] },
  { text: 'help_click', keys: [] },
  { text: 'help_next', keys: ['N', 'P'] },
  { text: 'help_waiting', keys: ['W', 'C'] },
] as const;

/** What to do when no coding is in hand. */
export function InspectorHelp() {
  const { t } = useTranslation('coding');
  return (
    <div className="inspector inspector--empty">
      <h2 className="inspector__heading">{t('help_title')}</h2>
      <ul className="inspector__help">
        {STEPS.map(({ text, keys }) => (
          <li key={text}>
            <span>{t(text)}</span>
            <span className="inspector__keys">
              {keys.map((key) => (
                <Kbd key={key} keys={key} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
