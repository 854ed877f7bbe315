import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../shared/model/ids.ts';
import { lostCount } from '../../shared/text/lost.ts';
import { useIndex } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { lostList } from './lost-dialog-state.ts';
import './editing.css';

/** Over the text: how many codings of this document lost words, and the way to the list. */
export function LostBar({ documentId }: { readonly documentId: DocumentId }) {
  const { t } = useTranslation('reader');
  const count = lostCount(useIndex(), documentId);
  if (count === 0) return null;
  return (
    <div className="lost-bar">
      {t('edit_lostBar', { count })}
      <Button look="quiet" onPress={() => lostList.set(true)}>
        {t('edit_lostShow')}
      </Button>
    </div>
  );
}

/** In the status bar: the same of the whole project. */
export function LostCount() {
  const { t } = useTranslation('finding');
  const count = lostCount(useIndex());
  if (count === 0) return null;
  return (
    <button type="button" className="status-bar__button lost-count" onClick={() => lostList.set(true)}>
      {t('lost_count', { count })}
    </button>
  );
}
