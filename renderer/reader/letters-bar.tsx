import { useTranslation } from 'react-i18next';
import { CommandKeys } from '../app/command-keys.tsx';
import { useShowKeys } from '../app/use-show-keys.ts';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/small.tsx';
import { letters, useLetters } from './letters.ts';
import './selecting.css';

/** What the keys mean while the caret goes by letters. */
export function LettersBar() {
  const { t } = useTranslation('selecting');
  const show = useShowKeys();
  if (!useLetters()) return null;
  const keys = (...each: readonly string[]) => each.map(show).join(' ');
  return (
    <p className="letters-bar">
      <span>
        <Kbd keys={keys('Left', 'Right')} /> {t('letters_letter')}
      </span>
      <span>
        <Kbd keys={keys('Up', 'Down')} /> {t('letters_line')}
      </span>
      <span>
        <Kbd keys={keys('CmdOrCtrl+Right')} /> {t('letters_word')}
      </span>
      <span>
        <Kbd keys={keys('Shift')} /> {t('letters_select')}
      </span>
      <Button look="quiet" onPress={() => letters.set(false)}>
        {t('letters_end')} <CommandKeys id="reader.letters" />
      </Button>
    </p>
  );
}
