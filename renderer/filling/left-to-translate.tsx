import { useTranslation } from 'react-i18next';
import { countUntranslated, translatedVersion } from '../../shared/beads/untranslated.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import { useCommandTable } from '../app/commands.ts';
import { Button } from '../ui/button.tsx';
import { useFormats } from '../ui/language.ts';

/** How many beads wait for their translation, and the way to the next; nothing where none does. */
export function LeftToTranslate({ view }: { readonly view: DocumentView }) {
  const { t } = useTranslation('filling');
  const formats = useFormats();
  const table = useCommandTable();
  const version = translatedVersion(view);
  const count = version ? countUntranslated(view.beads, version.id) : 0;
  return count > 0 ? (
    <Button look="quiet" onPress={() => table.run('filling.next')}>
      {t('left', { count, number: formats.number(count) })} <CommandKeys id="filling.next" />
    </Button>
  ) : null;
}
