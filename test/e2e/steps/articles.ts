import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TWO_SHORES } from '../../fixtures/articles/two-shores.ts';

/** An article, and what must be found in it. */
export interface Article {
  readonly path: string;
  /** Its file's name. */
  readonly file: string;
  readonly speakers: number;
  readonly pairs: readonly {
    readonly speaker: string;
    /** As the file has it, white space in rows made one space. */
    readonly es: string;
    readonly en: string;
  }[];
}

interface Gold {
  readonly speakers: number;
  readonly pairs: readonly {
    readonly speaker: { readonly pseudonym: string };
    /** UTF-16 offsets in the file, half-open. */
    readonly es: { readonly text: readonly [number, number] };
    readonly en: { readonly text: readonly [number, number] };
  }[];
}

/** Texts are compared word for word; how lines are broken is not part of it. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const article = `${corpus}000_adbb9f4ca6841f58.txt`;
const gold = `${corpus}000_adbb9f4ca6841f58.gold.json`;

/** The article of the corpus with its gold, where the machine has it; it is no part of the repository. */
export function corpusArticle(): Article | null {
  if (!existsSync(article) || !existsSync(gold)) return null;
  const text = readFileSync(article, 'utf8');
  const { speakers, pairs }: Gold = JSON.parse(readFileSync(gold, 'utf8'));
  return {
    path: article,
    file: '000_adbb9f4ca6841f58.txt',
    speakers,
    pairs: pairs.map(({ speaker, es, en }) => ({
      speaker: speaker.pseudonym,
      es: oneLine(text.slice(...es.text)),
      en: oneLine(text.slice(...en.text)),
    })),
  };
}

/** The article that was written for these tests. */
export function ownArticle(): Article {
  const text = readFileSync(TWO_SHORES.path, 'utf8');
  const between = ([first, last]: readonly [string, string]) => {
    const start = text.indexOf(first);
    const end = text.indexOf(last, start) + last.length;
    if (start < 0 || end <= start) throw new Error(`“${first}” … “${last}” is not in the article`);
    return oneLine(text.slice(start, end));
  };
  return {
    path: TWO_SHORES.path,
    file: 'two-shores.txt',
    speakers: TWO_SHORES.speakers.length,
    pairs: TWO_SHORES.pairs.map(({ speaker, es, en }) => ({
      speaker,
      es: between(es),
      en: between(en),
    })),
  };
}

/** A few words from within a passage, without the marks around them. */
export function someWords(passage: string, from: number, to: number): string {
  const words = passage.split(' ').slice(from, to).join(' ');
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
