import type { Finding, FlagRange } from '../flag.ts';
import type { PreparedBead, PreparedSide } from '../prepared.ts';

const BRACKETS = /\[[^[\]]*\]/gu;
const PARENTHESES = /\([^()]*\)/gu;
/** A pause, or a sentence broken off: not a dash that opens a speech or stands in pairs. */
const PAUSES = /…|\.{3,}|[\p{L}\p{M}][—–-]+(?=["”’»]|\s*$)/gmu;
const MAY_PAUSE = /[….—–-]/;
const FOLLOWED_BY_PAUSE = /^\s*(?:,|…|\.{2,}|[—–])/u;
const DASH = /[—–]|\s-\s|--/u;

/** Most texts have no bracket at all. */
const bracketsIn = (text: string): readonly FlagRange[] =>
  text.includes('[') ? rangesOf(text, BRACKETS) : [];

const rangesOf = (text: string, pattern: RegExp): readonly FlagRange[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

const inside = (range: FlagRange, list: readonly FlagRange[]): boolean =>
  list.some((one) => one.start <= range.start && range.end <= one.end);

function hesitationsOf(side: PreparedSide, brackets: readonly FlagRange[]): readonly FlagRange[] {
  const { hesitations, pausedHesitations } = side.language;
  const sounds = side.words.filter(
    ({ folded, end, start }) =>
      (hesitations.has(folded) && !/^\s*[?!]/u.test(side.text.slice(end, end + 2))) ||
      (pausedHesitations.has(folded) &&
        FOLLOWED_BY_PAUSE.test(side.text.slice(end, end + 4)) &&
        /(?:^|[,.…—–-]\s*)$/u.test(side.text.slice(Math.max(0, start - 4), start))),
  );
  return [...(MAY_PAUSE.test(side.text) ? rangesOf(side.text, PAUSES) : []), ...sounds]
    .filter((range) => !inside(range, brackets))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

const wordsAt = (side: PreparedSide, ranges: readonly FlagRange[]): string =>
  ranges.map(({ start, end }) => side.text.slice(start, end)).join(' ');

function bracketFlags({ source, target }: PreparedBead): readonly Finding[] {
  const [here, there] = [bracketsIn(source.text), bracketsIn(target.text)];
  if (here.length === there.length) return [];
  const isMissing = here.length > there.length;
  const [more, fewer] = isMissing ? [source, target] : [target, source];
  const [many, few] = isMissing ? [here, there] : [there, here];
  // One hand writes [laughs], another (laughs).
  const round = rangesOf(fewer.text, PARENTHESES).length - rangesOf(more.text, PARENTHESES).length;
  if (many.length <= few.length + Math.max(0, round)) return [];
  const words = wordsAt(more, many);
  return [
    {
      kind: 'marks',
      message: isMissing ? 'bracketMissing' : 'bracketAdded',
      params: { words },
      about: words,
      source: here,
      target: there,
    },
  ];
}

function hesitationFlags({ source, target }: PreparedBead): readonly Finding[] {
  const here = hesitationsOf(source, bracketsIn(source.text));
  const there = hesitationsOf(target, bracketsIn(target.text));
  if (here.length > 0 === there.length > 0) return [];
  const isMissing = here.length > 0;
  // A dash does for an ellipsis in English; a pause may become one.
  if (DASH.test(isMissing ? target.text : source.text)) return [];
  const words = isMissing ? wordsAt(source, here) : wordsAt(target, there);
  return [
    {
      kind: 'marks',
      message: isMissing ? 'hesitationMissing' : 'hesitationAdded',
      params: { words },
      about: words,
      source: here,
      target: there,
    },
  ];
}

/** Remarks in [brackets] that are not as many on both sides, and hesitation that only one side shows. */
export function marksFlags(bead: PreparedBead): readonly Finding[] {
  return [...bracketFlags(bead), ...hesitationFlags(bead)];
}
