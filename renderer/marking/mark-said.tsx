import { useTranslation } from 'react-i18next';
import { baseLanguage } from '../../shared/align/languages/base-language.ts';
import { flagVersions } from '../../shared/flags/bead.ts';
import type { TermMark } from '../../shared/glossary/term-marks.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { languageName } from '../documents/language-name.ts';
import { useUiLanguage } from '../ui/language.ts';
import type { TextMark } from './text-marks.ts';

/** What a mark is: the words, each in its language, and a sentence. */
export function MarkSaid({ mark, view }: { readonly mark: TextMark; readonly view: DocumentView }) {
  const { t } = useTranslation('marking');
  const ui = useUiLanguage();
  if (mark.kind === 'term') return <TermSaid mark={mark} view={view} />;
  const words = view.block(mark.blockId)?.text.slice(mark.start, mark.end) ?? '';
  return (
    <span className="mark-said">
      {mark.language === 'und'
        ? t('language_other')
        : t('language_said', { language: languageName(mark.language, ui) })}{' '}
      <q lang={mark.language}>{words}</q>{' '}
    </span>
  );
}

function TermSaid({ mark, view }: { readonly mark: TermMark; readonly view: DocumentView }) {
  const { t } = useTranslation('marking');
  const versions = flagVersions(view.versions);
  if (!versions) return null;
  const { source, target } = versions;
  const said = mark.term.words[baseLanguage(source.language)]?.[0];
  const agreed = mark.agreed.join(', ');
  return (
    <span className="mark-said" data-outcome={mark.outcome}>
      <span className="mark-said__words">
        <span lang={source.language}>{said}</span>
        {agreed === '' ? null : (
          <>
            {' → '}
            <span lang={target.language}>{agreed}</span>
          </>
        )}
      </span>
      {'. '}
      {t(`term_${mark.outcome}`)}{' '}
    </span>
  );
}

/** What is marked under the pointer or the keys. */
export function MarksCard({
  marks,
  view,
}: {
  readonly marks: readonly TextMark[];
  readonly view: DocumentView;
}) {
  if (marks.length === 0) return null;
  return (
    <div className="coding-card">
      {marks.map((mark) => (
        <p
          key={`${mark.kind} ${mark.kind === 'term' ? mark.term.id : mark.start}`}
          className="filter__meeting"
        >
          <MarkSaid mark={mark} view={view} />
        </p>
      ))}
    </div>
  );
}
