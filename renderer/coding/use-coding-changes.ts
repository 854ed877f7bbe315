import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Shortcut, setShortcut } from '../../shared/codebook/shortcut.ts';
import {
  adjustSide,
  confirmSide,
  recode,
  rejectSide,
  removeCodings,
} from '../../shared/coding/change-coding.ts';
import { foldTwin } from '../../shared/coding/fold-twin.ts';
import { type Gift, type GivenThemes, planGift } from '../../shared/coding/give-themes.ts';
import { type EndMove, moveEnd } from '../../shared/coding/move-end.ts';
import type { Passage } from '../../shared/coding/passage.ts';
import { planWeight } from '../../shared/coding/weight.ts';
import type { ChangeLabel, Changes } from '../../shared/model/change.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CodeId, CodingId, VersionId } from '../../shared/model/ids.ts';
import type { Code, Coding } from '../../shared/model/records.ts';
import { giveUpLost, placeLost } from '../../shared/text/lost.ts';
import { projectorOf } from '../aligning/language-service.ts';
import { useServices } from '../app/services.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useWrite } from '../app/use-write.ts';
import { useWorkspace } from '../app/workspace.ts';
import { useUiLanguage } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';

/** Everything that the reader and the panel write, each an undoable change with a name. */
export interface CodingChanges {
  /** Gives and takes themes in one step; the new codings, the first of which comes in hand unless it `staysOut`. */
  readonly give: (view: DocumentView, passage: Passage, gift: Gift, hand?: 'staysOut') => readonly Coding[];
  /** With a notice that offers it back: its note goes with it. */
  readonly removeSaying: (coding: Coding) => void;
  readonly confirm: (coding: Coding) => void;
  readonly reject: (coding: Coding, versionId: VersionId) => void;
  readonly adjust: (codingId: CodingId, passage: Passage) => void;
  /** Puts words that are no longer in the text back on a passage. */
  readonly putLostBack: (codingId: CodingId, at: number, passage: Passage) => void;
  /** Lets lost words go; where the side has no others, the side, and with its last side the coding. */
  readonly letLostGo: (coding: Coding, versionId: VersionId, at: number, isPart: boolean) => void;
  readonly recode: (coding: Coding, codeId: CodeId) => void;
  /** 0 to 100; null: nobody says. */
  readonly weigh: (coding: Coding, weight: number | null) => void;
  readonly moveEnd: (move: Omit<EndMove, 'author'>) => void;
  /** The key that gives a theme; null takes it away. */
  readonly setKey: (code: Code, key: Shortcut | null) => void;
}

export function useCodingChanges(): CodingChanges {
  const { store, setActiveCoding } = useWorkspace();
  const services = useServices();
  const writeChanges = useWrite();
  const language = useUiLanguage();
  const undoable = useUndoable();
  const { t } = useTranslation('coding');
  return useMemo(() => {
    const { index, author } = store;
    const { effects } = services;
    const project = projectorOf(store);
    const theme = (codeId: CodeId) => {
      const code = index.get('code', codeId);
      return code ? nameIn(code.name, language) : '';
    };
    const write = (key: string, params: ChangeLabel['params'], changes: Changes): boolean =>
      writeChanges({ key, params }, changes);
    /** Writes what moves the words of a coding; where it then says what another says already, the two become one. */
    const writeWords = (key: string, coding: Coding, changes: Changes) => {
      const label = { key, params: { theme: theme(coding.codeId) } };
      const folded = foldTwin(index, changes, coding.id);
      if (folded.into === null) return void write(label.key, label.params, changes);
      undoable(label, folded.changes, t('folded', label.params));
      setActiveCoding(folded.into);
    };
    /** What an act of coding is called; a theme made of the passage's own words is not named. */
    const giftLabel = ({ made, taken }: Gift, { codings }: GivenThemes): ChangeLabel => {
      const [first] = codings;
      const [removed] = taken.flatMap((id) => index.get('coding', id) ?? []);
      if (codings.length + taken.length > 1)
        return taken.length > 0
          ? { key: 'themesChanged', params: {} }
          : { key: 'codingsAdded', params: { count: codings.length } };
      if (made[0]?.from === 'words') return { key: 'themeMadeFromWords', params: {} };
      if (made[0]) return { key: 'themeMadeAndTagged', params: { theme: made[0].name } };
      if (first) return { key: 'codingAdded', params: { theme: theme(first.codeId) } };
      return { key: 'codingRemoved', params: { theme: removed ? theme(removed.codeId) : '' } };
    };
    return {
      give: (view, passage, gift, hand) => {
        const given = planGift(index, { view, passage }, gift, { author, effects, project });
        const { key, params } = giftLabel(gift, given);
        if (!write(key, params, given.changes)) return [];
        const [first] = given.codings;
        if (first && hand !== 'staysOut') setActiveCoding(first.id);
        return given.codings;
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
        if (coding) writeWords('sideAdjusted', coding, adjustSide(index, { codingId, ...passage, author }));
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
      weigh: (coding, weight) => {
        const params = { theme: theme(coding.codeId), weight: weight ?? '' };
        const key = weight === null ? 'weightCleared' : 'codingWeighed';
        write(key, params, planWeight(index, coding.id, weight));
      },
      moveEnd: (move) => {
        const coding = index.get('coding', move.codingId);
        if (coding) writeWords('endMoved', coding, moveEnd(index, { ...move, author, project }));
      },
      setKey: (code, key) => {
        const params = { theme: nameIn(code.name, language), key: key ?? '' };
        write(key === null ? 'themeKeyCleared' : 'themeKeySet', params, setShortcut(index, code.id, key));
      },
    };
  }, [store, writeChanges, setActiveCoding, services, language, undoable, t]);
}
