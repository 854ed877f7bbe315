import { casesOfCoding } from '../../shared/cases/cases-of.ts';
import { codeTree, flatTree } from '../../shared/codebook/tree.ts';
import { CODING_STATES, type CodingFilter, type CodingState, isInState } from '../../shared/coding/filter.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CaseId, CodeId, CoderId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Bilingual, Code } from '../../shared/model/records.ts';

/** One line of a filter's list, and how many codings of the document it would show by itself. */
export interface FilterChoice<Id> {
  readonly id: Id;
  readonly count: number;
}
export interface ThemeChoice extends FilterChoice<CodeId> {
  readonly code: Code;
  /** From 0. */
  readonly depth: number;
}
export interface CoderChoice extends FilterChoice<CoderId> {
  readonly name: string;
}
export interface CaseChoice extends FilterChoice<CaseId | null> {
  readonly name: Bilingual | null;
}

export interface FilterChoices {
  readonly themes: readonly ThemeChoice[];
  readonly coders: readonly CoderChoice[];
  readonly states: readonly FilterChoice<CodingState>[];
  readonly cases: readonly CaseChoice[];
}

/** What there is to choose in a document, and what is chosen though it is not there. One pass over its codings. */
export function filterChoices(index: ProjectIndex, view: DocumentView, filter: CodingFilter): FilterChoices {
  const codes = new Map<CodeId, number>();
  const coders = new Map<CoderId, number>();
  const states = new Map<CodingState, number>();
  const cases = new Map<CaseId | null, number>();
  const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const coding of view.codings) {
    add(codes, coding.codeId);
    add(coders, coding.coderId);
    for (const state of CODING_STATES) if (isInState(coding, state)) add(states, state);
    const of = casesOfCoding(view, coding);
    if (of.length === 0) add(cases, null);
    for (const id of of) add(cases, id);
  }
  const totals = new Map<CodeId, number>();
  const tree = flatTree(codeTree(index));
  for (const { node } of tree.toReversed())
    totals.set(
      node.id,
      node.children.reduce((sum, child) => sum + (totals.get(child.id) ?? 0), codes.get(node.id) ?? 0),
    );
  return {
    themes: tree
      .map(({ node, depth }) => ({ id: node.id, code: node.code, depth, count: totals.get(node.id) ?? 0 }))
      .filter(({ id, count }) => count > 0 || filter.codeIds.includes(id)),
    coders: index
      .all('coder')
      .map(({ id, name }) => ({ id, name, count: coders.get(id) ?? 0 }))
      .filter(({ id, count }) => count > 0 || filter.coderIds.includes(id)),
    states: CODING_STATES.map((id) => ({ id, count: states.get(id) ?? 0 })),
    cases: [
      ...index.all('case').map(({ id, name }) => ({ id, name, count: cases.get(id) ?? 0 })),
      { id: null, name: null, count: cases.get(null) ?? 0 },
    ].filter(({ id, count }) => count > 0 || filter.caseIds.includes(id)),
  };
}
