import { sideText } from '../bead.ts';
import type { Finding, FlagBead } from '../flag.ts';
import type { SentenceIndex } from '../sentence-index.ts';

/** The same source that stands elsewhere in the project with another translation. */
export function inconsistentFlags(bead: FlagBead, sentences: SentenceIndex): readonly Finding[] {
  const other = sentences.otherOf(bead);
  if (other === null) return [];
  return [
    {
      kind: 'inconsistent',
      message: 'inconsistent',
      params: { other: other.text },
      about: other.words,
      source: [{ start: 0, end: sideText(bead.source).length }],
      target: [{ start: 0, end: sideText(bead.target).length }],
    },
  ];
}
