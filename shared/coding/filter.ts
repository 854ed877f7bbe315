import { casesOfCoding } from '../cases/cases-of.ts';

import { codeTree, flatTree } from '../codebook/tree.ts';
import { isWaiting } from '../model/document-tally.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { CaseId, CodeId, CoderId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Coding } from '../model/records.ts';

/**
 * How far a coding has been looked through. `waiting`: a side is projected and nobody has agreed; `settled`: every
 * side is; `noCounterpart`: a person said that a language has no words for it; `lost`: words of it are gone.
 */
export const CODING_STATES = ['waiting', 'settled', 'noCounterpart', 'lost'] as const;
export type CodingState = (typeof CODING_STATES)[number];

/** Which codings are shown: of any of each list, of all where a list is empty. `null` among cases: nobody known. */
export interface CodingFilter {
  /** With all themes below them. */
  readonly codeIds: readonly CodeId[];
  readonly coderIds: readonly CoderId[];
  readonly states: readonly CodingState[];
  readonly caseIds: readonly (CaseId | null)[];
}

export const NO_FILTER: CodingFilter = { codeIds: [], coderIds: [], states: [], caseIds: [] };

export function isFiltering(filter: CodingFilter): boolean {
  return Object.values(filter).some((list) => list.length > 0);
}

/** A coding may be in several states at once: waiting in one language, lost in the other. */
export function isInState(coding: Coding, state: CodingState): boolean {
  const { sides } = coding;
  switch (state) {
    case 'waiting':
      return isWaiting(coding);
    case 'settled':
      return sides.every((side) => side.state === 'tagged' || side.state === 'confirmed');
    case 'noCounterpart':
      return sides.some((side) => side.state === 'confirmed' && side.selections.length === 0);
    case 'lost':
      return sides.some((side) => side.state === 'lost' || side.lost !== undefined);
  }
}

export type ShowsCoding = (view: DocumentView, coding: Coding) => boolean;

const everything: ShowsCoding = () => true;

/** The given themes with all below them. */
function branches(index: ProjectIndex, codeIds: readonly CodeId[]): ReadonlySet<CodeId> {
  const wanted = new Set(codeIds);
  const found = new Set<CodeId>();
  for (const { node } of flatTree(codeTree(index)))
    if (wanted.has(node.id)) for (const { node: each } of flatTree([node])) found.add(each.id);
  return found;
}

/** Whether a coding is shown; cheap where the filter is empty. Ask for a new one when the tree of themes changes. */
export function showsCoding(index: ProjectIndex, filter: CodingFilter): ShowsCoding {
  if (!isFiltering(filter)) return everything;
  const codes = branches(index, filter.codeIds);
  const coders = new Set(filter.coderIds);
  const cases = new Set(filter.caseIds);
  return (view, coding) => {
    if (filter.codeIds.length > 0 && !codes.has(coding.codeId)) return false;
    if (coders.size > 0 && !coders.has(coding.coderId)) return false;
    if (filter.states.length > 0 && !filter.states.some((state) => isInState(coding, state))) return false;
    if (cases.size === 0) return true;
    const of = casesOfCoding(view, coding);
    return of.length === 0 ? cases.has(null) : of.some((id) => cases.has(id));
  };
}
