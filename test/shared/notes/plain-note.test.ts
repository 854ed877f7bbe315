import { describe, expect, test } from 'vitest';
import { plainText } from '../../../shared/notes/note-text.ts';
import { parseNote } from '../../../shared/notes/parse.ts';
import { plainNote } from '../../../shared/notes/plain-note.ts';

describe('plain text as a note', () => {
  test.each([
    'Salimos de noche.',
    '# 3 *veces* [nadie](http://x) - 1. _no_',
    '- uno',
    '1. dos',
    '> «tres» \\ `x`',
  ])('says the same words: %s', (words) => expect(plainText(parseNote(plainNote(words)))).toBe(words));

  test('has a paragraph a line, and none for a blank one', () => {
    expect(parseNote(plainNote('Uno.\n\n  Dos. \n'))).toHaveLength(2);
    expect(plainNote(' \n ')).toBe('');
  });
});
