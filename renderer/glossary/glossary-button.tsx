import { useTranslation } from 'react-i18next';
import { CommandKeys } from '../app/command-keys.tsx';
import { useCommandTable } from '../app/commands.ts';
import { useIndex } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { useFormats } from '../ui/language.ts';
import './glossary.css';

/** At the foot of the left panel: the agreed translations, and how many there are. */
export function GlossaryButton() {
  const { t } = useTranslation('glossary');
  const table = useCommandTable();
  const formats = useFormats();
  const count = useIndex().all('term').length;
  return (
    <div className="glossary-button">
      <Button look="quiet" onPress={() => table.run('glossary.view')}>
        <span className="glossary-button__name">{t('view')}</span>
        <span className="glossary-button__count">{formats.number(count)}</span>
        <CommandKeys id="glossary.view" />
      </Button>
    </div>
  );
}
