import type { Changes } from '../model/change.ts';
import { losesWords } from '../model/document-tally.ts';
import type { CodingId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Coding, CodingSide, SideState } from '../model/records.ts';
import { sameData } from '../model/same.ts';
import { byAge, handOver } from './hand-over.ts';
import { sideOf } from './passage.ts';

/** What a person said of a side counts for more than what follows by itself. */
const WEIGHT: Readonly<Record<SideState, number>> = { tagged: 3, confirmed: 2, projected: 1, lost: 0 };

const isFirm = (side: CodingSide) => side.state === 'tagged' || side.state === 'confirmed';

/** Whether two codings of one coder say the same theme of the same words; what is only projected says nothing yet. */
function areTwins(one: Coding, other: Coding): boolean {
  const sameOwner =
    one.codeId === other.codeId && one.coderId === other.coderId && one.documentId === other.documentId;
  if (!sameOwner || losesWords(one) || losesWords(other)) return false;
  let shared = 0;
  for (const side of one.sides) {
    const beside = sideOf(other, side.versionId);
    if (!beside || !isFirm(side) || !isFirm(beside)) continue;
    if (!sameData(side.selections, beside.selections)) return false;
    shared += 1;
  }
  return shared > 0;
}

/** The sides of both, each as the one says it that a person stands behind. */
function strongerSides(stays: Coding, goes: Coding): readonly CodingSide[] {
  const both = stays.sides.map((side) => {
    const other = sideOf(goes, side.versionId);
    return other && WEIGHT[other.state] > WEIGHT[side.state] ? other : side;
  });
  return [...both, ...goes.sides.filter(({ versionId }) => !sideOf(stays, versionId))];
}

export interface Folded {
  readonly changes: Changes;
  /** The coding that stays for two; null where there was nothing to fold. */
  readonly into: CodingId | null;
}

/**
 * Changes of one coding; where they make it say what another one of the same coder says already, the two become one:
 * the older stays, with the notes, the links and the weight of both.
 */
export function foldTwin(index: ProjectIndex, changes: Changes, codingId: CodingId): Folded {
  const change = changes.updated.find(([from]) => from.id === codingId);
  const before = index.get('coding', codingId);
  const after = change?.[1];
  if (!before || after?.kind !== 'coding') return { changes, into: null };
  const twin = index.codingsOf(after.codeId).find((each) => each.id !== codingId && areTwins(each, after));
  if (!twin) return { changes, into: null };
  const [stays, goes] = byAge(after, twin) < 0 ? [after, twin] : [twin, after];
  const weight = stays.weight ?? goes.weight;
  const one: Coding = {
    ...stays,
    sides: strongerSides(stays, goes),
    ...(weight === undefined ? {} : { weight }),
  };
  const known = stays === after ? before : twin;
  const handed = handOver(index, new Map([[goes.id, one]]));
  return {
    into: one.id,
    changes: {
      added: changes.added,
      updated: [
        ...changes.updated.filter((each) => each !== change),
        ...(sameData(known, one) ? [] : [[known, one] as const]),
        ...handed.updated,
      ],
      removed: [...changes.removed, ...handed.removed, goes === after ? before : twin],
    },
  };
}
