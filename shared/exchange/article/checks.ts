import { likeness } from '../../language/counterparts.ts';
import { nationalityNamed } from '../../language/nationalities.ts';
import { foldName } from './candidates.ts';
import type {
  ArticleFinding,
  Flag,
  FlagKey,
  FoundPair,
  FoundSpeaker,
  Passage,
  ReportLine,
} from './finding.ts';

/** What can be told from a finding itself, so that every mending can ask again. */

const COMPUTED: readonly FlagKey[] = [
  'flag_speakerIncomplete',
  'flag_sameSpeakerDiffers',
  'flag_lengthsDiffer',
  'flag_paragraphsDiffer',
  'flag_numbersDiffer',
  'flag_languageUnsure',
];
/** Of 1,000 translated paragraphs hardly one is twice as long as its original; below 40 characters anything goes. */
const UNLIKE_RATIO = 1.9;
const SHORT = 40;
/** Free translations score 0.3 and more (see counterparts.ts). */
const UNSURE_LIKENESS = 0.3;

/** Sorts the pairs, asks every check again, counts. What a person or the finder said stays. */
export function settle(finding: ArticleFinding): ArticleFinding {
  const differing = differingSpeakers(finding.pairs);
  const pairs = finding.pairs
    .map((pair): FoundPair => {
      const said = pair.flags.filter(({ key }) => !COMPUTED.includes(key));
      return { ...pair, flags: [...said, ...checks(pair, differing)] };
    })
    .sort((a, b) => firstOffset(a) - firstOffset(b));
  const skipped = [...finding.skipped].sort((a, b) => a.passage.start - b.passage.start);
  return { ...finding, pairs, skipped, report: reportOf(pairs, skipped.length) };
}

const firstOffset = ({ es, en }: FoundPair) => Math.min(es.start, en.start);

function checks(pair: FoundPair, differing: ReadonlySet<string>): Flag[] {
  const { es, en, speaker } = pair;
  const flags: Flag[] = [];
  const say = (key: FlagKey, params: Flag['params'] = {}) => flags.push({ key, params });
  const unsaid = pair.flags.some(({ key }) => key === 'flag_attributionMissing');
  if (!unsaid && isIncomplete(speaker)) say('flag_speakerIncomplete');
  if (differing.has(foldName(speaker.pseudonym))) say('flag_sameSpeakerDiffers', { name: speaker.pseudonym });
  const [shorter, longer] = [es.text.length, en.text.length].sort((a, b) => a - b);
  if (shorter !== undefined && longer !== undefined && longer > SHORT && longer > shorter * UNLIKE_RATIO) {
    say('flag_lengthsDiffer');
  }
  const paragraphs = { es: paragraphCount(es), en: paragraphCount(en) };
  if (paragraphs.es !== paragraphs.en) say('flag_paragraphsDiffer', paragraphs);
  if (numbersDiffer(es.text, en.text)) say('flag_numbersDiffer');
  const like = likeness(es.text, en.text);
  if (like !== null && like < UNSURE_LIKENESS) say('flag_languageUnsure');
  return flags;
}

const isIncomplete = ({ pseudonym, nationality, gender, age }: FoundSpeaker) =>
  pseudonym === '' || nationality.length === 0 || gender === null || age === null;

const paragraphCount = ({ text }: Passage) => text.split(/\n\s*\n/).length;

/** Each side has a number of two digits or more that the other has not: 3 is often “three”, 3,000 hardly ever. */
export function numbersDiffer(es: string, en: string): boolean {
  const numbers = (text: string) =>
    new Set(
      Array.from(text.matchAll(/\d[\d.,:]*/g), ([number]) => number.replace(/\D/g, '')).filter(
        (number) => number.length > 1,
      ),
    );
  const [left, right] = [numbers(es), numbers(en)];
  const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((number) => !b.has(number));
  return lacks(left, right) && lacks(right, left);
}

/** Pseudonyms that the article gives two different ages, genders or nationalities. */
function differingSpeakers(pairs: readonly FoundPair[]): Set<string> {
  const known = new Map<string, FoundSpeaker>();
  const differing = new Set<string>();
  for (const { speaker } of pairs) {
    const name = foldName(speaker.pseudonym);
    if (name === '') continue;
    const before = known.get(name);
    if (before && contradicts(before, speaker)) differing.add(name);
    known.set(name, before ? completed(before, speaker) : speaker);
  }
  return differing;
}

/** Whether the two cannot be one person as described; what is not said contradicts nothing. */
export function contradicts(a: FoundSpeaker, b: FoundSpeaker): boolean {
  const differ = <Value>(x: Value | null, y: Value | null) => x !== null && y !== null && x !== y;
  const nations = (speaker: FoundSpeaker) =>
    speaker.nationality.length === 0
      ? null
      : speaker.nationality
          .map((word) => nationalityNamed(word)?.id ?? word)
          .sort()
          .join('|');
  return differ(a.age, b.age) || differ(a.gender, b.gender) || differ(nations(a), nations(b));
}

/** The first description, with what it leaves out taken from the second. */
export function completed(a: FoundSpeaker, b: FoundSpeaker): FoundSpeaker {
  return {
    pseudonym: a.pseudonym === '' ? b.pseudonym : a.pseudonym,
    nationality: a.nationality.length > 0 ? a.nationality : b.nationality,
    gender: a.gender ?? b.gender,
    age: a.age ?? b.age,
  };
}

function reportOf(pairs: readonly FoundPair[], skipped: number): ReportLine[] {
  const speakers = new Set(
    pairs.map(({ speaker }) => foldName(speaker.pseudonym)).filter((name) => name !== ''),
  );
  const unsure = pairs.filter(({ flags }) => flags.length > 0).length;
  const lines: ReportLine[] = [
    { key: 'report_pairs', params: { count: pairs.length } },
    { key: 'report_speakers', params: { count: speakers.size } },
    { key: 'report_unsure', params: { count: unsure } },
    { key: 'report_skipped', params: { count: skipped } },
  ];
  return lines.filter(({ key, params }) => key === 'report_pairs' || params.count > 0);
}
