import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Behind } from '../../shared/report/outline.ts';
import { dismissedShown } from '../alignment/use-flag-commands.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { type Screen, useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { useFormats } from '../ui/language.ts';
import { ReportExportDialog } from './report-export-dialog.tsx';
import { Numbered, ReportTable, type Ways } from './report-table.tsx';
import { pressedLast, reportWalk } from './report-walk.ts';
import type { Progress } from './reports.ts';
import { useOutline, useReportWords } from './use-outline.ts';
import { useReports } from './use-reports.ts';
import './report.css';

type ReportPlace = Extract<Screen, { kind: 'report' }>;

/** How a document is translated, in numbers, each with the way to its beads; or all documents of the project. */
export function ReportScreen({ screen }: { readonly screen: ReportPlace }) {
  const { t } = useTranslation('report');
  const { store, show, backToReading } = useWorkspace();
  const { documentId, from } = screen;
  const words = useReportWords();
  const { made, progress } = useReports(documentId);
  const outline = useOutline(made, documentId === null, words);
  const [exports, setExports] = useState(false);
  const page = useRef<HTMLElement>(null);
  const ways = useMemo<Ways>(
    () => ({
      walk: (behind, cell) => {
        const beads = behind.beads();
        const [first] = beads;
        if (!first) return;
        pressedLast.set({ of: documentId, cell });
        if (behind.aside) dismissedShown.set(true);
        reportWalk.set({
          documentId: behind.documentId,
          label: labelOf(behind),
          beads: new Set(beads),
          report: screen,
        });
        show({ kind: 'alignment', documentId: behind.documentId, jump: { beadId: first } });
      },
      open: (id, cell) => {
        pressedLast.set({ of: documentId, cell });
        show({ kind: 'report', documentId: id, from: screen });
      },
    }),
    [documentId, screen, show],
  );
  const back = useCallback(() => (from ? show(from) : backToReading()), [from, show, backToReading]);
  useFirstFocus(page, documentId, outline !== null);
  const isMade = outline !== null;
  useCommands(
    useMemo<readonly CommandAct[]>(
      () => [
        { id: 'report.open', run: back },
        { id: 'report.export', isEnabled: isMade, run: () => setExports(true) },
        { id: 'report.print', isEnabled: isMade, run: () => window.print() },
      ],
      [back, isMade],
    ),
  );
  const name =
    documentId === null
      ? store.index.project.name
      : (store.index.get('document', documentId)?.name ?? store.index.project.name);
  return (
    <section ref={page} className="report" aria-label={t('title', { name })}>
      <header className="report__head">
        <div className="report__titles">
          <p className="report__kind">{t('kind')}</p>
          <h1 className="report__title" tabIndex={-1}>
            {name}
          </h1>
          {outline ? <p className="report__subtitle">{outline.subtitle}</p> : null}
        </div>
        <div className="report__tools">
          <Button onPress={back}>
            {t('back')} <CommandKeys id="report.open" />
          </Button>
          {documentId === null ? null : (
            <Button onPress={() => show({ kind: 'report', documentId: null, from: screen })}>
              {t('ofProject')}
            </Button>
          )}
          <Button isDisabled={!isMade} onPress={() => window.print()}>
            {t('print')}
          </Button>
          <Button look="primary" isDisabled={!isMade} onPress={() => setExports(true)}>
            {t('command_export')}
          </Button>
        </div>
      </header>
      <Counting progress={progress} />
      {made && !outline ? (
        <p className="report__none">{t(documentId === null ? 'empty' : 'oneLanguage')}</p>
      ) : null}
      {outline ? (
        <>
          <dl className="report__figures" aria-label={t('figures')}>
            {outline.figures.map(({ label, says, ...rest }) => (
              <div key={label} className="report__figure">
                <dt>{label}</dt>
                <dd>
                  <Numbered cell={{ says, ...rest }} place={`figure ${label}`} ways={ways} />
                </dd>
              </div>
            ))}
          </dl>
          {made && documentId === null && made.leftOut > 0 ? (
            <p className="report__help">{t('leftOut', { count: made.leftOut })}</p>
          ) : null}
          {outline.tables.map((table) => (
            <ReportTable key={table.id} table={table} ways={ways} />
          ))}
        </>
      ) : null}
      {exports && made && outline ? (
        <ReportExportDialog
          outline={outline}
          reports={made.reports}
          words={words}
          onClose={() => setExports(false)}
        />
      ) : null}
    </section>
  );
}

const labelOf = ({ label }: Behind): string => label.replace(/^–\s*/, '');

/** How far the counting is; its place is there always, so that nothing moves when it is done. */
function Counting({ progress }: { readonly progress: Progress | null }) {
  const { t } = useTranslation('report');
  const formats = useFormats();
  const percent = progress ? Math.floor(100 * progress.done) : 0;
  return (
    <div className="report__counting">
      {progress ? (
        <>
          <progress max={100} value={percent} aria-label={t('working')} />
          <span aria-hidden="true">
            {t('working_document', { document: progress.name })} ·{' '}
            {t('percent', { number: formats.number(percent) })}
          </span>
        </>
      ) : null}
    </div>
  );
}

/** The keys begin at the title; where one comes back to, at the number that was pressed. */
function useFirstFocus(
  page: { readonly current: HTMLElement | null },
  documentId: ReportPlace['documentId'],
  isMade: boolean,
): void {
  useEffect(() => {
    page.current?.querySelector<HTMLElement>('.report__title')?.focus();
  }, [page]);
  useEffect(() => {
    const last = pressedLast.get();
    if (!isMade || !last || last.of !== documentId) return;
    pressedLast.set(null);
    // Somebody who has gone on meanwhile stays there.
    if (document.activeElement !== page.current?.querySelector('.report__title')) return;
    page.current?.querySelector<HTMLElement>(`[data-cell=${JSON.stringify(last.cell)}]`)?.focus();
  }, [page, documentId, isMade]);
}
