import type { TFunction } from 'i18next';
import { sideOf } from '../../shared/coding/passage.ts';
import { countWordsRoughly } from '../../shared/coding/shown-words.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Coding, UiLanguage } from '../../shared/model/records.ts';
import { languageName } from '../documents/language-name.ts';
import { segmentsOf } from '../reader/segments.ts';
import { nameIn } from '../ui/small.tsx';

/** UTF-16 units up to which words are told apart by the rules of their language: a million of them take a second. */
const MOST_PARTED = 5_000;

/** What was coded, for a reader of the screen: `Extortion on 12 words; projected in English`. */
export function sayGiven(
  t: TFunction<'coding'>,
  of: {
    readonly index: ProjectIndex;
    readonly view: DocumentView;
    /** New ones, of one passage. */
    readonly codings: readonly Coding[];
    readonly versionId: VersionId;
    readonly language: UiLanguage;
  },
): string {
  const { index, view, codings, versionId, language } = of;
  const [first] = codings;
  if (!first) return '';
  const languageOf = (id: VersionId) => view.versions.find((each) => each.id === id)?.language ?? 'und';
  const themes = codings.flatMap(({ codeId }) => {
    const code = index.get('code', codeId);
    return code ? nameIn(code.name, language) : [];
  });
  const count = (sideOf(first, versionId)?.selections ?? []).reduce(
    (sum, { quote }) =>
      sum +
      (quote.length > MOST_PARTED
        ? countWordsRoughly(quote)
        : segmentsOf(quote, languageOf(versionId), 'word').length),
    0,
  );
  const others = first.sides
    .filter((side) => side.versionId !== versionId)
    .map((side) => {
      const name = languageName(languageOf(side.versionId), language);
      return t(side.selections.length > 0 ? 'said_projected' : 'said_noCounterpart', { language: name });
    });
  return [t('said_coded', { themes: themes.join(', '), count }), ...others].join('; ');
}
