import { useMemo } from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Term } from '../../shared/model/records.ts';
import type { DomPlace } from '../reader/dom-places.ts';
import { beadOfPlace } from '../reader/moves.ts';
import type { ReaderLayout } from '../store/reader-layout.ts';
import { type Marking, marksOfSide, type TextMark } from './text-marks.ts';

const NO_TERMS: readonly Term[] = [];

/** What of the text is marked, as the view menu has it; null for nothing. */
export function useMarking(
  { languages, terms: hasTerms }: ReaderLayout,
  all: readonly Term[],
): Marking | null {
  const terms = hasTerms ? all : NO_TERMS;
  return useMemo(() => (languages || terms.length > 0 ? { languages, terms } : null), [languages, terms]);
}

/** What is marked at a place. */
export function marksAt(
  view: DocumentView,
  { versionId, place }: DomPlace,
  marking: Marking,
): readonly TextMark[] {
  const bead = beadOfPlace(view, versionId, place);
  const version = view.versions.find(({ id }) => id === versionId);
  if (!bead || !version) return [];
  return marksOfSide(view, bead, version, marking).filter(
    ({ blockId, start, end }) => blockId === place.blockId && start <= place.offset && place.offset < end,
  );
}
