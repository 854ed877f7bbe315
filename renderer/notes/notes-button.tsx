import { useTranslation } from 'react-i18next';
import { CommandKeys } from '../app/command-keys.tsx';
import { useCommandTable } from '../app/commands.ts';
import { useIndex } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { useFormats } from '../ui/language.ts';
import './notes.css';

/** At the foot of the left panel: all notes, and how many there are. */
export function NotesButton() {
  const { t } = useTranslation('notes');
  const table = useCommandTable();
  const formats = useFormats();
  const count = useIndex().all('note').length;
  return (
    <div className="notes-button">
      <Button look="quiet" onPress={() => table.run('notes.view')}>
        <span className="notes-button__name">{t('view')}</span>
        <span className="notes-button__count">{formats.number(count)}</span>
        <CommandKeys id="notes.view" />
      </Button>
    </div>
  );
}
