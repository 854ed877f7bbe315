import { useMemo } from 'react';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import { documentOutline } from '../../shared/report/document-outline.ts';
import type { ReportNames } from '../../shared/report/names.ts';
import type { Outline } from '../../shared/report/outline.ts';
import { projectOutline } from '../../shared/report/project-outline.ts';
import type { DocumentReport } from '../../shared/report/report.ts';
import { type ReportWords, reportWords } from '../../shared/report/words.ts';
import { useIndex } from '../app/workspace.ts';
import { localeFor, useUiLanguage } from '../ui/language.ts';
import type { Reports } from './reports.ts';

/** The names that a document's report says. */
export function namesFor(
  index: ProjectIndex,
  { documentId }: DocumentReport,
  words: ReportWords,
): ReportNames {
  return {
    versions: index.document(documentId)?.versions ?? [],
    speaker: (id) => {
      const found = id === null ? undefined : index.get('case', id);
      return (found && words.name(found.name)) || words.t('speaker_none');
    },
    coder: (id) => index.get('coder', id)?.name ?? '',
  };
}

export function useReportWords(): ReportWords {
  const language: UiLanguage = useUiLanguage();
  return useMemo(() => reportWords(language, localeFor(language, navigator.languages)), [language]);
}

/** The report in words: of one document, or of the project. Null where there is nothing in two languages. */
export function useOutline(made: Reports | null, isProject: boolean, words: ReportWords): Outline | null {
  const index = useIndex();
  return useMemo(() => {
    if (!made) return null;
    if (isProject)
      return made.reports.length === 0 ? null : projectOutline(index.project.name, made.reports, words);
    const [report] = made.reports;
    return report ? documentOutline(report, words, namesFor(index, report, words)) : null;
  }, [index, made, isProject, words]);
}
