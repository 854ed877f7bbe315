import type { Changes } from '../model/change.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { BlockId, CaseId } from '../model/ids.ts';
import type { Block, Document } from '../model/records.ts';
import { withCases } from './changes.ts';

/** Who speaks, as changes. Nothing here writes. */

/** How far an assignment goes: the blocks themselves, on to the next turn, or all that the same person says. */
export const SPEAKER_REACHES = ['here', 'turn', 'document'] as const;
export type SpeakerReach = (typeof SPEAKER_REACHES)[number];

const NOTHING: Changes = { added: [], updated: [], removed: [] };

/** The blocks from the given ones on until somebody else speaks; for blocks of nobody, until anybody does. */
function toNextTurn(view: DocumentView, chosen: readonly Block[]): readonly Block[] {
  const last = chosen.at(-1);
  if (!last) return chosen;
  const rest = view.blocksOf(last.versionId).slice(view.position(last.id) + 1);
  const end = rest.findIndex((block) => block.speakerId !== last.speakerId);
  return [...chosen, ...(end < 0 ? rest : rest.slice(0, end))];
}

/** All blocks of the document, in every version, that are said by those who say the given ones. */
function saidBySame(view: DocumentView, chosen: readonly Block[]): readonly Block[] {
  const speakers = new Set(chosen.map(({ speakerId }) => speakerId));
  return view.versions
    .flatMap((version) => view.blocksOf(version.id))
    .filter(({ speakerId }) => speakers.has(speakerId));
}

/** The blocks of other versions that stand beside a block, in reading order. */
function beside(view: DocumentView, block: Block): readonly Block[] {
  const found = new Map<BlockId, Block>();
  for (const bead of view.beadsOf(block.id)) {
    for (const { blockId } of Object.values(bead.sides).flat()) {
      const other = view.block(blockId);
      if (other && other.versionId !== block.versionId) found.set(blockId, other);
    }
  }
  return [...found.values()];
}

/**
 * The blocks with their counterparts in the other versions. A counterpart of several blocks (three turns that the
 * translation joined) goes with the first of them, so that each turn has one answer.
 */
function withCounterparts(view: DocumentView, chosen: readonly Block[]): readonly Block[] {
  const ids = new Set(chosen.map(({ id }) => id));
  const others = chosen.flatMap((block) =>
    beside(view, block).filter((other) => {
      const first = beside(view, other)
        .filter(({ versionId }) => versionId === block.versionId)
        .toSorted((a, b) => view.position(a.id) - view.position(b.id))[0];
      return first !== undefined && ids.has(first.id);
    }),
  );
  return [...new Map([...chosen, ...others].map((block) => [block.id, block])).values()];
}

/** The blocks that an assignment from some blocks of one version changes, counterparts included. */
export function spokenBlocks(
  view: DocumentView,
  ids: readonly BlockId[],
  reach: SpeakerReach,
): readonly Block[] {
  const chosen = [...new Set(ids)]
    .flatMap((id) => view.block(id) ?? [])
    .toSorted((a, b) => view.position(a.id) - view.position(b.id));
  if (reach === 'document') return saidBySame(view, chosen);
  return withCounterparts(view, reach === 'turn' ? toNextTurn(view, chosen) : chosen);
}

/** Gives blocks to a case, or to nobody. Empty changes where all are already so. */
export function planSpeaker(blocks: readonly Block[], speakerId: CaseId | null): Changes {
  const updated = blocks
    .filter((block) => block.speakerId !== speakerId)
    .map((block) => [block, { ...block, speakerId }] as const);
  return { ...NOTHING, updated };
}

/** The cases that a whole document is of; empty changes where they are the same. */
export function planDocumentCases(document: Document, caseIds: readonly CaseId[]): Changes {
  const wanted = [...new Set(caseIds)];
  const known = document.caseIds ?? [];
  if (wanted.length === known.length && wanted.every((id) => known.includes(id))) return NOTHING;
  return { ...NOTHING, updated: [[document, withCases(document, wanted)]] };
}
