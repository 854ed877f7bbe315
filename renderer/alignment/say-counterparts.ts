import type { VersionStretch } from '../../shared/beads/counterparts.ts';
import { languageOf } from '../../shared/beads/sentence-parts.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Anchor, LanguageTag } from '../../shared/model/records.ts';
import { unitAt } from '../reader/units.ts';
import { counterpartsOf, type WordLightsOf } from './use-word-lights.ts';

/** Words as a reader of the screen hears them: of the testimony in their language, else the window's. */
export interface SaidWords {
  readonly text: string;
  readonly language?: LanguageTag;
}

/** The word at a place, then its counterparts, each in its language. */
export function sayCounterparts(
  of: Pick<WordLightsOf, 'view' | 'versions' | 'links'>,
  versionId: VersionId,
  place: Anchor,
): readonly SaidWords[] {
  const { view } = of;
  const { start, end } = unitAt(view, versionId, place, 'word');
  const own = view.block(place.blockId)?.text.slice(start.offset, end.offset) ?? '';
  const said = ({ versionId: id, blockId, start: from, end: to }: VersionStretch): SaidWords => ({
    text: view.block(blockId)?.text.slice(from, to) ?? '',
    language: languageOf(view, id),
  });
  const others = counterpartsOf(of, versionId, place)?.others ?? [];
  return [{ text: own, language: languageOf(view, versionId) }, ...others.map(said)];
}
