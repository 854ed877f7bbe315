import { PROJECT_DICTIONARY } from '../../shared/align/project-dictionary.ts';
import { finished } from '../../shared/align/sentences/align.ts';
import { dictionaryOf } from '../../shared/align/user-dictionary.ts';
import {
  type AlignmentReport,
  alignDocument,
  sureShare,
  viewOfRecords,
} from '../../shared/beads/align-document.ts';
import { findArticle } from '../../shared/exchange/article/find.ts';
import { planArticle } from '../../shared/exchange/article/plan.ts';
import { pairParallel } from '../../shared/exchange/parallel/pair.ts';
import { planParallel } from '../../shared/exchange/parallel/plan.ts';
import type { SourceText } from '../../shared/exchange/text/source.ts';
import { type Changes, squash } from '../../shared/model/change.ts';
import { documentOf, UI_LANGUAGES } from '../../shared/model/records.ts';
import type { Context } from '../command.ts';
import { EXIT } from '../refusal.ts';
import { articleJson, parallelJson } from './json.ts';
import { addTo, openTarget, saveTarget, type Target, withoutExtension } from './target.ts';

function print({ io, options }: Context, value: unknown): void {
  if (options.has('json')) io.out(`${JSON.stringify(value, null, 2)}\n`);
}

/** An import with the sentences of its document aligned, row by row, and what there is to say of it. */
function alignPlanned({ io }: Context, { records }: Target, planned: Changes) {
  const view = viewOfRecords(planned.added.filter((record) => documentOf(record) !== null));
  if (!view) return { changes: planned, report: null };
  const terms = [...records.values()].filter((record) => record.kind === 'term');
  const dictionaries = [PROJECT_DICTIONARY, dictionaryOf(terms, 'es', 'en')];
  const task = { view, notes: [], effects: io, dictionaries, isWithinBeads: true };
  const { changes, report } = finished(alignDocument(task));
  return { changes: squash([planned, changes]), report };
}

function sayHowSure({ io, i18n, language }: Context, report: AlignmentReport | null): void {
  if (!report) return;
  const { beads, doubtful } = report;
  const percent = Math.floor(100 * sureShare(report));
  io.say(i18n.getFixedT(language, 'cli')('note_aligned', { count: beads, percent, doubtful }));
}

/** Articles with their quotations in both languages, a document each. Without any, nothing is written. */
export async function importArticles(
  context: Context,
  sources: readonly SourceText[],
  path: string | undefined,
): Promise<0> {
  const { io, i18n, options, language } = context;
  const t = i18n.getFixedT(language, 'cli');
  const findings = sources.map((source) => {
    io.progress(t('progress_reading', { file: source.name }));
    return findArticle(source);
  });
  io.progress(null);
  const found = findings.filter(({ pairs }) => pairs.length > 0);
  for (const { source } of findings.filter(({ pairs }) => pairs.length === 0)) {
    io.say(t('note_noPairs', { source: source.name }));
  }
  if (path !== undefined && found.length > 0) {
    const target = await openTarget(context, path);
    const reports: (AlignmentReport | null)[] = [];
    for (const finding of found) {
      const planned = planArticle(finding, {
        records: target.records,
        author: target.author,
        effects: io,
        documentName: withoutExtension(finding.source.name),
        originalLanguage: options.choice('lang', UI_LANGUAGES) ?? 'es',
      });
      const { changes, report } = alignPlanned(context, target, planned);
      addTo(context, target, [finding.source.name], changes);
      reports.push(report);
    }
    await saveTarget(context, target);
    for (const [at, { source, pairs }] of found.entries()) {
      io.say(t('done_article', { source: source.name, count: pairs.length, file: path }));
      sayHowSure(context, reports[at] ?? null);
    }
  }
  const printed = findings.map((finding) => articleJson(i18n, finding));
  // One file, one object; several files, a list in the order of the words.
  print(context, printed.length === 1 ? printed[0] : printed);
  return EXIT.done;
}

/** A Spanish and an English file as one document, beads by sentence. */
export async function importParallel(
  context: Context,
  es: SourceText,
  en: SourceText,
  path: string | undefined,
): Promise<0> {
  const { io, i18n, options, language } = context;
  const t = i18n.getFixedT(language, 'cli');
  const finding = pairParallel(es, en);
  if (path !== undefined) {
    const target = await openTarget(context, path);
    const planned = planParallel(finding, {
      records: target.records,
      author: target.author,
      effects: io,
      documentName: withoutExtension(es.name),
      originalLanguage: options.choice('lang', UI_LANGUAGES) ?? 'es',
    });
    const { changes, report } = alignPlanned(context, target, planned);
    addTo(context, target, [es.name, en.name], changes);
    await saveTarget(context, target);
    const count = report?.beads ?? finding.rows.length;
    io.say(t('done_parallel', { es: es.name, en: en.name, count, file: path }));
    sayHowSure(context, report);
  }
  print(context, parallelJson(i18n, finding));
  return EXIT.done;
}
