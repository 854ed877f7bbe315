import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { ReaderRow, ReaderRows } from '../reader/rows.ts';

/** Width of a letter of the testimony's serif, in ems, blanks counted in. */
const LETTER = 0.44;
/** Letters that the break of a line leaves empty. */
const RAGGED = 3;
/** Pixels: air over and under a side, the speaker's line, a heading of the source. */
const AIR = 21;
const SPEAKER = 20;
const SECTION = 56;
/** Rows that are guessed one by one. */
const MOST_GUESSED = 2_000;

export interface GuessedLook {
  readonly columns: readonly { readonly versionId: VersionId; readonly width: number }[];
  readonly textSize: number;
  readonly lineHeight: number;
  readonly speakers: boolean;
}

/**
 * Guesses rows' heights in pixels until they are measured, so that the scrollbar is true from the start. A
 * bead is counted once: text typed since is in a row that was measured.
 */
export function rowGuess(view: DocumentView, rows: ReaderRows, look: GuessedLook): (at: number) => number {
  const sides = look.columns.map(({ versionId, width }) => ({
    versionId,
    letters: Math.max(8, width / (look.textSize * LETTER) - RAGGED),
  }));
  const guess = (row: Extract<ReaderRow, { kind: 'bead' }>): number => {
    let most = look.lineHeight;
    for (const { versionId, letters } of sides) {
      let lines = 0;
      for (const part of row.bead.sides[versionId] ?? []) {
        const end = part.end ?? view.block(part.blockId)?.text.length ?? 0;
        lines += Math.max(1, Math.ceil((end - part.start) / letters));
      }
      const speaker = look.speakers && row.speakers[versionId] ? SPEAKER : 0;
      most = Math.max(most, lines * look.lineHeight + speaker);
    }
    return Math.round(most) + AIR;
  };
  // One guess stands for its neighbours where there are very many rows: guessing each would cost more than opening.
  const stride = Math.max(1, Math.floor(rows.length / MOST_GUESSED));
  const heights = new Float32Array(Math.ceil(rows.length / stride));
  return (at) => {
    const place = Math.floor(at / stride);
    const before = heights[place];
    if (before) return before;
    const row = rows.at(place * stride);
    const height = row?.kind === 'bead' ? guess(row) : SECTION;
    heights[place] = height;
    return height;
  };
}
