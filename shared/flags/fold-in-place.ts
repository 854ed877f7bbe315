import { fold } from '../align/languages/fold.ts';

/** Lower case without accents, unit for unit, so that offsets stay. */
export function foldInPlace(text: string): string {
  return text
    .replace(/[^\x20-\x7e\n]/gu, (letter) => {
      if (letter === '’') return "'";
      if (letter === '\u00A0' || letter === '\u202F') return ' ';
      const folded = fold(letter);
      return folded.length === letter.length ? folded : letter;
    })
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
