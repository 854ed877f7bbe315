import type { Finding, FlagBead } from '../flag.ts';
import type { PreparedBead } from '../prepared.ts';
import type { SentenceIndex } from '../sentence-index.ts';

/** The same source that stands elsewhere in the project with another translation. */
export function inconsistentFlags(
  bead: FlagBead,
  { source, target }: PreparedBead,
  sentences: SentenceIndex,
): readonly Finding[] {
  const other = sentences.otherOf(bead);
  if (other === null) return [];
  return [
    {
      kind: 'inconsistent',
      message: 'inconsistent',
      params: { other },
      about: other,
      source: [{ start: 0, end: source.text.length }],
      target: [{ start: 0, end: target.text.length }],
    },
  ];
}
