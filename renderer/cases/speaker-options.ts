import type { CaseId } from '../../shared/model/ids.ts';
import type { Case } from '../../shared/model/records.ts';
import { fold } from '../../shared/query/fold.ts';

/** One line of the box that says who speaks. */
export type SpeakerOption =
  | { readonly kind: 'case'; readonly id: string; readonly person: Case }
  | { readonly kind: 'new'; readonly id: 'new'; readonly name: string }
  | { readonly kind: 'nobody'; readonly id: 'nobody' };

/** More than anyone reads; the letters find the rest. */
const MOST = 100;

/** Those who speak in the document first, then the others, as far as either name has the letters typed. */
export function speakerOptions(
  cases: readonly Case[],
  here: ReadonlySet<CaseId>,
  query: string,
): readonly SpeakerOption[] {
  const name = query.normalize('NFC').trim();
  const wanted = fold(name);
  const names = (person: Case) => [person.name.es, person.name.en].map(fold);
  const found = cases.filter((person) => names(person).some((each) => each.includes(wanted)));
  // A name that starts with the letters is likelier than one that has them within.
  const rank = (person: Case) =>
    (here.has(person.id) ? 0 : 2) + (names(person).some((each) => each.startsWith(wanted)) ? 0 : 1);
  const sorted = found.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST);
  const isKnown = found.some((person) => names(person).includes(wanted));
  return [
    ...sorted.map((person) => ({ kind: 'case', id: person.id, person }) as const),
    ...(name === '' || isKnown ? [] : [{ kind: 'new', id: 'new', name } as const]),
    { kind: 'nobody', id: 'nobody' },
  ];
}
