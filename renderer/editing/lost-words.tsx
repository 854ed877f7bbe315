import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { type LostSelection, lostSides } from '../../shared/text/lost.ts';
import { type Command, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';
import { adjusting } from '../coding/adjusting.ts';
import { useCodingChanges } from '../coding/use-coding-changes.ts';
import { languageName } from '../documents/language-name.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { BilingualName, Swatch } from '../ui/small.tsx';
import { lostList, useLostListOpen } from './lost-dialog-state.ts';
import './editing.css';

const NONE: readonly Command[] = [];

/** Words of the document's codings that are no longer in it: says how many, lists them, puts them back. */
export function LostWords({ view }: { readonly view: DocumentView }) {
  const { t } = useTranslation('reader');
  const isOpen = useLostListOpen();
  const { store } = useWorkspace();
  const losing = store.index.losingCodings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is another one where something is lost or found
  const lost = useMemo(
    () => lostSides(store.index).filter(({ coding }) => coding.documentId === view.document.id),
    [store, losing, view.document.id],
  );
  const count = lost.length;
  const commands = useMemo<readonly Command[]>(
    () =>
      count > 0
        ? [
            {
              id: 'reader.lost',
              keys: null,
              label: t('edit_lostCommand'),
              isEnabled: true,
              run: () => lostList.set(true),
            },
          ]
        : NONE,
    [count, t],
  );
  useCommands(commands);
  useEffect(() => () => lostList.set(false), []);
  if (count === 0 && !isOpen) return null;
  return (
    <>
      {count > 0 ? (
        <div className="lost-bar">
          {t('edit_lostBar', { count })}
          <Button look="quiet" onPress={() => lostList.set(true)}>
            {t('edit_lostShow')}
          </Button>
        </div>
      ) : null}
      {isOpen ? <LostDialog lost={lost} /> : null}
    </>
  );
}

function LostDialog({ lost }: { readonly lost: readonly LostSelection[] }) {
  const { t } = useTranslation(['reader', 'common']);
  const close = () => lostList.set(false);
  return (
    <Dialog
      title={t('edit_lostTitle')}
      isOpen
      onClose={close}
      wide
      actions={<Button onPress={close}>{t('common:close')}</Button>}
    >
      <p>{t(lost.length > 0 ? 'edit_lostHelp' : 'edit_lostNone')}</p>
      <ul className="lost-list">
        {lost.map((each) => (
          <LostItem key={`${each.coding.id} ${each.versionId} ${each.at}`} lost={each} />
        ))}
      </ul>
    </Dialog>
  );
}

function LostItem({ lost }: { readonly lost: LostSelection }) {
  const { t } = useTranslation('reader');
  const language = useUiLanguage();
  const { store, setActiveCoding } = useWorkspace();
  const changes = useCodingChanges();
  const { coding, versionId, at, selection, isPart } = lost;
  const { index } = store;
  const code = index.get('code', coding.codeId);
  const version = index.get('version', versionId);
  if (!code || !version) return null;
  const putBack = () => {
    lostList.set(false);
    setActiveCoding(coding.id);
    // A wish for a coding that is not in hand is let go.
    setTimeout(() => adjusting.set({ codingId: coding.id, versionId, lostAt: at }));
  };
  return (
    <li className="lost-list__item">
      <p className="lost-list__theme">
        <Swatch colour={code.colour} />
        <BilingualName name={code.name} />
        <span className="lost-list__where">{languageName(version.language, language)}</span>
      </p>
      <p className="lost-list__words" lang={version.language}>
        <span className="lost-list__around">{selection.prefix}</span>
        <mark>{selection.quote}</mark>
        <span className="lost-list__around">{selection.suffix}</span>
      </p>
      <div className="lost-list__actions">
        <Button onPress={putBack}>{t('edit_lostPutBack')}</Button>
        <Button look="quiet" onPress={() => changes.letLostGo(coding, versionId, at, isPart)}>
          {t('edit_lostLetGo')}
        </Button>
      </div>
    </li>
  );
}
