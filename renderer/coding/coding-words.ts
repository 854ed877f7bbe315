import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { type Coding, type CodingSide, UI_LANGUAGES } from '../../shared/model/records.ts';
import { useIndex } from '../app/workspace.ts';
import { languageHeading } from '../reader/languages.ts';
import { initials } from '../reader/people.ts';
import { useFormats } from '../ui/language.ts';

export interface CodingWords {
  /** What a side's state is, who and when: `tagged by MV, 3 Nov 2024`. */
  readonly state: (coding: Coding, side: CodingSide) => string;
  /** The same with its language before it: `Español: tagged by MV, 3 Nov 2024`. */
  readonly sideState: (view: DocumentView, coding: Coding, side: CodingSide) => string;
  /** Initials; none for a coder who has not said a name. */
  readonly coder: (coding: Coding) => string;
}

/** A coding's state in words of the window's language. */
export function useCodingWords(): CodingWords {
  const { t, i18n } = useTranslation('coding');
  const formats = useFormats();
  const index = useIndex();
  return useMemo(() => {
    // Initials of a name that is none (SN, UC) would only puzzle.
    const unnamed = UI_LANGUAGES.map((lng) => i18n.getFixedT(lng, 'app')('coder_unnamed'));
    const nameOf = (coding: Coding) => index.get('coder', coding.coderId)?.name ?? '';
    const coder = (coding: Coding) => {
      const name = nameOf(coding);
      return unnamed.includes(name) ? '' : initials(name) || '?';
    };
    const state = (coding: Coding, side: CodingSide): string => {
      const isEmpty = side.selections.length === 0;
      switch (side.state) {
        case 'tagged':
          return t('state_tagged', {
            coder: coder(coding) || t('coder_unnamed'),
            date: formats.date(coding.createdAt),
          });
        case 'projected':
          if (isEmpty) return t('state_noneFound');
          return t('state_projected', { confidence: formats.number(side.confidence ?? 0) });
        case 'confirmed':
          return isEmpty ? t('state_noCounterpart') : t('state_confirmed');
        case 'lost':
          return t('state_lost');
      }
    };
    const sideState = (view: DocumentView, coding: Coding, side: CodingSide) => {
      const version = view.versions.find((each) => each.id === side.versionId);
      return `${languageHeading(version?.language ?? '')}: ${state(coding, side)}`;
    };
    return { state, sideState, coder };
  }, [t, i18n, formats, index]);
}
