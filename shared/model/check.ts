import { anchorFindings, coverFindings } from './check/anchors.ts';
import { type Finding, type FindingKind, finding, type Severity } from './check/finding.ts';
import { codesInCycles, codesTooDeep, danglingIn } from './check/references.ts';
import { sharingTheirPlace, standingTwice, untidyIn } from './check/tidiness.ts';
import type { ProjectIndex } from './project-index.ts';
import type { AnyRecord } from './records.ts';

export { FINDING_KINDS, type Finding, type FindingKind, type Severity } from './check/finding.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { broken: 0, wrong: 1, note: 2 };

/**
 * Everything that is off in a project, worst first: references, anchors, quotes, beads, names, values.
 * Costs one pass over all texts; changes nothing.
 */
export function checkProject(index: ProjectIndex): readonly Finding[] {
  const found: Finding[] = [];
  const add = (kinds: Iterable<FindingKind>, record: AnyRecord) => {
    for (const kind of kinds) found.push(finding(index, kind, record));
  };
  for (const record of index.records.values()) {
    add(danglingIn(index, record), record);
    add(untidyIn(index, record), record);
  }
  const cyclic = codesInCycles(index.all('code'));
  for (const code of index.all('code')) if (cyclic.has(code.id)) add(['codeCycle'], code);
  for (const code of codesTooDeep(index.all('code'), cyclic)) add(['codeTooDeep'], code);
  for (const document of index.all('document')) {
    const view = index.document(document.id);
    if (!view) continue;
    for (const coding of view.codings) add(anchorFindings(view, coding), coding);
    for (const [kind, record] of coverFindings(view)) add([kind], record);
  }
  for (const record of sharingTheirPlace(index)) add(['orderTwice'], record);
  for (const [kind, record] of standingTwice(index)) add([kind], record);
  return found.sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
