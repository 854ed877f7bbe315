import { headingTest } from '../../shared/exchange/article/headings.ts';
import { blockText } from '../../shared/exchange/text/clean.ts';
import type { SourceText } from '../../shared/exchange/text/source.ts';

/** What a document may be called, from its files; the person can change it. */

const LONGEST = 120;
/** “-es”, “_en”, “ (español)”: which language of the two a file is in. */
const LANGUAGE =
  /[\s._([-]+(?:es|en|esp|eng|spa|spanish|english|español|ingl[eé]s|original|translation|traducci[oó]n)[)\]]?$/i;

const withoutEnding = (name: string) => name.replace(/\.[^.]{1,8}$/, '').trim();

/** The article's title where it opens with one, else the file's name without its ending. */
export function articleName(source: SourceText): string {
  const isHeading = headingTest(source);
  const title = source.paragraphs
    .slice(0, 3)
    .find((paragraph) => isHeading(paragraph) && paragraph.end - paragraph.start <= LONGEST);
  if (title) {
    const words = blockText(source.text.slice(title.start, title.end), source.kind).replace(/\s+/g, ' ');
    if (words !== '') return words;
  }
  return source.kind === 'pasted' ? source.name : withoutEnding(source.name) || source.name;
}

/** What two files' names share: `interview-03` of interview-03-es.txt and interview-03-en.docx. */
export function commonName(es: string, en: string): string {
  const [left, right] = [withoutEnding(es), withoutEnding(en)];
  const [a, b] = [left.replace(LANGUAGE, ''), right.replace(LANGUAGE, '')];
  if (a !== '' && a.toLowerCase() === b.toLowerCase()) return a;
  let shared = 0;
  while (shared < Math.min(left.length, right.length) && left[shared] === right[shared]) shared++;
  const prefix = left.slice(0, shared).replace(/[\s._([-]+$/, '');
  return prefix.length >= 4 ? prefix : left || es;
}
