import type { UiLanguage } from '../../model/records.ts';
import { foldName } from './candidates.ts';
import { settle } from './checks.ts';
import type {
  ArticleFinding,
  Flag,
  FlagKey,
  FoundPair,
  FoundSpeaker,
  Passage,
  Skipped,
  Stretch,
} from './finding.ts';
import { cutPassage, overlaps, passageOf } from './passages.ts';

/**
 * What a person may put right in a finding. Each gives a new finding, or null where it cannot be done: no
 * such pair, an empty side, or words that another pair already has. All offsets: UTF-16 in the source.
 */
export type Mended = ArticleFinding | null;

type Side = UiLanguage;

/** Joins a pair with the one after it; what stands between their words is in neither side. */
export function joinWithNext(finding: ArticleFinding, id: string): Mended {
  const at = finding.pairs.findIndex((pair) => pair.id === id);
  const [pair, next] = [finding.pairs[at], finding.pairs[at + 1]];
  if (!pair || !next) return null;
  const es = joined(finding, pair, next, 'es');
  const en = joined(finding, pair, next, 'en');
  if (!es || !en) return null;
  const anonymous = pair.flags.some(
    ({ key }) => key === 'flag_attributionMissing' || key === 'flag_attributionShared',
  );
  const spoken = anonymous ? next : pair;
  const flags = [
    ...spoken.flags.filter(({ key }) => !MARKS.includes(key)),
    ...pair.flags.filter(({ key }) => key === 'flag_openingMarkMissing'),
    ...next.flags.filter(({ key }) => key === 'flag_closingMarkMissing'),
  ];
  const { speaker, attribution } = spoken;
  const both: FoundPair = { ...pair, speaker, attribution, es, en, flags };
  return withPairs(finding, [...finding.pairs.filter((each) => each !== pair && each !== next), both]);
}

const MARKS: readonly FlagKey[] = ['flag_openingMarkMissing', 'flag_closingMarkMissing'];

/** One stretch where only white space and marks divide the two, so that a split can be taken back. */
function joined({ source }: ArticleFinding, pair: FoundPair, next: FoundPair, side: Side): Passage | null {
  const [a, b] = [pair[side], next[side]].sort((x, y) => x.start - y.start);
  if (!a || !b) return null;
  const [last, first] = [a.parts.at(-1), b.parts[0]];
  if (last && first && /^[\s“”„«»"]*$/.test(source.text.slice(last.end, first.start))) {
    const bridge = { start: last.start, end: first.end };
    return passageOf(source.text, [...a.parts.slice(0, -1), bridge, ...b.parts.slice(1)]);
  }
  return passageOf(source.text, [...a.parts, ...b.parts]);
}

/** Cuts both sides of a pair in two; the second has the same speaker and a new id. */
export function splitPair(finding: ArticleFinding, id: string, cut: Readonly<Record<Side, number>>): Mended {
  const pair = finding.pairs.find((each) => each.id === id);
  if (!pair) return null;
  const es = cutPassage(finding.source.text, pair.es, cut.es);
  const en = cutPassage(finding.source.text, pair.en, cut.en);
  if (!es || !en) return null;
  const first: FoundPair = {
    ...pair,
    es: es[0],
    en: en[0],
    flags: without(pair.flags, ['flag_closingMarkMissing']),
  };
  const second: FoundPair = {
    ...pair,
    id: freshId(finding),
    es: es[1],
    en: en[1],
    flags: without(pair.flags, ['flag_openingMarkMissing']),
  };
  return withPairs(finding, [...finding.pairs.filter((each) => each !== pair), first, second]);
}

/** Takes a pair out; it can come back. */
export function dropPair(finding: ArticleFinding, id: string): Mended {
  const pair = finding.pairs.find((each) => each.id === id);
  if (!pair) return null;
  const pairs = finding.pairs.filter((each) => each !== pair);
  return settle({ ...finding, pairs, dropped: [...finding.dropped, pair] });
}

/** Brings a dropped pair back, unless its words went to another meanwhile. */
export function restorePair(finding: ArticleFinding, id: string): Mended {
  const pair = finding.dropped.find((each) => each.id === id);
  if (!pair) return null;
  const dropped = finding.dropped.filter((each) => each !== pair);
  return withPairs({ ...finding, dropped }, [...finding.pairs, pair]);
}

/** What was taken for Spanish is English, and the other way round. */
export function swapSides(finding: ArticleFinding, id: string): Mended {
  return change(finding, id, (pair) => ({
    ...pair,
    es: pair.en,
    en: pair.es,
    flags: pair.flags.map((flag) => ({ ...flag, params: swappedParams(flag.params) })),
  }));
}

function swappedParams(params: Flag['params']): Flag['params'] {
  if (params.context === 'es') return { ...params, context: 'en' };
  return params.context === 'en' ? { ...params, context: 'es' } : params;
}

/** Moves where one side, or each part of it, begins and ends. White space at the edges is left out. */
export function setPassage(
  finding: ArticleFinding,
  id: string,
  side: Side,
  ...bounds: readonly Stretch[]
): Mended {
  const clash = bounds.some((each, at) => bounds.slice(at + 1).some((other) => overlaps(each, other)));
  const settled = clash ? null : passageOf(finding.source.text, bounds);
  if (!settled) return null;
  return change(finding, id, (pair) => {
    const flags = pair.flags.filter(
      ({ key, params }) => !(/MarkMissing$/.test(key) && params.context === side),
    );
    return { ...pair, [side]: settled, flags };
  });
}

/** Corrects who speaks, in this pair or in every pair that has the same pseudonym now. */
export function setSpeaker(
  finding: ArticleFinding,
  id: string,
  speaker: FoundSpeaker,
  where: 'here' | 'everywhere',
): Mended {
  const named = finding.pairs.find((each) => each.id === id);
  if (!named) return null;
  const name = foldName(named.speaker.pseudonym);
  const same = (pair: FoundPair) =>
    pair === named || (where === 'everywhere' && name !== '' && foldName(pair.speaker.pseudonym) === name);
  return withPairs(
    finding,
    finding.pairs.map((pair) =>
      same(pair) ? { ...pair, speaker, flags: without(pair.flags, ABOUT_THE_SPEAKER) } : pair,
    ),
  );
}

const ABOUT_THE_SPEAKER: readonly FlagKey[] = [
  'flag_attributionMissing',
  'flag_attributionShared',
  'flag_nationalityUnknown',
  'flag_genderFromGrammar',
];

/** Makes a pair of two passages that stood alone. */
export function pairSkipped(finding: ArticleFinding, spanishId: string, englishId: string): Mended {
  const [es, en] = [spanishId, englishId].map((id) => finding.skipped.find((each) => each.id === id));
  if (!es || !en || es === en) return null;
  const skipped = finding.skipped.filter((each) => each !== es && each !== en);
  return addPair({ ...finding, skipped }, es.passage, en.passage);
}

/** Makes a pair of any two stretches of the source. */
export function addPair(finding: ArticleFinding, spanish: Stretch, english: Stretch): Mended {
  const es = passageOf(finding.source.text, [spanish]);
  const en = passageOf(finding.source.text, [english]);
  if (!es || !en) return null;
  const pair: FoundPair = {
    id: freshId(finding),
    speaker: { pseudonym: '', nationality: [], gender: null, age: null },
    section: sectionAt(finding, es.start),
    es,
    en,
    attribution: null,
    flags: [
      { key: 'flag_madeByHand', params: {} },
      { key: 'flag_attributionMissing', params: {} },
    ],
  };
  return withPairs(finding, [...finding.pairs, pair]);
}

/** Takes a pair apart into two passages that stand alone, to be paired otherwise. */
export function takeApart(finding: ArticleFinding, id: string): Mended {
  const pair = finding.pairs.find((each) => each.id === id);
  if (!pair) return null;
  const alone = (language: Side): Skipped => ({
    id: `${pair.id}-${language}`,
    language,
    passage: pair[language],
    section: pair.section,
    reason: 'skipped_takenApart',
  });
  const pairs = finding.pairs.filter((each) => each !== pair);
  return settle({ ...finding, pairs, skipped: [...finding.skipped, alone('es'), alone('en')] });
}

function change(finding: ArticleFinding, id: string, mend: (pair: FoundPair) => FoundPair): Mended {
  if (!finding.pairs.some((pair) => pair.id === id)) return null;
  return withPairs(
    finding,
    finding.pairs.map((pair) => (pair.id === id ? mend(pair) : pair)),
  );
}

/** The finding with these pairs, or null where two of their passages share words. */
function withPairs(finding: ArticleFinding, pairs: readonly FoundPair[]): Mended {
  const stretches = pairs
    .flatMap(({ es, en }) => [...es.parts, ...en.parts])
    .sort((a, b) => a.start - b.start);
  const clash = stretches.some((each, at) => {
    const next = stretches[at + 1];
    return next !== undefined && overlaps(each, next);
  });
  if (clash) return null;
  const taken = (alone: Skipped) => stretches.some((each) => overlaps(each, alone.passage));
  return settle({ ...finding, pairs, skipped: finding.skipped.filter((each) => !taken(each)) });
}

const without = (flags: readonly Flag[], keys: readonly FlagKey[]) =>
  flags.filter(({ key }) => !keys.includes(key));

function freshId({ pairs, dropped }: ArticleFinding): string {
  const used = new Set([...pairs, ...dropped].map(({ id }) => id));
  let next = used.size + 1;
  while (used.has(`pair-${next}`)) next++;
  return `pair-${next}`;
}

/** The section of the pair or passage that stands nearest before an offset. */
function sectionAt({ pairs, skipped }: ArticleFinding, offset: number): string {
  const known = [
    ...pairs.map(({ es, section }) => ({ at: es.start, section })),
    ...skipped.map(({ passage: { start }, section }) => ({ at: start, section })),
  ];
  return known.filter(({ at }) => at <= offset).sort((a, b) => b.at - a.at)[0]?.section ?? '';
}
