import { type RefObject, useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { codingsAtPlace } from '../../shared/coding/overlap.ts';
import { type Passage, trimPassage } from '../../shared/coding/passage.ts';
import { digitThemes } from '../../shared/coding/theme-list.ts';
import { lastGivenThemeIds } from '../../shared/coding/theme-use.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Coding } from '../../shared/model/records.ts';
import { useServices } from '../app/services.ts';
import { useWorkspace } from '../app/workspace.ts';
import { type Adjustment, adjusting } from '../coding/adjusting.ts';
import type { BoxEnd } from '../coding/coding-box.tsx';
import { sayGiven } from '../coding/say-given.ts';
import { useCodingChanges } from '../coding/use-coding-changes.ts';
import { languageName } from '../documents/language-name.ts';
import { useShownCodings } from '../filtering/use-shown-codings.ts';
import { afterFrame } from '../platform/effects.ts';
import { useUiLanguage } from '../ui/language.ts';
import { passageOf } from './caret.ts';
import type { CaretStore } from './caret-store.ts';
import type { DomPlace } from './dom-places.ts';
import type { ReaderGridHandle } from './grid-handle.ts';

/** The coding box as it was opened. */
export interface OpenBox {
  readonly key: number;
  readonly passage: Passage;
  readonly query: string;
}

/** What can be done with the passage in hand. */
export interface PassageTools {
  readonly box: OpenBox | null;
  /** A passage waits, and nothing else is being done with it. */
  readonly hint: boolean;
  readonly openBox: (query: string) => void;
  readonly closeBox: (how: BoxEnd) => void;
  readonly passageStarts: () => void;
  readonly passageEnds: () => void;
  readonly passageChosen: (by: 'pointer' | 'keys', query?: string) => void;
  readonly clicked: (at: DomPlace) => void;
  /** Whether `clicked` there takes a coding in hand. */
  readonly isClickable: (at: DomPlace) => boolean;
  /** The codings in sight that meet at a place, the shortest first. */
  readonly meetingAt: (at: DomPlace) => readonly Coding[];
  /** Whether a coding of the document is in sight. */
  readonly shows: (coding: Coding) => boolean;
  /** Tags with the theme behind a key, 1 to 9; the side in hand where nothing is selected. */
  readonly quickTag: (key: number) => void;
  /** Tags with what was given last; the side in hand where nothing is selected. */
  readonly tagAgain: () => void;
  /** Says what has just been coded. */
  readonly given: (codings: readonly Coding[]) => void;
}

export function usePassageTools(of: {
  readonly view: DocumentView;
  readonly caret: CaretStore;
  readonly grid: RefObject<ReaderGridHandle | null>;
  readonly adjusting: Adjustment | null;
}): PassageTools {
  const { view, caret, grid, adjusting: adjustment } = of;
  const { t } = useTranslation('coding');
  const { toasts } = useServices();
  const { store, activeCoding, setActiveCoding } = useWorkspace();
  const changes = useCodingChanges();
  const language = useUiLanguage();
  const [box, setBox] = useState<OpenBox | null>(null);
  const [isPointing, setPointing] = useState(false);
  const count = useRef(0);
  const passage = useCallback((): Passage | null => {
    const chosen = passageOf(view, caret.get());
    return chosen && trimPassage(view, chosen);
  }, [view, caret]);
  const hasPassage = useSyncExternalStore(caret.subscribe, () => passage() !== null);

  const shows = useShownCodings();
  const meetingAt = (at: DomPlace) =>
    codingsAtPlace(view, at.versionId, at.place).filter((coding) => shows(view, coding));
  const openBox = (query: string) => {
    const chosen = passage();
    if (!chosen) return;
    count.current++;
    setBox({ key: count.current, passage: chosen, query });
  };
  const letGo = () => {
    const known = caret.get();
    if (known) caret.set({ ...known, anchor: known.focus });
    document.getSelection()?.removeAllRanges();
  };
  const adjust = (to: Adjustment) => {
    const chosen = passage();
    if (!chosen) return;
    if (chosen.versionId !== to.versionId) {
      const version = view.versions.find((each) => each.id === to.versionId);
      toasts.show(t('adjusting_otherSide', { language: languageName(version?.language ?? '', language) }));
      return;
    }
    if (to.lostAt === undefined) changes.adjust(to.codingId, chosen);
    else changes.putLostBack(to.codingId, to.lostAt, chosen);
    adjusting.set(null);
    letGo();
  };
  const given = (codings: readonly Coding[]) => {
    const versionId = codings[0]?.sides.find((side) => side.state === 'tagged')?.versionId;
    if (versionId) grid.current?.say(sayGiven(t, { index: store.index, view, codings, versionId, language }));
    else grid.current?.say(t('said_nothingNew'));
  };
  const tag = (codeIds: readonly CodeId[]) => {
    if (adjustment || (passage() === null && !grid.current?.selectSide())) return;
    const chosen = passage();
    if (!chosen) return;
    const gift = { codeIds, made: [], taken: [] };
    let wipe: (() => void) | undefined;
    const give = () => {
      const codings = changes.give(view, chosen, gift, 'staysOut');
      wipe = grid.current?.paintFresh(codings);
      return codings;
    };
    store.paintFirst(give, (codings) => {
      const [first] = codings;
      if (first) setActiveCoding(first.id);
      given(codings);
      letGo();
      // By then the rows have painted it themselves.
      if (wipe) afterFrame(wipe);
    });
  };
  return {
    box,
    hint: hasPassage && !isPointing && box === null && adjustment === null,
    openBox,
    closeBox: (how) => {
      setBox(null);
      // Once tagged, the letters are commands again (C confirms); until then the passage stays in hand.
      if (how === 'done') letGo();
      if (how !== 'away') grid.current?.focus();
    },
    passageStarts: () => {
      setBox(null);
      setPointing(true);
    },
    passageEnds: () => setPointing(false),
    passageChosen: (by, query = '') => {
      if (adjustment) adjust(adjustment);
      else if (by === 'keys') openBox(query);
    },
    isClickable: (at) => !adjustment && meetingAt(at).length > 0,
    meetingAt,
    shows: (coding) => shows(view, coding),
    clicked: (at) => {
      const here = meetingAt(at);
      if (adjustment || here.length === 0) return;
      // A click on the coding in hand goes on to the one beneath it.
      const next = here[(here.findIndex((each) => each.id === activeCoding) + 1) % here.length];
      if (next) setActiveCoding(next.id);
    },
    quickTag: (key) => {
      const code = digitThemes(store.index, store.author)[key - 1];
      if (code) tag([code.id]);
      else toasts.show(t('said_noTheme', { key }), { topic: 'coding' });
    },
    tagAgain: () => {
      const codeIds = lastGivenThemeIds(store.index, store.author);
      if (codeIds.length > 0) tag(codeIds);
      else toasts.show(t('said_nothingYet'), { topic: 'coding' });
    },
    given,
  };
}
