import type { BlockId, DocumentId, Id, VersionId } from '../../shared/model/ids.ts';
import {
  type AnyRecord,
  type BeadPart,
  type Block,
  type CodingSide,
  documentOf,
  type Selection,
  SIDE_STATES,
} from '../../shared/model/records.ts';
import { parseRecords } from '../../shared/model/schema.ts';
import { BEAD_STATUS } from './compact.ts';

/** The short form is none. Its message says where, never what stands there. */
export class CompactError extends Error {
  override readonly name = 'CompactError';
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Keys of another alphabet than this are put right where somebody moves something: see place.ts. */
const ORDER = /^[0-9A-Za-z]{1,1000}$/;
const LAST_TIME = 8.64e15;

type Row = readonly unknown[];

function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new CompactError(`not ${what}`);
}

function row(value: unknown, least: number, most: number): Row {
  check(Array.isArray(value) && value.length >= least && value.length <= most, 'a row');
  return value;
}

function list(value: unknown): Row {
  check(Array.isArray(value), 'a list');
  return value;
}

function text(value: unknown, most = Number.POSITIVE_INFINITY): string {
  check(typeof value === 'string' && value.length <= most, 'a text');
  return value;
}

function within(value: unknown, most: number): number {
  check(typeof value === 'number' && value >= 0 && value <= most, 'a number in its bounds');
  return value;
}

function whole(value: unknown, most = Number.MAX_SAFE_INTEGER): number {
  check(Number.isSafeInteger(within(value, most)), 'a whole number');
  return value as number;
}

function one<Value>(values: readonly Value[], at: unknown): Value {
  const value = values[whole(at, values.length - 1)];
  check(value !== undefined, 'one of a list');
  return value;
}

function orderKey(value: unknown): string {
  check(typeof value === 'string' && ORDER.test(value), 'the key of an order');
  return value;
}

/**
 * The records that a short form stands for; each id one string however often it is mentioned. This is a border: the
 * rows are looked at here, the others by their schema.
 * @throws CompactError, z.ZodError
 */
export function expand(form: unknown, documentId: DocumentId): AnyRecord[] {
  check(typeof form === 'object' && form !== null, 'a document');
  const ids = list(Reflect.get(form, 'ids')).map((id) => {
    check(typeof id === 'string' && ID.test(id), 'an id');
    return id;
  });
  const id = <Kind extends string>(at: unknown) => one(ids, at) as Id<Kind>;
  const blocks = new Map<BlockId, Block>();

  const block = (value: unknown): Block => {
    const cells = row(value, 5, 6);
    const made: Block = {
      kind: 'block',
      id: id(cells[0]),
      documentId,
      versionId: id(cells[1]),
      order: orderKey(cells[2]),
      text: text(cells[3]),
      speakerId: cells[4] === -1 ? null : id(cells[4]),
      ...(cells.length === 6 && { time: within(cells[5], LAST_TIME) }),
    };
    blocks.set(made.id, made);
    return made;
  };
  const part = (value: unknown): BeadPart => {
    const cells = row(value, 3, 3);
    return {
      blockId: id(cells[0]),
      start: whole(cells[1]),
      end: cells[2] === null ? null : whole(cells[2]),
    };
  };
  const bead = (value: unknown): AnyRecord => {
    const cells = row(value, 6, 6);
    const sides: Record<VersionId, readonly BeadPart[]> = {};
    for (const each of list(cells[2])) {
      const side = row(each, 2, 2);
      sides[id<'version'>(side[0])] = list(side[1]).map(part);
    }
    return {
      kind: 'bead',
      id: id(cells[0]),
      documentId,
      order: orderKey(cells[1]),
      sides,
      status: one(BEAD_STATUS, cells[3]),
      confidence: cells[4] === null ? null : within(cells[4], 1),
      section: text(cells[5]),
    };
  };
  const selection = (value: unknown): Selection => {
    const cells = row(value, 7, 7);
    const start = { blockId: id<'block'>(cells[0]), offset: whole(cells[1]) };
    const end = { blockId: id<'block'>(cells[2]), offset: whole(cells[3]) };
    const quote = text(cells[4]);
    // A counterpart is often a block from end to end: one string for both.
    const all = start.blockId === end.blockId ? blocks.get(start.blockId)?.text : undefined;
    return {
      start,
      end,
      quote: all === quote ? all : quote,
      prefix: text(cells[5], 64),
      suffix: text(cells[6], 64),
    };
  };
  const side = (value: unknown): CodingSide => {
    const cells = row(value, 4, 5);
    return {
      versionId: id(cells[0]),
      selections: list(cells[3]).map(selection),
      state: one(SIDE_STATES, cells[1]),
      confidence: cells[2] === null ? null : within(cells[2], 1),
      ...(cells.length === 5 && { lost: list(cells[4]).map(selection) }),
    };
  };
  const coding = (value: unknown): AnyRecord => {
    const cells = row(value, 5, 6);
    const sides = list(cells[4]).map(side);
    check(
      sides.every(({ lost }) => lost === undefined || lost.length > 0),
      'a side with something lost',
    );
    return {
      kind: 'coding',
      id: id(cells[0]),
      documentId,
      codeId: id(cells[1]),
      coderId: id(cells[2]),
      createdAt: within(cells[3], LAST_TIME),
      sides,
      ...(cells.length === 6 && { weight: whole(cells[5], 100) }),
    };
  };

  const others = parseRecords(Reflect.get(form, 'others'));
  check(
    others.every((record) => documentOf(record) === documentId),
    'of this document',
  );
  return [
    ...others,
    ...list(Reflect.get(form, 'blocks')).map(block),
    ...list(Reflect.get(form, 'beads')).map(bead),
    ...list(Reflect.get(form, 'codings')).map(coding),
  ];
}
