import { fold } from '../align/languages/fold.ts';
import { remembering } from '../align/languages/remember.ts';

const foldedLetter = remembering((letter) => {
  if (letter === '’') return "'";
  if (letter === '\u00A0' || letter === '\u202F') return ' ';
  const folded = fold(letter);
  return folded.length === letter.length ? folded : letter;
});

const PLAIN = /^[\x20-\x7e\n]*$/;

/** Lower case without accents, unit for unit, so that offsets stay. */
export function foldInPlace(text: string): string {
  const plain = PLAIN.test(text) ? text : text.replace(/[^\x20-\x7e\n]/gu, foldedLetter);
  // What is not plain by now has no lower case of its length, or has it.
  return PLAIN.test(plain) ? plain.toLowerCase() : plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
