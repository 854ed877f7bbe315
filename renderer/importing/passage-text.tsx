import type { Passage } from '../../shared/exchange/article/finding.ts';
import type { SourceText } from '../../shared/exchange/text/source.ts';
import { guessLanguage } from '../../shared/language/guess.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import { shownParagraphs, surroundings } from './source-view.ts';

/** A passage as it will be read, with a few grey words of the source before and after. */
export function PassageText(props: {
  readonly source: SourceText;
  readonly passage: Passage;
  readonly language: UiLanguage;
}) {
  const { source, passage, language } = props;
  const { before, after } = surroundings(source.text, passage);
  const paragraphs = shownParagraphs(source, passage);
  const last = paragraphs.length - 1;
  // The prose around a quotation is in the article's own language, its counterpart in the other.
  const around = (words: string) => (
    <span className="side__around" lang={guessLanguage(words).language ?? undefined}>
      {words}
    </span>
  );
  return (
    <div className="passage" lang={language}>
      {paragraphs.map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other identity
        <p key={at}>
          {at === 0 && before !== '' ? around(before) : null}
          <span className="passage__words">{words}</span>
          {at === last && after !== '' ? around(after) : null}
        </p>
      ))}
    </div>
  );
}
