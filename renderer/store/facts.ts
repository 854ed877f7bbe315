import type { DocumentFacts } from '../../shared/model/document-tally.ts';
import { CompactError } from './expand.ts';

function count(value: unknown): number {
  if (!Number.isSafeInteger(value) || Number(value) < 0) throw new CompactError('not a count');
  return Number(value);
}

/** Rows of so many ids and one number, by hand: there are thousands of them in the heads of a big project. */
function rows(value: unknown, ids: number): readonly (readonly (string | number)[])[] {
  if (!Array.isArray(value)) throw new CompactError('not rows');
  return value.map((row: unknown) => {
    const isRow =
      Array.isArray(row) &&
      row.length === ids + 1 &&
      row.every((cell, at) => typeof cell === (at < ids ? 'string' : 'number'));
    if (!isRow) throw new CompactError('not a row');
    return row;
  });
}

/** @throws CompactError */
export function parseFacts(value: unknown): DocumentFacts {
  if (typeof value !== 'object' || value === null) throw new CompactError('not facts');
  const of = (name: keyof DocumentFacts): unknown => Reflect.get(value, name);
  return {
    records: count(of('records')),
    blocks: count(of('blocks')),
    beads: count(of('beads')),
    codings: count(of('codings')),
    losing: count(of('losing')),
    // The ids were looked at above as far as a count needs it.
    byCode: rows(of('byCode'), 1) as unknown as DocumentFacts['byCode'],
    waiting: rows(of('waiting'), 1) as unknown as DocumentFacts['waiting'],
    speakers: rows(of('speakers'), 1) as unknown as DocumentFacts['speakers'],
    uses: rows(of('uses'), 2) as unknown as DocumentFacts['uses'],
  };
}
