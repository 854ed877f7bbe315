import type { RecordMap } from '../../model/change.ts';
import { type CaseId, type Effects, newId } from '../../model/ids.ts';
import { lastOrder, orderBetween } from '../../model/order.ts';
import type { Bilingual, Case } from '../../model/records.ts';
import { baseLanguage } from '../excerpts/excerpt.ts';
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
  return { added, caseOf: (name) => byName.get(foldLabel(name)) ?? null };
}

/** Whoever speaks in Spanish and in English side by side is one person with two names. */
function namesIn(documents: readonly UnitDocument[]): Iterable<Bilingual> {
  const names = new Map<string, Bilingual>();
  const met = new Set<string>();
  for (const { versions, units } of documents) {
    const languages = versions.map(({ language }) => baseLanguage(language));
    const [spanish, english] = [languages.indexOf('es'), languages.indexOf('en')];
    const nameIn = (sides: UnitDocument['units'][number]['sides'], at: number) =>
      sides[at]?.find(({ speaker }) => speaker !== null)?.speaker ?? null;
    // Pairs first: a name that stands alone in some unit may have its other in the next.
    for (const pass of ['both', 'one'] as const) {
      for (const { sides } of units) {
        const [es, en] = [nameIn(sides, spanish), nameIn(sides, english)];
        if (pass === 'both' && es !== null && en !== null) remember(es, { es, en });
        if (pass === 'one') {
          for (const speaker of sides.flat().map((piece) => piece.speaker)) {
            if (speaker !== null) remember(speaker, { es: speaker, en: speaker });
          }
        }
      }
    }
  }
  return names.values();

  function remember(key: string, name: Bilingual): void {
    const folded = foldLabel(key);
    if (folded === '' || met.has(folded)) return;
    names.set(folded, name);
    met.add(foldLabel(name.es)).add(foldLabel(name.en));
  }
}
