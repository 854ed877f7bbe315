import { fold, withoutElision } from '../languages/fold.ts';
import { languageTools } from '../languages/tools.ts';
import { type TokenKind, tokenOf } from '../tokens.ts';

/** A kind of word of a text: all its forms under one stem. */
export interface WordType {
  readonly stem: string;
  readonly kind: TokenKind;
  /** Forms met, in lower case, the first few. */
  readonly forms: string[];
  /** Its first form without accents. */
  readonly folded: string;
}

/** One side of an alignment, cut into what the aligner counts. */
export interface PreparedText {
  readonly language: string;
  /** Letters and digits of each sentence, at least 1. */
  readonly lengths: Float64Array;
  /** 1 for a sentence that is all in brackets, as transcribers note a pause or laughter. */
  readonly notes: Uint8Array;
  /** The distinct types of each sentence, as indexes into `types`. Stop words and most marks are left out. */
  readonly words: readonly Int32Array[];
  readonly types: readonly WordType[];
  /** The sentences that hold each type, ascending. */
  readonly places: readonly Int32Array[];
}

const PIECE =
  /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*|\p{N}{1,3}(?:[ \u00A0\u202F]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,:]\p{N}+)*|[?!;؟？！]/gu;
const NOTE = /^\s*(?:\[[^\]]*\]|\([^)]*\))[.\s]*$/;
/** More forms than this under a stem are a sign of too blunt a stem, and all are looked up in the dictionary. */
const MOST_FORMS = 8;

/** Takes the sentences of one side apart. Linear in the text. */
export function prepareText(sentences: readonly string[], language: string): PreparedText {
  const tools = languageTools(language);
  const types: WordType[] = [];
  const byStem = new Map<string, number>();
  const byWritten = new Map<string, number>();
  const places: number[][] = [];
  const typeOf = (written: string): number => {
    const token = tokenOf(written, tools);
    if (token.stop) return -1;
    const key = `${token.kind} ${token.stem}`;
    const known = byStem.get(key);
    if (known !== undefined) {
      const forms = types[known]?.forms;
      if (forms && forms.length < MOST_FORMS && !forms.includes(token.form)) forms.push(token.form);
      return known;
    }
    byStem.set(key, types.length);
    places.push([]);
    types.push({
      stem: token.stem,
      kind: token.kind,
      forms: [token.form],
      folded: fold(withoutElision(token.form)),
    });
    return types.length - 1;
  };
  const lengths = new Float64Array(sentences.length);
  const notes = new Uint8Array(sentences.length);
  const words = sentences.map((sentence, at) => {
    if (NOTE.test(sentence)) notes[at] = 1;
    const found = new Set<number>();
    let length = 0;
    for (const [written] of sentence.matchAll(PIECE)) {
      length += written.length;
      let type = byWritten.get(written);
      if (type === undefined) {
        type = typeOf(written);
        byWritten.set(written, type);
      }
      if (type >= 0 && !found.has(type)) {
        found.add(type);
        places[type]?.push(at);
      }
    }
    lengths[at] = Math.max(1, length);
    return Int32Array.from(found);
  });
  return { language, lengths, notes, words, types, places: places.map((list) => Int32Array.from(list)) };
}
