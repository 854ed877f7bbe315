import { UI_LANGUAGES, type UiLanguage } from '../../model/records.ts';
import type { ParallelSpeaker } from './finding.ts';
import type { Step } from './galeChurch.ts';
import { foldLabel, isRoleOnly, rolesOf, type Turn } from './labels.ts';

export interface MatchedSpeakers {
  readonly speakers: readonly ParallelSpeaker[];
  /** Folded label to speaker, for each file. */
  readonly idOf: Readonly<Record<UiLanguage, ReadonlyMap<string, string>>>;
}

interface Known {
  readonly label: string;
  readonly folded: string;
  readonly role: ParallelSpeaker['role'];
  readonly turns: number;
}

/**
 * Which label of one file is which of the other: the same name; else labels of one role that stand side by
 * side in the rows most often (Entrevistadora and Interviewer, R and A).
 */
export function matchSpeakers(
  turns: Readonly<Record<UiLanguage, readonly Turn[]>>,
  steps: readonly Step[],
): MatchedSpeakers {
  const known = { es: knownIn(turns.es), en: knownIn(turns.en) };
  const partners = new Map<string, string>();
  for (const folded of known.es.keys()) if (known.en.has(folded)) partners.set(folded, folded);
  for (const { es, en } of besides(turns, steps)) {
    const [left, right] = [known.es.get(es), known.en.get(en)];
    if (!left || !right || partners.has(es) || [...partners.values()].includes(en)) continue;
    // A name never becomes another name; a role may become a role or a person.
    const names = !isRoleOnly(left.label) && !isRoleOnly(right.label);
    if (left.role === right.role && !names) partners.set(es, en);
  }
  const speakers: ParallelSpeaker[] = [];
  const idOf = { es: new Map<string, string>(), en: new Map<string, string>() };
  const add = (es: Known | undefined, en: Known | undefined) => {
    const role = es?.role ?? en?.role;
    if (role === undefined) return;
    const id = `speaker-${speakers.length + 1}`;
    if (es) idOf.es.set(es.folded, id);
    if (en) idOf.en.set(en.folded, id);
    const count = Math.max(es?.turns ?? 0, en?.turns ?? 0);
    speakers.push({ id, label: { es: es?.label ?? null, en: en?.label ?? null }, role, turns: count });
  };
  const taken = new Set(partners.values());
  for (const es of known.es.values()) add(es, known.en.get(partners.get(es.folded) ?? ''));
  for (const en of known.en.values()) if (!taken.has(en.folded)) add(undefined, en);
  return { speakers, idOf };
}

function knownIn(turns: readonly Turn[]): Map<string, Known> {
  const roles = rolesOf(turns);
  const known = new Map<string, Known>();
  for (const { label } of turns) {
    if (label === null) continue;
    const folded = foldLabel(label);
    const before = known.get(folded);
    const role = roles.get(folded) ?? 'participant';
    known.set(folded, { label: before?.label ?? label, folded, role, turns: (before?.turns ?? 0) + 1 });
  }
  return known;
}

/** Pairs of labels that open a row together, the most frequent first. */
function besides(turns: Readonly<Record<UiLanguage, readonly Turn[]>>, steps: readonly Step[]) {
  const counts = new Map<string, { es: string; en: string; count: number }>();
  const at = { es: 0, en: 0 };
  for (const step of steps) {
    const [es, en] = UI_LANGUAGES.map((side) =>
      step[side] > 0 ? (turns[side][at[side]]?.label ?? null) : null,
    );
    if (es != null && en != null) {
      const pair = { es: foldLabel(es), en: foldLabel(en) };
      const key = `${pair.es}\n${pair.en}`;
      counts.set(key, { ...pair, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    at.es += step.es;
    at.en += step.en;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
