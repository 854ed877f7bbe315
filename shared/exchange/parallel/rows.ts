import { likeness } from '../../language/counterparts.ts';
import { numbersDiffer } from '../article/checks.ts';
import type { ParallelFinding, ParallelRow, Piece, RowFlag } from './finding.ts';
import { chance, lengthDistance } from './galeChurch.ts';

export interface Group {
  readonly id: string;
  readonly es: readonly Piece[];
  readonly en: readonly Piece[];
  /** How sure it is, where its sentences were aligned: 0 to 1. Not of a row that was mended since. */
  readonly measured?: number;
}

/** Below it a row is one to look at. */
const SURE = 0.6;
const UNLIKE_RATIO = 2.2;

/**
 * Judges rows; those that `judged` holds themselves stay as they are (judging 10,000 takes 250 ms). Rows with
 * nothing on either side are gone.
 */
export function settleRows(
  groups: readonly Group[],
  judged: readonly ParallelRow[] = [],
): Pick<ParallelFinding, 'rows' | 'unsureRows'> {
  const known = new Map<Group, ParallelRow>(judged.map((row) => [row, row]));
  const rows = groups
    .filter(({ es, en }) => es.length + en.length > 0)
    .map(
      (group): ParallelRow =>
        known.get(group) ?? {
          id: group.id,
          es: group.es,
          en: group.en,
          confidence: group.measured ?? confidenceOf(group),
          flags: flagsOf(group),
        },
    );
  return { rows, unsureRows: rows.filter(isUnsureRow).length };
}

/** Whether a person should look at it. */
export const isUnsureRow = ({ confidence, flags }: ParallelRow): boolean =>
  confidence < SURE || flags.length > 0;

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('\n');

/** From the lengths, and, where there are words enough to compare, from shared vocabulary. */
function confidenceOf({ es, en }: Group): number {
  if (es.length === 0 || en.length === 0) return 0.4;
  const [left, right] = [textOf(es), textOf(en)];
  const byLength = Math.sqrt(chance(lengthDistance(left.length, right.length) / 2));
  const like = likeness(left, right);
  const byWords = like === null ? byLength : Math.max(0, Math.min(1, (like - 0.05) / 0.4));
  const many = es.length === 1 && en.length === 1 ? 1 : 0.9;
  return Math.round(100 * many * (0.4 * byLength + 0.6 * byWords)) / 100;
}

function flagsOf({ es, en }: Group): RowFlag[] {
  const flags: RowFlag[] = [];
  if (es.length === 0) return [{ key: 'flag_rowAlone', params: { context: 'en' } }];
  if (en.length === 0) return [{ key: 'flag_rowAlone', params: { context: 'es' } }];
  if (es.length !== 1 || en.length !== 1) {
    flags.push({ key: 'flag_rowMany', params: { es: es.length, en: en.length } });
  }
  const [left, right] = [textOf(es), textOf(en)];
  const [shorter = 0, longer = 0] = [left.length, right.length].sort((a, b) => a - b);
  if (longer > 60 && longer > shorter * UNLIKE_RATIO) flags.push({ key: 'flag_lengthsDiffer', params: {} });
  if (numbersDiffer(left, right)) flags.push({ key: 'flag_numbersDiffer', params: {} });
  const [first, second] = [es[0]?.speakerId ?? null, en[0]?.speakerId ?? null];
  if (first !== null && second !== null && first !== second) {
    flags.push({ key: 'flag_speakersDiffer', params: {} });
  }
  return flags;
}
