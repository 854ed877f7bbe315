import { likeness } from '../../language/counterparts.ts';
import type { UiLanguage } from '../../model/records.ts';
import type { Attribution } from './attribution.ts';
import type { SkipReason } from './finding.ts';
import { isMarked, quotationsOf, type Range, rangeLength } from './runs.ts';
import type { Segment } from './segments.ts';

/** What may stand beside a quotation, before or after it, and how well each fits. */

export interface Candidate {
  readonly foreign: Range;
  readonly host: Range;
  readonly direction: 'after' | 'before';
  /** The line after the later side, between the two, or (with a colon) before both. */
  readonly attributions: readonly number[];
  /** null where either side has too few words to compare. */
  readonly likeness: number | null;
  readonly score: number;
  readonly refused: SkipReason | null;
}

/** Below it the two are strangers; measured on the corpus: translations 0.46 and more, neighbours mostly below 0.3. */
const STRANGERS = 0.13;
/** No quotation of an article is longer, and no search should be. */
const MOST_PARAGRAPHS = 14;

export interface Article {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly host: UiLanguage;
}

/** All candidates for a run of the foreign language, best first within each direction. */
export function candidatesFor(article: Article, run: Range): Candidate[] {
  const quotations = quotationsOf(article.segments, run);
  const candidates: Candidate[] = [];
  for (const direction of ['after', 'before'] as const) {
    // The whole run, or only the quotations nearest to the counterpart.
    for (let skip = 0; skip < Math.min(quotations.length, 4); skip++) {
      const first = quotations[direction === 'after' ? skip : 0];
      const last = quotations[direction === 'after' ? quotations.length - 1 : quotations.length - 1 - skip];
      if (!first || !last) continue;
      const foreign = { from: first.from, to: last.to };
      for (const host of counterparts(article, foreign, direction)) {
        candidates.push(judge(article, foreign, host, direction));
      }
    }
  }
  return candidates;
}

/** Stretches of the host language directly beside the run, one attribution or label in between allowed. */
function counterparts(article: Article, foreign: Range, direction: Candidate['direction']): Range[] {
  const { segments } = article;
  const step = direction === 'after' ? 1 : -1;
  let at = direction === 'after' ? foreign.to : foreign.from - 1;
  let crossed = 0;
  while (segments[at]?.kind === 'label' || (segments[at]?.kind === 'attribution' && crossed++ === 0))
    at += step;
  const region: number[] = [];
  const wanted = foreign.to - foreign.from;
  while (isHostWords(article, segments[at]) && region.length < Math.min(MOST_PARAGRAPHS, wanted * 2 + 2)) {
    region.push(at);
    at += step;
  }
  if (region.length === 0) return [];
  const bounded = segments[at]?.kind === 'attribution';
  const lengths =
    direction === 'after'
      ? lengthsAfter(
          region.map((index) => segments[index]),
          wanted,
          bounded,
        )
      : lengthsBefore(
          region.map((index) => segments[index]),
          wanted,
        );
  const near = region[0] ?? 0;
  return [...new Set(lengths)]
    .filter((count) => count >= 1 && count <= region.length)
    .map((count) =>
      direction === 'after' ? { from: near, to: near + count } : { from: near - count + 1, to: near + 1 },
    );
}

function isHostWords({ host }: Article, segment: Segment | undefined): boolean {
  return segment?.kind === 'words' && (segment.language === host || segment.language === null);
}

/** How many paragraphs the counterpart may have, read onwards from the run. */
function lengthsAfter(region: readonly (Segment | undefined)[], wanted: number, bounded: boolean): number[] {
  const marks = region.map((segment) => segment?.marks ?? 'none');
  const all = bounded ? [region.length] : [];
  if (marks[0] === 'whole') {
    // Every paragraph in its own marks, as many as the other side has.
    const wholes = marks.findIndex((kind) => kind !== 'whole');
    return wanted > 1 ? [1, Math.min(wanted, wholes < 0 ? marks.length : wholes)] : [1];
  }
  const close = marks.findIndex((kind, at) => kind === 'close' || (at > 0 && kind === 'whole'));
  if (marks[0] === 'open') return close > 0 ? [close + 1] : [...all, wanted, 1];
  const opens = marks.findIndex((kind) => kind === 'open' || kind === 'whole');
  if (close >= 0 && (opens < 0 || close < opens)) return [close + 1];
  const free = opens < 0 ? region.length : opens;
  return [...(opens < 0 ? all : []), Math.min(wanted, free)];
}

/** The same read backwards, from the run towards the paragraphs before it. */
function lengthsBefore(region: readonly (Segment | undefined)[], wanted: number): number[] {
  const marks = region.map((segment) => segment?.marks ?? 'none');
  if (marks[0] === 'whole') {
    let opens = 1;
    while (marks[opens] === 'open') opens++;
    const wholes = marks.findIndex((kind) => kind !== 'whole');
    return [opens, ...(wanted > 1 ? [Math.min(wanted, wholes < 0 ? marks.length : wholes)] : [])];
  }
  const open = marks.indexOf('open');
  if (open >= 0 && !marks.slice(1, open).includes('whole') && !marks.slice(1, open).includes('close')) {
    let first = open;
    while (marks[first + 1] === 'open') first++;
    return [first + 1];
  }
  return [wanted, 1];
}

function judge(article: Article, foreign: Range, host: Range, direction: Candidate['direction']): Candidate {
  const { segments, text } = article;
  const [first, second] = direction === 'after' ? [foreign, host] : [host, foreign];
  const attributions = attributionsOf(segments, first, second);
  const textOf = ({ from, to }: Range) =>
    text.slice(segments[from]?.innerStart ?? 0, segments[to - 1]?.innerEnd ?? 0);
  const [es, en] = article.host === 'en' ? [textOf(foreign), textOf(host)] : [textOf(host), textOf(foreign)];
  const like = likeness(es, en);
  const named = attributions.flatMap((at) => segments[at]?.attribution ?? []);
  const base = { foreign, host, direction, attributions, likeness: like };
  if (!oneSpeaker(named)) return { ...base, score: -1, refused: 'skipped_otherSpeaker' };
  if (like !== null && like < STRANGERS) return { ...base, score: -1, refused: 'skipped_tooUnlike' };
  const evidence = markEvidence(segments, host) * 1.2 + markEvidence(segments, foreign) * 0.6;
  const quoted = segments[host.from]?.quoted || segments[foreign.from]?.quoted;
  const spoken = named.length > 0 ? 1.5 : 0;
  if (evidence === 0 && spoken === 0 && !quoted) {
    return { ...base, score: -1, refused: 'skipped_noCounterpart' };
  }
  const ratio = Math.abs(Math.log(rangeLength(segments, foreign) / Math.max(1, rangeLength(segments, host))));
  const crossed = attributions.some((at) => at >= first.to && at < second.from);
  const score =
    evidence +
    spoken +
    (quoted ? 1 : 0) +
    (like === null ? 0.5 : Math.max(-2.5, Math.min(2.5, (like - 0.3) * 8))) +
    (foreign.to - foreign.from === host.to - host.from ? 0.4 : 0) -
    (crossed ? 0.8 : 0) -
    2.5 * Math.max(0, ratio - 0.5);
  return { ...base, score, refused: score >= 2 ? null : 'skipped_tooUnlike' };
}

/** 0 to 2: an opening mark at the first paragraph, a closing one at the last. */
function markEvidence(segments: readonly Segment[], { from, to }: Range): number {
  const [first, last] = [segments[from], segments[to - 1]];
  const opens = first?.marks === 'whole' || first?.marks === 'open';
  const closes = last?.marks === 'whole' || last?.marks === 'close';
  return Number(opens) + Number(closes);
}

function attributionsOf(segments: readonly Segment[], first: Range, second: Range): number[] {
  const found: number[] = [];
  const seek = (at: number, step: number): number | null => {
    let here = at;
    while (segments[here]?.kind === 'label') here += step;
    return segments[here]?.kind === 'attribution' ? here : null;
  };
  const after = seek(second.to, 1);
  if (after !== null && !segments[after]?.attribution?.leads) found.push(after);
  for (let at = first.to; at < second.from; at++) if (segments[at]?.kind === 'attribution') found.push(at);
  const before = seek(first.from - 1, -1);
  if (before !== null && segments[before]?.attribution?.leads) found.push(before);
  return found;
}

/** Whether several attributions of one pair can be one person's. */
function oneSpeaker(attributions: readonly Attribution[]): boolean {
  const names = new Set(
    attributions.flatMap(({ speaker }) => (speaker.pseudonym === '' ? [] : [foldName(speaker.pseudonym)])),
  );
  return names.size <= 1;
}

/** Lower case without accents: Sofía and Sofia are one. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
}

/** Whether a run looks like a quotation at all, so that it deserves to be listed when it stands alone. */
export function looksQuoted({ text, segments }: Article, range: Range): boolean {
  const inside = segments.slice(range.from, range.to);
  const words = inside.reduce(
    (count, { innerStart, innerEnd }) =>
      count + (text.slice(innerStart, innerEnd).match(/\p{L}+/gu)?.length ?? 0),
    0,
  );
  const spoken = segments[range.to]?.kind === 'attribution';
  if (words < 4) return false;
  return spoken || inside.some((segment) => isMarked(segment) || segment.quoted);
}
