import type { UiLanguage } from '../../model/records.ts';
import type { SourceText } from '../text/source.ts';
import { type Article, type Candidate, candidatesFor, looksQuoted } from './candidates.ts';
import { completed, settle } from './checks.ts';
import type {
  ArticleFinding,
  Flag,
  FlagKey,
  FoundPair,
  FoundSpeaker,
  Passage,
  Skipped,
  SkipReason,
} from './finding.ts';
import { passageOf } from './passages.ts';
import { foreignRuns, hostLanguage, quotationsOf, type Range } from './runs.ts';
import { type Segment, segmentsOf } from './segments.ts';

const NOBODY: FoundSpeaker = { pseudonym: '', nationality: [], gender: null, age: null };

/**
 * Finds each quotation that stands in Spanish and in English, who says it, and under which heading.
 * The article is cut into segments; runs in the language that it is not written in are quotations; each is
 * judged beside what stands before and after it (marks, attribution, length, shared vocabulary); the best
 * fitting pairs that do not overlap are kept. Linear in the text but for a bounded look around each run.
 */
export function findArticle(source: SourceText): ArticleFinding {
  const segments = segmentsOf(source);
  const host = hostLanguage(segments);
  const article: Article = { text: source.text, segments, host };
  const runs = foreignRuns(segments, host === 'en' ? 'es' : 'en');
  const candidates = runs.map((run) => candidatesFor(article, run));
  const chosen = choose(candidates.flat());
  const pairs = shareAttributions(article, chosen).map((found, at) =>
    toPair(article, found, `pair-${at + 1}`),
  );
  const skipped = leftOver(article, runs, chosen, candidates);
  return settle({ source, pairs, skipped, dropped: [], report: [] });
}

/** Best first, none overlapping; among near equals the order that most of the article follows. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const fitting = candidates.filter(({ refused }) => refused === null);
  const first = take(fitting, (candidate) => candidate.score);
  const after = first.filter(({ direction }) => direction === 'after').length;
  const usual = after * 2 >= first.length ? 'after' : 'before';
  const chosen = take(fitting, ({ score, direction }) => score + (direction === usual ? 0.7 : 0));
  return chosen.sort((a, b) => a.foreign.from - b.foreign.from);
}

function take(candidates: readonly Candidate[], worth: (candidate: Candidate) => number): Candidate[] {
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => worth(b) - worth(a))) {
    const indices = [...indicesOf(candidate.foreign), ...indicesOf(candidate.host)];
    if (indices.some((index) => taken.has(index))) continue;
    for (const index of indices) taken.add(index);
    kept.push(candidate);
  }
  return kept;
}

const indicesOf = ({ from, to }: Range) => Array.from({ length: to - from }, (_, offset) => from + offset);

interface Spoken {
  readonly candidate: Candidate;
  readonly attributions: readonly number[];
  readonly shared: boolean;
}

/** A pair without an attribution that the next pair follows directly is of the same speaker. */
function shareAttributions({ segments }: Article, chosen: readonly Candidate[]): Spoken[] {
  const spoken: Spoken[] = [];
  for (const candidate of [...chosen].reverse()) {
    const next = spoken[0];
    const follows = next && firstIndex(next.candidate) === lastIndex(candidate) + 1;
    const shared = candidate.attributions.length === 0 && follows === true && next.attributions.length > 0;
    const owned = candidate.attributions.filter((at) => segments[at]?.attribution);
    spoken.unshift({ candidate, attributions: shared ? next.attributions : owned, shared });
  }
  return spoken;
}
const firstIndex = ({ foreign, host }: Candidate) => Math.min(foreign.from, host.from);
const lastIndex = ({ foreign, host }: Candidate) => Math.max(foreign.to, host.to) - 1;

function toPair(article: Article, { candidate, attributions, shared }: Spoken, id: string): FoundPair {
  const { segments, text, host } = article;
  const sides: Record<UiLanguage, Range> =
    host === 'en'
      ? { es: candidate.foreign, en: candidate.host }
      : { es: candidate.host, en: candidate.foreign };
  const lines = attributions.flatMap((at) => segments[at] ?? []);
  const said = lines.flatMap(({ attribution }) => attribution ?? []);
  const speaker = said.map((line) => line.speaker).reduce(completed, NOBODY);
  const flags: Flag[] = [...markFlags(segments, sides.es, 'es'), ...markFlags(segments, sides.en, 'en')];
  const say = (key: FlagKey) => flags.push({ key, params: {} });
  if (said.length === 0) say('flag_attributionMissing');
  if (shared) say('flag_attributionShared');
  flags.push(
    ...stillTrue(
      said.flatMap((line) => line.flags),
      speaker,
      said,
    ),
  );
  const line = lines[0];
  return {
    id,
    speaker,
    section: segments[firstIndex(candidate)]?.section ?? '',
    es: wordsOf(article, sides.es),
    en: wordsOf(article, sides.en),
    attribution: line ? passageOf(text, [line]) : null,
    flags,
  };
}

/** “hondureña” on one line needs no flag when the other line says “woman”. */
function stillTrue(
  flags: readonly Flag[],
  speaker: FoundSpeaker,
  said: readonly { flags: readonly Flag[]; speaker: FoundSpeaker }[],
): Flag[] {
  const outright = said.some(
    (line) => line.speaker.gender !== null && !line.flags.some(({ key }) => key === 'flag_genderFromGrammar'),
  );
  const seen = new Set<string>();
  return flags.filter(({ key, params }) => {
    if (key === 'flag_genderFromGrammar' && outright) return false;
    if (key === 'flag_nationalityUnknown' && !speaker.nationality.includes(String(params.word))) return false;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function markFlags(segments: readonly Segment[], { from, to }: Range, context: UiLanguage): Flag[] {
  const [first, last] = [segments[from], segments[to - 1]];
  // A block quotation needs no marks.
  if (first?.quoted && first.marks === 'none' && last?.marks === 'none') return [];
  const flags: Flag[] = [];
  const opens = first?.marks === 'whole' || first?.marks === 'open';
  const closes = last?.marks === 'whole' || last?.marks === 'close';
  if (!opens) flags.push({ key: 'flag_openingMarkMissing', params: { context } });
  if (!closes) flags.push({ key: 'flag_closingMarkMissing', params: { context } });
  return flags;
}

function wordsOf({ segments, text }: Article, { from, to }: Range): Passage {
  const start = segments[from]?.innerStart ?? 0;
  const end = segments[to - 1]?.innerEnd ?? start;
  return { start, end, text: text.slice(start, end), parts: [{ start, end }] };
}

/** Quotations that no pair took, in either language. */
function leftOver(
  article: Article,
  runs: readonly Range[],
  chosen: readonly Candidate[],
  candidates: readonly (readonly Candidate[])[],
): Skipped[] {
  const { segments, host } = article;
  const taken = new Set(
    chosen.flatMap(({ foreign, host: side }) => [...indicesOf(foreign), ...indicesOf(side)]),
  );
  const free = (range: Range) => !indicesOf(range).some((index) => taken.has(index));
  const skipped: Skipped[] = [];
  const skip = (range: Range, language: UiLanguage, reason: SkipReason) => {
    if (!free(range) || !looksQuoted(article, range)) return;
    skipped.push({
      id: `skipped-${skipped.length + 1}`,
      language,
      passage: wordsOf(article, range),
      section: segments[range.from]?.section ?? '',
      reason,
    });
  };
  const foreign: UiLanguage = host === 'en' ? 'es' : 'en';
  for (const [at, run] of runs.entries()) {
    for (const range of quotationsOf(segments, run)) {
      const tried = (candidates[at] ?? []).filter(
        ({ foreign: { from, to } }) => from <= range.from && to >= range.to,
      );
      skip(range, foreign, reasonOf(tried));
    }
  }
  segments.forEach((segment, at) => {
    const alone = segment.kind === 'words' && segment.language === host && segment.marks === 'whole';
    if (alone) skip({ from: at, to: at + 1 }, host, 'skipped_noCounterpart');
  });
  return skipped;
}

function reasonOf(tried: readonly Candidate[]): SkipReason {
  const reasons = new Set(tried.map(({ refused }) => refused));
  if (reasons.has('skipped_otherSpeaker')) return 'skipped_otherSpeaker';
  return reasons.has('skipped_tooUnlike') ? 'skipped_tooUnlike' : 'skipped_noCounterpart';
}
