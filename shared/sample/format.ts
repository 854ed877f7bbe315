import type { StarterKey } from '../codebook/themes.ts';
import type { PersonKey, SampleCoder } from './people.ts';

/** How the sample is written down: texts turn by turn, codings by quoting the words. No ids, no offsets. */

/** Words that stand exactly once in the turn; `to` may end in a later turn and stands once from here on. */
export type Quote = string | { readonly from: string; readonly to: string };

/** One passage, several stretches of it, the whole of the turn's side, or no counterpart. */
export type Passage = Quote | readonly Quote[] | 'whole' | 'none';

export interface SampleCoding {
  readonly code: StarterKey;
  readonly es: Passage;
  readonly en: Passage;
  /** María unless said. */
  readonly coder?: SampleCoder;
  /** The side that was tagged first; Spanish unless said. */
  readonly first?: 'en';
  /** Confidence of the other side where nobody has confirmed it yet; confirmed unless said. */
  readonly projected?: number;
  readonly note?: string;
}

/** One bead. A side with two texts has two blocks; one with none is an omission. */
export interface SampleTurn {
  /** Null where nobody speaks, as in a remark of the transcriber. */
  readonly by: PersonKey | null;
  readonly es: string | readonly string[];
  readonly en: string | readonly string[];
  /** Holds for the turns after it too. */
  readonly section?: string;
  /** Confidence of the alignment where nobody has confirmed the bead yet; confirmed unless said. */
  readonly auto?: number;
  readonly codings?: readonly SampleCoding[];
}

export interface SampleInterview {
  readonly name: string;
  readonly turns: readonly SampleTurn[];
  /** Notes on the document. */
  readonly notes?: readonly { readonly by: SampleCoder; readonly text: string }[];
}
