import type { Finding } from '../flag.ts';
import type { PreparedBead } from '../prepared.ts';
import { lettersOf } from '../words.ts';

/** A bead of which one side is not there, or says nothing. */
export function omittedWhole({ source, target }: PreparedBead): readonly Finding[] {
  const [here, there] = [lettersOf(source.text) > 0, lettersOf(target.text) > 0];
  if (here === there) return [];
  const { text } = here ? source : target;
  const whole = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  const about = text.trim();
  return [
    here
      ? {
          kind: 'omitted',
          message: 'omittedBead',
          params: { words: about },
          about,
          source: [whole],
          target: [],
        }
      : { kind: 'added', message: 'addedBead', params: { words: about }, about, source: [], target: [whole] },
  ];
}
