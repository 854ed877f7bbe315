import { areCognates, COGNATE_LETTERS } from '../partners/cognate.ts';
import type { Lexicon } from '../partners/lexicon.ts';
import type { CountedWord, Vocabulary } from './corpus.ts';
import { functionWords } from './function-words.ts';

/** How sure it is, before any text is seen, that two words translate each other. */
const PRIOR = { same: 16, number: 24, dictionary: 12, cognate: 8, functional: 6, mark: 12 };

const NONE: readonly never[] = [];
const start = (word: CountedWord): readonly string[] =>
  word.kind === 'word' && !word.stop && word.folded.length >= COGNATE_LETTERS
    ? [word.folded.slice(0, COGNATE_LETTERS)]
    : NONE;

/** For a source word, the target words known to translate it, each with its prior weight; most have a few or none. */
export function priorsOf(
  source: { readonly language: string; readonly vocabulary: Vocabulary },
  target: { readonly language: string; readonly vocabulary: Vocabulary },
  lexicon: Lexicon,
): (sourceId: number) => ReadonlyMap<number, number> {
  const functional = functionWords(source.language, target.language);
  const byForm = target.vocabulary.indexBy((word) => word.forms);
  const byStem = target.vocabulary.indexBy(({ kind, stem }) => (kind === 'word' ? [stem] : NONE));
  const byNumber = target.vocabulary.indexBy(({ kind, stem }) => (kind === 'number' ? [stem] : NONE));
  const byStart = target.vocabulary.indexBy(start);
  const byFold = target.vocabulary.indexBy(({ kind, stop, folded }) =>
    kind === 'word' && !stop ? [folded] : NONE,
  );
  const back = fromTheOtherSide(source, target, lexicon);
  return (sourceId) => {
    const found = new Map<number, number>();
    const word = source.vocabulary.words[sourceId];
    if (!word) return found;
    const add = (ids: readonly number[] | undefined, weight: number) => {
      for (const id of ids ?? NONE) {
        if (target.vocabulary.words[id]?.kind === word.kind && !found.has(id)) found.set(id, weight);
      }
    };
    if (word.kind === 'number') {
      add(byNumber.get(word.stem), PRIOR.number);
      return found;
    }
    for (const form of word.forms) {
      for (const other of functional.get(form) ?? NONE)
        add(byForm.get(other), word.kind === 'mark' ? PRIOR.mark : PRIOR.functional);
    }
    if (word.kind === 'mark') {
      add(byForm.get(word.form), PRIOR.mark);
      return found;
    }
    for (const stem of lexicon.stemsFor(word.forms, source.language, target.language))
      add(byStem.get(stem), PRIOR.dictionary);
    add(back.get(sourceId), PRIOR.dictionary);
    if (word.stop) return found;
    add(byFold.get(word.folded), PRIOR.same);
    for (const key of start(word)) {
      const akin = byStart.get(key)?.filter((id) => {
        return areCognates(word.folded, target.vocabulary.words[id]?.folded ?? '');
      });
      add(akin, PRIOR.cognate);
    }
    return found;
  };
}

/** What the dictionary says of the target words, turned round. */
function fromTheOtherSide(
  source: { readonly language: string; readonly vocabulary: Vocabulary },
  target: { readonly language: string; readonly vocabulary: Vocabulary },
  lexicon: Lexicon,
): ReadonlyMap<number, readonly number[]> {
  const byStem = source.vocabulary.indexBy(({ kind, stem }) => (kind === 'word' ? [stem] : NONE));
  const found = new Map<number, number[]>();
  for (const [id, word] of target.vocabulary.words.entries()) {
    if (word.kind !== 'word') continue;
    for (const stem of lexicon.stemsFor(word.forms, target.language, source.language)) {
      for (const from of byStem.get(stem) ?? NONE) {
        const list = found.get(from);
        if (list) list.push(id);
        else found.set(from, [id]);
      }
    }
  }
  return found;
}
