import type { Finding, FlagRange } from '../flag.ts';
import type { PreparedBead, PreparedSide } from '../prepared.ts';
import { wordsOf } from '../words.ts';

const ENDS = /[?？؟]+[!?]*/gu;
/** Where a question may begin, looking back from its end. */
const BEGINS = /[¿]|[.!?…:;]["”’»)\]]*\s|\n|[“«]/gu;
const HAS_ENDS = /[.?!…。]/u;

/** A question with its words; `isTag` when it only asks for assent. */
interface Question extends FlagRange {
  readonly isTag: boolean;
}

function isTag(words: string, side: PreparedSide): boolean {
  const said = wordsOf(words);
  if (said.length === 0) return true;
  const phrase = said.map(({ folded }) => folded).join(' ');
  if (side.language.questionTags.has(phrase)) return true;
  // "…, isn't it?": the last words after a comma.
  const last = /[,;—–-]\s*([^,;—–-]+)$/u.exec(words)?.[1];
  if (last === undefined || words.includes('¿')) return false;
  const tail = wordsOf(last)
    .map(({ folded }) => folded)
    .join(' ');
  return side.language.questionTags.has(tail);
}

/** The questions that a text marks as such. */
export function questionsOf(side: PreparedSide): readonly Question[] {
  const found: Question[] = [];
  let from = 0;
  for (const match of side.text.matchAll(ENDS)) {
    const before = side.text.slice(from, match.index);
    let begin = 0;
    const opened = before.lastIndexOf('¿');
    if (opened >= 0) begin = opened;
    else for (const start of before.matchAll(BEGINS)) begin = start.index + start[0].length;
    const words = before.slice(begin);
    const start = from + begin + (words.length - words.trimStart().length);
    found.push({ start, end: match.index + match[0].length, isTag: isTag(words.replace(/^¿/, ''), side) });
    from = match.index + match[0].length;
  }
  return found;
}

/** Whether a text marks its ends at all: of one without any, nothing can be said. */
const isPunctuated = (side: PreparedSide): boolean => HAS_ENDS.test(side.text);

function lost(here: PreparedSide, there: PreparedSide): readonly Question[] {
  const asked = here.text.search(ENDS) < 0 ? [] : questionsOf(here).filter((question) => !question.isTag);
  if (asked.length === 0 || /[?¿？؟]/u.test(there.text) || !isPunctuated(there)) return [];
  return asked;
}

/** A question that became a statement, or a statement a question, as far as the marks say so. */
export function questionFlags({ source, target }: PreparedBead): readonly Finding[] {
  const gone = lost(source, target);
  const come = lost(target, source);
  const words = (side: PreparedSide, list: readonly Question[]) =>
    list.map(({ start, end }) => side.text.slice(start, end)).join(' ');
  if (gone.length > 0) {
    const about = words(source, gone);
    return [
      {
        kind: 'question',
        message: 'questionLost',
        params: { words: about },
        about,
        source: gone,
        target: [{ start: 0, end: target.text.length }],
      },
    ];
  }
  if (come.length === 0) return [];
  const about = words(target, come);
  return [
    {
      kind: 'question',
      message: 'questionAdded',
      params: { words: about },
      about,
      source: [{ start: 0, end: source.text.length }],
      target: come,
    },
  ];
}
