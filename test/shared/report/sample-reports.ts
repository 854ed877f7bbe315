import { flagBead, flagVersions } from '../../../shared/flags/bead.ts';
import { flagContext } from '../../../shared/flags/context.ts';
import { Dismissals } from '../../../shared/flags/dismissals.ts';
import { flagsOfBead } from '../../../shared/flags/flags-of-bead.ts';
import type { DocumentView } from '../../../shared/model/document-view.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Term } from '../../../shared/model/records.ts';
import { type ReportFlags, reportOnDocument } from '../../../shared/report/of-document.ts';
import type { DocumentReport } from '../../../shared/report/report.ts';
import { sampleProject } from '../../../shared/sample/index.ts';
import { testEffects } from '../../support/effects.ts';

export const records = sampleProject(testEffects(3));
export const term: Term = {
  kind: 'term',
  id: newId(testEffects(9)),
  order: 'a',
  words: { es: ['mercado'], en: ['market'] },
  avoided: { en: ['fair'] },
  note: '',
};

export function projectWith(...more: readonly AnyRecord[]): ProjectIndex {
  return new ProjectIndex([...records, ...more]);
}

export function flagsOf(index: ProjectIndex, view: DocumentView): ReportFlags {
  const versions = flagVersions(view.versions);
  if (!versions) return { of: () => [], beadOf: () => null };
  const beadOf = (bead: DocumentView['beads'][number]) => flagBead(bead, view, versions);
  const context = flagContext({ terms: index.all('term'), beads: view.beads.map(beadOf) });
  const dismissals = new Dismissals(index.all('dismissal'));
  return {
    beadOf,
    of: (bead) =>
      flagsOfBead(beadOf(bead), context).map((flag) => ({
        flag,
        dismissal: dismissals.of(beadOf(bead), flag),
      })),
  };
}

export function viewOf(index: ProjectIndex, name: string): DocumentView {
  const id = index.all('document').find((each) => each.name.includes(name))?.id;
  const view = id && index.document(id);
  if (!view) throw new Error(`no ${name}`);
  return view;
}

export function reportOf(index: ProjectIndex, name: string): DocumentReport {
  const view = viewOf(index, name);
  const work = reportOnDocument(view, flagsOf(index, view), index.all('term'));
  for (;;) {
    const step = work.next();
    if (!step.done) continue;
    if (!step.value) throw new Error('one language');
    return step.value;
  }
}
