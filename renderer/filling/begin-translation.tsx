import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { baseLanguage } from '../../shared/align/languages/base-language.ts';
import { languageToTranslateTo, planAddTranslation } from '../../shared/documents/add-translation.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import { type CommandAct, useCommands, useCommandTable } from '../app/commands.ts';
import { useServices } from '../app/services.ts';
import { useWrite } from '../app/use-write.ts';
import { languageName } from '../documents/language-name.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { whenShown } from './use-filling.ts';

/** Languages that testimonies of the region are told in and translated to; Spanish and English first. */
const LANGUAGES = ['es', 'en', 'pt', 'fr', 'mam', 'quc', 'kek', 'cak', 'ixl', 'nah', 'zap', 'gym'] as const;

/** Gives a document of one language the second one, to be translated bead by bead; nothing where it has two. */
export function BeginTranslation({ view }: { readonly view: DocumentView }) {
  const { t } = useTranslation('filling');
  const table = useCommandTable();
  const [isOpen, setOpen] = useState(false);
  const [only] = view.versions;
  const isAlone = view.versions.length === 1;
  useCommands(
    useMemo<readonly CommandAct[]>(
      () => [{ id: 'filling.begin', isEnabled: isAlone, run: () => setOpen(true) }],
      [isAlone],
    ),
  );
  // One begins with the bead in hand, once the second column is there.
  const begins = useRef(false);
  useEffect(() => {
    if (isAlone || !begins.current) return;
    begins.current = false;
    whenShown(() => table.run('filling.open'));
  }, [isAlone, table]);
  if (!isAlone || !only) return null;
  return (
    <>
      <Button onPress={() => table.run('filling.begin')}>
        {t('begin')} <CommandKeys id="filling.begin" />
      </Button>
      {isOpen ? (
        <BeginDialog
          view={view}
          onBegun={() => {
            begins.current = true;
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

function BeginDialog({
  view,
  onBegun,
  onClose,
}: {
  readonly view: DocumentView;
  readonly onBegun: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('filling');
  const ui = useUiLanguage();
  const services = useServices();
  const write = useWrite();
  const [wanted, setWanted] = useState<string>(languageToTranslateTo(view));
  const own = baseLanguage(view.versions[0]?.language ?? '');
  const choices = LANGUAGES.filter((tag) => tag !== own).map((tag) => ({
    value: tag as string,
    label: languageName(tag, ui),
  }));
  const begin = () => {
    const changes = planAddTranslation(view, wanted, services.effects);
    onClose();
    if (write({ key: 'translationBegun', params: { document: view.document.name } }, changes)) onBegun();
  };
  return (
    <FormDialog title={t('begin_title')} confirmLabel={t('begin_do')} onConfirm={begin} onClose={onClose}>
      <p>{t('begin_says', { count: view.beads.length })}</p>
      <Select label={t('begin_language')} choices={choices} value={wanted} onChange={setWanted} />
    </FormDialog>
  );
}
