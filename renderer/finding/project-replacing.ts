import type { Changes } from '../../shared/model/change.ts';
import type { Effects } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import {
  planReplacements,
  type Replaced,
  type ReplacedHit,
  type ReplacedIn,
} from '../../shared/text/replace-hits.ts';
import type { PatternStop } from './pattern-run.ts';
import type { ProjectFinder, ProjectWish } from './project-finder.ts';
import { type HitGroup, hitKey } from './project-hits.ts';
import { newlyLost } from './replacing.ts';
import { type SliceTools, workInSlices } from './slices.ts';

/** A replacement in many documents, planned and not written, with what it would do. */
export interface ProjectPlan {
  readonly changes: Changes;
  readonly count: number;
  /** Hits that run over a border between two blocks, and stay. */
  readonly left: number;
  readonly documents: number;
  /** Coded passages in the texts that change which keep words. */
  readonly kept: number;
  readonly lost: number;
}

async function replacedIn(
  { documentId, hits }: HitGroup,
  replacement: string,
  { index, finder, wish }: { index: ProjectIndex; finder: ProjectFinder; wish: ProjectWish },
): Promise<ReplacedIn | PatternStop | null> {
  if (!wish.isPattern) return { documentId, hits: hits.map((hit) => ({ ...hit, text: replacement })) };
  const view = index.document(documentId);
  const found = view ? await finder.replacements(view, wish, replacement) : null;
  if (found === null || typeof found === 'string') return found;
  const chosen = new Set(hits.map(hitKey));
  const wanted: ReplacedHit[] = [];
  for (const hit of found)
    if (hit.text !== undefined && chosen.has(hitKey(hit))) wanted.push({ ...hit, text: hit.text });
  return { documentId, hits: wanted };
}

function inSlices(
  tools: Pick<SliceTools, 'now' | 'later'>,
  index: ProjectIndex,
  documents: readonly ReplacedIn[],
  effects: Effects,
): Promise<Replaced> {
  return new Promise((resolve, reject) => {
    function* work(): Generator<void, void, undefined> {
      try {
        resolve(yield* planReplacements(index, documents, effects));
      } catch (error) {
        reject(error);
      }
    }
    workInSlices(work(), { ...tools, onSlice: () => {} });
  });
}

/** Those in which anything is replaced. */
const documentsOf = (groups: readonly HitGroup[]) =>
  groups.filter(({ hits }) => hits.some(({ over }) => !over)).length;

/**
 * Plans the replacement of the chosen hits without stopping the window. A pattern that never ends is said; null
 * where the texts changed meanwhile: what was chosen may no longer be there.
 */
export async function planProject(
  groups: readonly HitGroup[],
  replacement: string,
  context: {
    readonly index: ProjectIndex;
    readonly finder: ProjectFinder;
    readonly wish: ProjectWish;
    readonly effects: Effects;
    readonly tools: Pick<SliceTools, 'now' | 'later'>;
  },
): Promise<ProjectPlan | PatternStop | null> {
  const { index, finder, effects, tools } = context;
  const documents: ReplacedIn[] = [];
  for (const group of groups) {
    const replaced = await replacedIn(group, replacement, context);
    if (replaced === null || typeof replaced === 'string') return replaced;
    documents.push(replaced);
  }
  if (finder.isOutdated(index)) return null;
  const { changes, count, left } = await inSlices(tools, index, documents, effects);
  const lost = newlyLost(changes);
  const codings = changes.updated.filter(([, to]) => to.kind === 'coding').length;
  return { changes, count, left, documents: documentsOf(groups), kept: codings - lost, lost };
}
