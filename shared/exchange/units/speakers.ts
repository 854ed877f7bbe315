import type { RecordMap } from '../../model/change.ts';
import { type CaseId, type Effects, newId } from '../../model/ids.ts';
import { lastOrder, orderBetween } from '../../model/order.ts';
import type { Bilingual, Case } from '../../model/records.ts';
import { foldLabel, roleOfLabel } from '../parallel/labels.ts';
import type { UnitDocument } from './unit.ts';

export interface SpeakerCases {
  /** Those whom the project does not know yet. */
  readonly added: readonly Case[];
  readonly caseOf: (name: string) => CaseId | null;
}

/** The speakers of documents as cases: those of the project by name in either language, else new ones. */
export function speakerCases(
  documents: readonly UnitDocument[],
  records: RecordMap,
  effects: Effects,
): SpeakerCases {
  const known = Array.from(records.values()).filter((record) => record.kind === 'case');
  const byName = new Map<string, CaseId>();
  const remember = ({ id, name }: Case) => {
    for (const each of [name.es, name.en]) {
      const folded = foldLabel(each);
      if (folded !== '' && !byName.has(folded)) byName.set(folded, id);
    }
  };
  for (const each of known) remember(each);
  const added: Case[] = [];
  let last = lastOrder(known);
  for (const name of namesIn(documents)) {
    if (byName.has(foldLabel(name.es)) || byName.has(foldLabel(name.en))) continue;
    last = orderBetween(last, null);
    const role = roleOfLabel(name.es) === 'interviewer' ? 'interviewer' : roleOfLabel(name.en);
    const fresh: Case = { kind: 'case', id: newId<'case'>(effects), order: last, name, role, values: {} };
    added.push(fresh);
    remember(fresh);
  }
  return {
    added,
    caseOf: (speaker) => {
      const { es, en } = namesOf(speaker);
      return byName.get(foldLabel(es)) ?? byName.get(foldLabel(en)) ?? null;
    },
  };
}

const BETWEEN = ' / ';

/** A case's name as one string: both, where the two languages differ (Entrevistadora / Interviewer). */
export function speakerName({ es, en }: Bilingual): string {
  const [one, other] = [es || en, en || es];
  return one === other && !one.includes(BETWEEN) ? one : `${one}${BETWEEN}${other}`;
}

/** The two halves of such a string; one name where it has none. */
function namesOf(speaker: string): Bilingual {
  const parts = speaker.split(BETWEEN);
  if (parts.length % 2 === 1) return { es: speaker, en: speaker };
  const half = parts.length / 2;
  return { es: parts.slice(0, half).join(BETWEEN), en: parts.slice(half).join(BETWEEN) };
}

function namesIn(documents: readonly UnitDocument[]): Iterable<Bilingual> {
  const names = new Map<string, Bilingual>();
  for (const { units } of documents) {
    for (const { sides } of units) {
      for (const { speaker } of sides.flat()) {
        if (speaker !== null && !names.has(speaker)) names.set(speaker, namesOf(speaker));
      }
    }
  }
  return names.values();
}
