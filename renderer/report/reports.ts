import type { DocumentView } from '../../shared/model/document-view.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import { reportOnDocument } from '../../shared/report/of-document.ts';
import type { DocumentReport } from '../../shared/report/report.ts';
import { type DocumentFlags, documentFlags } from '../alignment/document-flags.ts';
import { followSentences } from '../alignment/followed-sentences.ts';

/** A document's report as long as its text, its alignment, the glossary and what was set aside are the same. */
const known = new WeakMap<
  DocumentView,
  { readonly flags: DocumentFlags; readonly report: DocumentReport | null }
>();

export interface Reports {
  readonly reports: readonly DocumentReport[];
  /** Documents in one language. */
  readonly leftOut: number;
}

/** How far the counting is. */
export interface Progress {
  /** Of all beads, 0 to 1. */
  readonly done: number;
  /** The document that is being read. */
  readonly name: string;
}

/** Reports on documents, a bead at a time: yields between them. What is known already costs nothing. */
export function* reportOn(
  index: ProjectIndex,
  ids: readonly DocumentId[],
  onProgress: (progress: Progress) => void,
): Generator<void, Reports> {
  const all = ids.reduce((sum, id) => sum + index.countsOf(id).beads, 0);
  const reports: DocumentReport[] = [];
  let [before, leftOut] = [0, 0];
  const [first] = ids;
  if (first !== undefined) yield* followSentences(index, first);
  for (const id of ids) {
    const { beads, languages } = index.countsOf(id);
    // Nothing of a document in one language need be unpacked.
    const view = languages.length > 1 ? index.document(id) : undefined;
    const report = view
      ? yield* reportOf(index, view, (done) =>
          onProgress({ done: all === 0 ? 0 : (before + done) / all, name: view.document.name }),
        )
      : null;
    if (report) reports.push(report);
    else leftOut++;
    before += beads;
    yield;
  }
  return { reports, leftOut };
}

function* reportOf(
  index: ProjectIndex,
  view: DocumentView,
  onBead: (done: number) => void,
): Generator<void, DocumentReport | null> {
  const flags = documentFlags(index, view);
  const before = known.get(view);
  if (before?.flags === flags) return before.report;
  const work = reportOnDocument(view, flags, index.all('term'));
  let done = 0;
  for (;;) {
    const step = work.next();
    if (step.done) {
      known.set(view, { flags, report: step.value });
      return step.value;
    }
    onBead(Math.min(done++, view.beads.length));
    yield;
  }
}
