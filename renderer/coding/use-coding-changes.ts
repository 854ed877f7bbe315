import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { planNewCode } from '../../shared/codebook/changes.ts';
import {
  adjustSide,
  confirmSide,
  recode,
  rejectSide,
  removeCodings,
} from '../../shared/coding/change-coding.ts';
import { planNote } from '../../shared/coding/coding-note.ts';
import type { Passage } from '../../shared/coding/passage.ts';
import { planCodings } from '../../shared/coding/plan-codings.ts';
import { type Changes, squash } from '../../shared/model/change.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CodeId, CodingId, VersionId } from '../../shared/model/ids.ts';
import type { Coding, UiLanguage } from '../../shared/model/records.ts';
import { giveUpLost, placeLost } from '../../shared/text/lost.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useWorkspace } from '../app/workspace.ts';
import { useUiLanguage } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';

/** Everything that the reader and the panel write, each an undoable change with a name. */
export interface CodingChanges {
  /** Tags the passage; the new coding comes in hand. False where nothing was to add. */
  readonly tag: (view: DocumentView, passage: Passage, codeId: CodeId) => boolean;
  /** A new theme: of a typed name, or (`words`) of the passage's own, which the list of changes then keeps quiet. */
  readonly tagWithNew: (
    view: DocumentView,
    passage: Passage,
    theme: { readonly name: string; readonly language: UiLanguage; readonly from: 'typed' | 'words' },
  ) => boolean;
  readonly remove: (coding: Coding) => void;
  /** The same, and a notice that offers it back: its note goes with it. */
  readonly removeSaying: (coding: Coding) => void;
  readonly confirm: (coding: Coding) => void;
  readonly reject: (coding: Coding, versionId: VersionId) => void;
  readonly adjust: (codingId: CodingId, passage: Passage) => void;
  /** Puts words that are no longer in the text back on a passage. */
  readonly putLostBack: (codingId: CodingId, at: number, passage: Passage) => void;
  /** Lets lost words go; where the side has no others, the side, and with its last side the coding. */
  readonly letLostGo: (coding: Coding, versionId: VersionId, at: number, isPart: boolean) => void;
  readonly recode: (coding: Coding, codeId: CodeId) => void;
  readonly writeNote: (coding: Coding, text: string) => void;
}

export function useCodingChanges(): CodingChanges {
  const { store, commit, setActiveCoding } = useWorkspace();
  const services = useServices();
  const language = useUiLanguage();
  const undoable = useUndoable();
  const { t } = useTranslation('coding');
  return useMemo(() => {
    const { index, author } = store;
    const { effects } = services;
    const theme = (codeId: CodeId) => {
      const code = index.get('code', codeId);
      return code ? nameIn(code.name, language) : '';
    };
    const write = (key: string, params: Readonly<Record<string, string>>, changes: Changes): boolean => {
      if (changes.added.length + changes.updated.length + changes.removed.length === 0) return false;
      try {
        commit({ key, params }, changes);
        return true;
      } catch (error) {
        reportProblem(services, error);
        return false;
      }
    };
    const takeInHand = (changes: Changes) => {
      const coding = changes.added.find((record) => record.kind === 'coding');
      if (coding?.kind === 'coding') setActiveCoding(coding.id);
    };
    return {
      tag: (view, passage, codeId) => {
        const changes = planCodings({ index, view, ...passage, codeIds: [codeId], author, effects });
        const isDone = write('codingAdded', { theme: theme(codeId) }, changes);
        if (isDone) takeInHand(changes);
        return isDone;
      },
      tagWithNew: (view, passage, { name, language, from }) => {
        const names = { es: '', en: '', [language]: name };
        const made = planNewCode(index, { name: names, parentId: null }, effects);
        const codings = planCodings({ index, view, ...passage, codeIds: [made.codeId], author, effects });
        const all = squash([made.changes, codings]);
        const isDone =
          from === 'typed'
            ? write('themeMadeAndTagged', { theme: name }, all)
            : write('themeMadeFromWords', {}, all);
        if (isDone) takeInHand(codings);
        return isDone;
      },
      remove: (coding) => {
        write('codingRemoved', { theme: theme(coding.codeId) }, removeCodings(index, [coding.id]));
      },
      removeSaying: (coding) => {
        const name = theme(coding.codeId);
        const label = { key: 'codingRemoved', params: { theme: name } };
        undoable(label, removeCodings(index, [coding.id]), t('removed', { theme: name }));
      },
      confirm: (coding) => {
        const waiting = coding.sides.filter((side) => side.state === 'projected');
        for (const { versionId } of waiting)
          write('sideConfirmed', { theme: theme(coding.codeId) }, confirmSide(index, coding.id, versionId));
      },
      reject: (coding, versionId) => {
        write('sideRejected', { theme: theme(coding.codeId) }, rejectSide(index, coding.id, versionId));
      },
      adjust: (codingId, passage) => {
        const coding = index.get('coding', codingId);
        if (coding)
          write(
            'sideAdjusted',
            { theme: theme(coding.codeId) },
            adjustSide(index, { codingId, ...passage, author }),
          );
      },
      putLostBack: (codingId, at, passage) => {
        const coding = index.get('coding', codingId);
        const place = { codingId, versionId: passage.versionId, at };
        if (coding)
          write('lostPutBack', { theme: theme(coding.codeId) }, placeLost(index, place, passage, author));
      },
      letLostGo: (coding, versionId, at, isPart) => {
        const name = theme(coding.codeId);
        const label = { key: 'lostLetGo', params: { theme: name } };
        const stands = coding.sides.some((side) => side.state !== 'lost' && side.selections.length > 0);
        const changes = isPart
          ? giveUpLost(index, { codingId: coding.id, versionId, at })
          : stands
            ? rejectSide(index, coding.id, versionId)
            : removeCodings(index, [coding.id]);
        undoable(label, changes, t('lostLetGo', { theme: name }));
      },
      recode: (coding, codeId) => {
        write(
          'codingRecoded',
          { from: theme(coding.codeId), to: theme(codeId) },
          recode(index, coding.id, codeId),
        );
      },
      writeNote: (coding, text) => {
        const changes = planNote(index, coding.id, text, { author, effects });
        write('noteWritten', { theme: theme(coding.codeId) }, changes);
      },
    };
  }, [store, commit, setActiveCoding, services, language, undoable, t]);
}
