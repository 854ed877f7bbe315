import { useTranslation } from 'react-i18next';
import { shownContext, shownWords } from '../../shared/coding/shown-words.ts';
import { type LostSelection, placeLost } from '../../shared/text/lost.ts';
import type { LostCandidate } from '../../shared/text/lost-candidates.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useWorkspace } from '../app/workspace.ts';
import { adjusting } from '../coding/adjusting.ts';
import { useCodingChanges } from '../coding/use-coding-changes.ts';
import { languageName } from '../documents/language-name.ts';
import { wordsOf } from '../finding/hit-words.ts';
import { Button } from '../ui/button.tsx';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { BilingualName, nameIn, Swatch } from '../ui/small.tsx';
import { lostList } from './lost-dialog-state.ts';
import { useCandidates } from './use-candidates.ts';

interface LostItemProps {
  readonly lost: LostSelection;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** It was put back or let go. */
  readonly onDone: () => void;
}

/** Words that a coding lost: where they stood, and, once it is in hand, where they may go. */
export function LostItem({ lost, isOpen, onOpen, onDone }: LostItemProps) {
  const { t } = useTranslation('finding');
  const language = useUiLanguage();
  const { store } = useWorkspace();
  const { coding, versionId, selection, isPart } = lost;
  const code = store.index.get('code', coding.codeId);
  const version = store.index.get('version', versionId);
  const document = store.index.get('document', coding.documentId);
  if (!code || !version || !document) return null;
  return (
    <>
      <button type="button" className="lost-item__head" aria-expanded={isOpen} onClick={onOpen}>
        <span className="lost-item__theme">
          <Swatch colour={code.colour} />
          <BilingualName name={code.name} />
          <span className="lost-item__where">
            {t(isPart ? 'lost_partIn' : 'lost_in', {
              document: document.name,
              language: languageName(version.language, language),
            })}
          </span>
        </span>
        <span className="lost-item__words" lang={version.language}>
          <span className="lost-item__around">{shownContext('before', selection.prefix)}</span>
          <mark>{shownWords(selection.quote)}</mark>
          <span className="lost-item__around">{shownContext('after', selection.suffix)}</span>
        </span>
      </button>
      {isOpen ? <LostPlaces lost={lost} onDone={onDone} lang={version.language} /> : null}
    </>
  );
}

function LostPlaces(props: {
  readonly lost: LostSelection;
  readonly onDone: () => void;
  readonly lang: string;
}) {
  const { lost, onDone, lang } = props;
  const { t } = useTranslation(['finding', 'reader']);
  const language = useUiLanguage();
  const { store, screen, show, setActiveCoding } = useWorkspace();
  const undoable = useUndoable();
  const changes = useCodingChanges();
  const candidates = useCandidates(lost);
  const { coding, versionId, at, isPart } = lost;
  const { documentId } = coding;
  const code = store.index.get('code', coding.codeId);
  const theme = code ? nameIn(code.name, language) : '';
  const putOn = ({ passage }: LostCandidate) => {
    const place = { codingId: coding.id, versionId, at };
    const put = placeLost(store.index, place, passage, store.author);
    undoable({ key: 'lostPutBack', params: { theme } }, put, t('lost_putBack', { theme }));
    onDone();
  };
  const chooseInText = () => {
    lostList.set(false);
    if (screen.kind !== 'document' || screen.documentId !== documentId) {
      const bead = store.index.document(documentId)?.beadsOf(lost.selection.start.blockId)[0];
      show({ kind: 'document', documentId, ...(bead && { jump: { beadId: bead.id } }) });
    }
    setActiveCoding(coding.id);
    // A wish for a coding that is not in hand is let go.
    setTimeout(() => adjusting.set({ codingId: coding.id, versionId, lostAt: at }));
  };
  return (
    <div className="lost-item__places">
      <p role="status" className="lost-item__says">
        {candidates === null
          ? t('lost_looking')
          : t(candidates.length > 0 ? 'lost_places' : 'lost_noPlaces', { count: candidates.length })}
      </p>
      <ul className="lost-item__candidates">
        {candidates?.map((each) => (
          <Candidate
            key={`${each.passage.start.blockId} ${each.passage.start.offset}`}
            candidate={each}
            documentId={documentId}
            lang={lang}
            onPut={() => putOn(each)}
          />
        ))}
      </ul>
      <div className="lost-item__actions">
        <Button onPress={chooseInText}>{t('lost_choose')}</Button>
        <Button
          look="quiet"
          onPress={() => {
            changes.letLostGo(coding, versionId, at, isPart);
            onDone();
          }}
        >
          {t('reader:edit_lostLetGo')}
        </Button>
      </div>
    </div>
  );
}

function Candidate(props: {
  readonly candidate: LostCandidate;
  readonly documentId: LostSelection['coding']['documentId'];
  readonly lang: string;
  readonly onPut: () => void;
}) {
  const { candidate, documentId, lang, onPut } = props;
  const { t } = useTranslation('finding');
  const { number } = useFormats();
  const { store } = useWorkspace();
  const { passage, score, by } = candidate;
  const view = store.index.document(documentId);
  const { blockId, offset: start } = passage.start;
  const end = passage.end.offset;
  const words = view && wordsOf(view, { versionId: passage.versionId, blockId, start, end });
  if (!words) return null;
  return (
    <li className="lost-candidate">
      <span className="lost-candidate__text">
        <span className="lost-item__words" lang={lang}>
          <span className="lost-item__around">{words.before}</span>
          <mark>{words.words}</mark>
          <span className="lost-item__around">{words.after}</span>
        </span>
        <span className="lost-item__where">
          {t(`lost_by_${by}`, { score: number(Math.round(score * 100)) })}
        </span>
      </span>
      <Button onPress={onPut}>{t('lost_put')}</Button>
    </li>
  );
}
