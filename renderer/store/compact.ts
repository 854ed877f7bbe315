import type { AnyRecord, Bead, Block, Coding, Selection } from '../../shared/model/records.ts';
import { SIDE_STATES } from '../../shared/model/records.ts';

/**
 * The records of one document, written short: an id stands once and is a number everywhere else, and blocks, beads
 * and codings are rows without names. Half the bytes to read, and in memory one string an id, not one a mention.
 * What has more to it than a row holds stands among the others, as it is.
 */
export interface CompactDocument {
  readonly ids: readonly string[];
  readonly blocks: readonly (readonly unknown[])[];
  readonly beads: readonly (readonly unknown[])[];
  readonly codings: readonly (readonly unknown[])[];
  readonly others: readonly AnyRecord[];
}

export const BEAD_STATUS = ['auto', 'confirmed'] as const;

const BLOCK_KEYS = new Set(['kind', 'id', 'documentId', 'versionId', 'order', 'text', 'speakerId', 'time']);
const BEAD_KEYS = new Set(['kind', 'id', 'documentId', 'order', 'sides', 'status', 'confidence', 'section']);
const CODING_KEYS = new Set([
  'kind',
  'id',
  'documentId',
  'codeId',
  'coderId',
  'createdAt',
  'sides',
  'weight',
]);
const SIDE_KEYS = new Set(['versionId', 'selections', 'state', 'confidence', 'lost']);

const hasOnly = (value: object, keys: ReadonlySet<string>) =>
  Object.keys(value).every((key) => keys.has(key));

/** Puts the records of one document, all of the same `documentId`, into their short form. */
export function compact(records: Iterable<AnyRecord>): CompactDocument {
  const numbers = new Map<string, number>();
  const number = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  const block = ({ id, versionId, order, text, speakerId, time }: Block) => [
    number(id),
    number(versionId),
    order,
    text,
    speakerId === null ? -1 : number(speakerId),
    ...(time === undefined ? [] : [time]),
  ];
  const bead = ({ id, order, sides, status, confidence, section }: Bead) => [
    number(id),
    order,
    Object.entries(sides).map(([version, parts]) => [
      number(version),
      parts.map(({ blockId, start, end }) => [number(blockId), start, end]),
    ]),
    BEAD_STATUS.indexOf(status),
    confidence,
    section,
  ];
  const selection = ({ start, end, quote, prefix, suffix }: Selection) => [
    number(start.blockId),
    start.offset,
    number(end.blockId),
    end.offset,
    quote,
    prefix,
    suffix,
  ];
  const coding = ({ id, codeId, coderId, createdAt, sides, weight }: Coding) => [
    number(id),
    number(codeId),
    number(coderId),
    createdAt,
    sides.map(({ versionId, selections, state, confidence, lost }) => [
      number(versionId),
      SIDE_STATES.indexOf(state),
      confidence,
      selections.map(selection),
      ...(lost === undefined ? [] : [lost.map(selection)]),
    ]),
    ...(weight === undefined ? [] : [weight]),
  ];
  const blocks: unknown[][] = [];
  const beads: unknown[][] = [];
  const codings: unknown[][] = [];
  const others: AnyRecord[] = [];
  for (const record of records) {
    if (record.kind === 'block' && hasOnly(record, BLOCK_KEYS)) blocks.push(block(record));
    else if (record.kind === 'bead' && hasOnly(record, BEAD_KEYS)) beads.push(bead(record));
    else if (
      record.kind === 'coding' &&
      hasOnly(record, CODING_KEYS) &&
      record.sides.every((side) => hasOnly(side, SIDE_KEYS))
    )
      codings.push(coding(record));
    else others.push(record);
  }
  return { ids: [...numbers.keys()], blocks, beads, codings, others };
}
