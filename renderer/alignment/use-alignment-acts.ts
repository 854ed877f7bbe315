import { type RefObject, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BeadContext } from '../../shared/beads/bead-drafts.ts';
import { cutsAt } from '../../shared/beads/cuts-at.ts';
import { planLink, planMergeBeads } from '../../shared/beads/merge-beads.ts';
import { type BoundaryMove, planMoveBoundary } from '../../shared/beads/move-boundary.ts';
import { heldVersions } from '../../shared/beads/parts.ts';
import { sentenceParts } from '../../shared/beads/sentence-parts.ts';
import {
  planConfirm,
  planConfirmAbove,
  planDeliberate,
  planSwapVersions,
  planUnconfirm,
} from '../../shared/beads/settle-beads.ts';
import { type Cuts, planSplitBead, proposeSplit } from '../../shared/beads/split-bead.ts';
import { planSwap, planUnlink } from '../../shared/beads/unlink-bead.ts';
import type { ChangeLabel, Changes } from '../../shared/model/change.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BeadId, VersionId } from '../../shared/model/ids.ts';
import type { Anchor, Bead, Version } from '../../shared/model/records.ts';
import { projectorOf } from '../aligning/language-service.ts';
import { useServices } from '../app/services.ts';
import { useWrite } from '../app/use-write.ts';
import { useWorkspace } from '../app/workspace.ts';
import { counterpartCaret } from '../reader/counterpart.ts';
import { unitAt } from '../reader/units.ts';
import { beadsChosen, chosenBeads } from './chosen.ts';
import type { AlignmentGridHandle } from './grid-handle.ts';
import type { InHandStore } from './in-hand.ts';

type Edge = Pick<BoundaryMove, 'edge' | 'direction'>;

/** Every correction of the alignment, each one step to undo, with a name. */
export interface AlignmentActs {
  /** The bead that the keys are in. */
  readonly bead: () => Bead | undefined;
  readonly chosen: () => readonly Bead[];
  /** The chosen beads; where one is in hand, it with its neighbour. */
  readonly merge: (step: 1 | -1) => void;
  readonly splitAtSentence: () => void;
  readonly splitAtWord: () => void;
  readonly moveBoundary: (edge: Edge) => void;
  readonly link: () => void;
  readonly unlink: () => void;
  readonly swap: () => void;
  readonly swapVersions: () => void;
  readonly toggleDeliberate: () => void;
  readonly confirm: () => void;
  readonly unconfirm: () => void;
  /** `threshold` 0 to 1. */
  readonly confirmAbove: (threshold: number) => void;
}

const idsOf = (beads: readonly Bead[]): readonly BeadId[] => beads.map(({ id }) => id);

/** Where a bead is cut before the sentence of a place; before the second where it is the first one. Null: nothing to cut. */
function sentenceCuts(
  view: DocumentView,
  bead: Bead,
  versionId: VersionId,
  place: Anchor | null,
): Cuts | null {
  const starts = sentenceParts(view, bead, versionId).map(
    ({ blockId, start }): Anchor => ({ blockId, offset: start }),
  );
  const isBehind = (start: Anchor) =>
    place !== null &&
    (view.position(start.blockId) - view.position(place.blockId) || start.offset - place.offset) <= 0;
  const cut = starts.slice(1).findLast(isBehind) ?? starts[1];
  return cut ? cutsAt(view, bead, versionId, cut) : proposeSplit(view, bead);
}

export function useAlignmentActs(of: {
  readonly view: DocumentView;
  readonly versions: readonly Version[];
  readonly inHand: InHandStore;
  readonly grid: RefObject<AlignmentGridHandle | null>;
}): AlignmentActs {
  const { t } = useTranslation('alignment');
  const { store } = useWorkspace();
  const writeChanges = useWrite();
  const services = useServices();
  const latest = useRef(of);
  latest.current = of;
  return useMemo(() => {
    const { index } = store;
    const { effects, toasts } = services;
    const context = (): BeadContext => ({
      view: latest.current.view,
      notes: index.all('note'),
      effects,
      project: projectorOf(store),
    });
    const params = () => ({
      document: latest.current.view.document.name,
      bead: latest.current.inHand.get().at + 1,
    });
    const bead = () => latest.current.view.beads[latest.current.inHand.get().at];
    const chosen = () => {
      const { view, inHand } = latest.current;
      const { anchor, at } = inHand.get();
      return beadsChosen(view, chosenBeads(view, anchor, at));
    };
    const write = (key: string, more: ChangeLabel['params'], changes: Changes): boolean =>
      writeChanges({ key, params: { ...params(), ...more } }, changes);
    const refuse = (says: string) => toasts.show(says, { topic: 'alignment' });
    /** The keys go on in the first of these beads that is there afterwards. */
    const goOnIn = (ids: readonly BeadId[]) => {
      const { inHand, grid } = latest.current;
      inHand.set({ ...inHand.get(), anchor: null });
      const there = ids.find((id) => index.get('bead', id));
      if (there) grid.current?.goToNew(there);
    };
    const split = (cuts: Cuts | null) => {
      const here = bead();
      if (!here || !cuts) return void refuse(t('not_split'));
      if (write('beadSplit', {}, planSplitBead(context(), here.id, cuts))) goOnIn([here.id]);
      else refuse(t('not_split'));
    };
    return {
      bead,
      chosen,
      merge: (step) => {
        const { view } = latest.current;
        const some = chosen();
        const [only] = some;
        const beside = only && some.length === 1 ? view.beads[view.placeOf(only) + step] : undefined;
        const all = beside ? [...some, beside] : some;
        const changes = planMergeBeads(context(), idsOf(all));
        if (write('beadsMerged', { count: all.length }, changes)) goOnIn(idsOf(all));
        else refuse(t('not_merge'));
      },
      splitAtSentence: () => {
        const { view, inHand, grid } = latest.current;
        const here = bead();
        const { versionId } = inHand.get();
        split(
          here && versionId
            ? sentenceCuts(view, here, versionId, grid.current?.caret()?.focus ?? null)
            : null,
        );
      },
      splitAtWord: () => {
        const { view, versions, grid } = latest.current;
        const here = bead();
        const caret = grid.current?.caret();
        if (!here || !caret) return void refuse(t('not_split'));
        const other = versions.find(({ id }) => id !== caret.versionId);
        const word = unitAt(view, caret.versionId, caret.focus, 'word').start;
        const there = other && counterpartCaret(view, caret, other.id);
        split({ [caret.versionId]: word, ...(there && { [there.versionId]: there.focus }) });
      },
      moveBoundary: ({ edge, direction }) => {
        const here = bead();
        const { versionId } = latest.current.inHand.get();
        if (!here || !versionId) return;
        const changes = planMoveBoundary(context(), { beadId: here.id, versionId, edge, direction });
        const { view } = latest.current;
        const beside = view.beads[view.placeOf(here) + (edge === 'end' ? 1 : -1)];
        if (write('boundaryMoved', {}, changes)) goOnIn(beside ? [here.id, beside.id] : [here.id]);
        else refuse(t('not_move'));
      },
      link: () => {
        const { view, inHand } = latest.current;
        const some = chosen();
        const before = inHand.get();
        const [only] = some;
        const begun = before.linking === null ? undefined : view.bead(before.linking);
        if (some.length === 1 && only && (!begun || begun === only)) {
          if (heldVersions(view, only).length !== 1) return void refuse(t('not_link'));
          inHand.set({ ...before, linking: begun ? null : only.id });
          return;
        }
        const ids = idsOf(begun && some.length === 1 ? [begun, ...some] : some);
        inHand.set({ ...before, linking: null });
        if (write('beadsLinked', {}, planLink(context(), ids))) goOnIn(ids);
        else refuse(t('not_link'));
      },
      unlink: () => {
        const here = bead();
        if (here && write('beadUnlinked', {}, planUnlink(context(), here.id))) goOnIn([here.id]);
        else refuse(t('not_unlink'));
      },
      swap: () => {
        const { view, versions } = latest.current;
        const some = chosen();
        const [one] = some;
        const other = some.length === 2 ? some[1] : one && view.beads[view.placeOf(one) + 1];
        const translation = versions.find(({ role }) => role === 'translation') ?? versions[1];
        if (some.length > 2 || !one || !other || !translation) return void refuse(t('not_swap'));
        const changes = planSwap(context(), [one.id, other.id], translation.id);
        if (write('beadsSwapped', {}, changes)) goOnIn([one.id, other.id]);
        else refuse(t('not_swap'));
      },
      swapVersions: () => {
        const { view, versions } = latest.current;
        const [one, other] = versions;
        if (one && other) write('versionsSwapped', {}, planSwapVersions(view, [one.id, other.id]));
      },
      toggleDeliberate: () => {
        const here = bead();
        if (!here) return;
        const isMeant = here.deliberate !== true;
        const changes = planDeliberate(latest.current.view, here.id, isMeant);
        if (!write(isMeant ? 'beadMeant' : 'beadNotMeant', {}, changes)) refuse(t('not_deliberate'));
      },
      confirm: () => {
        const some = chosen().filter(({ status }) => status === 'auto');
        write('beadsConfirmed', { count: some.length }, planConfirm(latest.current.view, idsOf(some)));
      },
      unconfirm: () => {
        const some = chosen().filter(({ status }) => status === 'confirmed');
        write('beadsUnconfirmed', { count: some.length }, planUnconfirm(latest.current.view, idsOf(some)));
      },
      confirmAbove: (threshold) => {
        const changes = planConfirmAbove(latest.current.view, threshold);
        write('beadsConfirmedAbove', { count: changes.updated.length }, changes);
      },
    };
  }, [store, writeChanges, services, t]);
}
