import type { TFunction } from 'i18next';
import type { Passage } from '../../shared/coding/passage.ts';
import { samePlace } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { LanguageTag, UiLanguage } from '../../shared/model/records.ts';
import { makeSelection } from '../../shared/model/selection.ts';
import { languageName } from '../documents/language-name.ts';
import { segmentsOf } from './segments.ts';
import { unitAt } from './units.ts';

/** What a reader of the screen is told: the words of the window, then words of the testimony in their language. */
export interface Said {
  readonly text: string;
  readonly quote?: { readonly words: string; readonly language: LanguageTag };
}

/** More words than this are said by their first and last ones. */
const MOST_WORDS = 12;
const ENDS = 5;
/** UTF-16 units up to which words are counted; beyond, paragraphs say how much it is. */
const MOST_COUNTED = 5_000;

/** What is selected, briefly; costs no more for a whole interview than for a page. */
export function saySelected(
  t: TFunction<'selecting'>,
  view: DocumentView,
  passage: Passage,
  ui: UiLanguage,
): Said {
  const language = view.versions.find((version) => version.id === passage.versionId)?.language ?? '';
  const all = unitAt(view, passage.versionId, passage.start, 'all');
  if (samePlace(all.start, passage.start) && samePlace(all.end, passage.end))
    return { text: t('said_all', { language: languageName(language, ui) }) };
  const blocks = view.position(passage.end.blockId) - view.position(passage.start.blockId) + 1;
  const isLong = { text: t('said_paragraphs', { count: blocks }) };
  if (blocks > MOST_WORDS * ENDS) return isLong;
  const { quote } = makeSelection(view.blocksIn(passage), passage.start, passage.end);
  if (quote.length > MOST_COUNTED) return isLong;
  const words = segmentsOf(quote, language, 'word');
  const text = t('said_words', { count: words.length });
  const [from, to] = [words[ENDS - 1], words[words.length - ENDS]];
  if (words.length <= MOST_WORDS || !from || !to) return { text, quote: { words: quote, language } };
  return { text, quote: { words: `${quote.slice(0, from.end)} … ${quote.slice(to.start)}`, language } };
}
