import { attachedTo } from '../model/attached.ts';
import type { Changes } from '../model/change.ts';
import { MOST_LEVELS } from '../model/check/references.ts';
import { type CodeId, type Effects, newId } from '../model/ids.ts';
import { placeAt } from '../model/place.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { AnyRecord, Bilingual, Code } from '../model/records.ts';
import { sameData } from '../model/same.ts';
import { colourForNew } from './next-colour.ts';

/** What a person does to the codebook, as changes. Nothing here writes. */

export interface NewCode {
  readonly name: Bilingual;
  readonly parentId: CodeId | null;
  readonly description?: Bilingual;
  readonly inclusion?: Bilingual;
  readonly exclusion?: Bilingual;
  /** `#rrggbb`; the next distinguishable one when not given. */
  readonly colour?: string;
}

export const NOTHING: Changes = { added: [], updated: [], removed: [] };

/** As names and descriptions are kept: NFC, without the spaces around. */
function tidy({ es, en }: Bilingual): Bilingual {
  return { es: es.normalize('NFC').trim(), en: en.normalize('NFC').trim() };
}

export const reordered = ([code, order]: readonly [Code, string]): readonly [Code, Code] => [
  code,
  { ...code, order },
];

/** How many levels a theme stands on, itself included; none for the top of the codebook. */
export function levelOf(index: ProjectIndex, codeId: CodeId | null): number {
  let level = 0;
  for (let at = codeId; at !== null && level <= MOST_LEVELS; at = index.get('code', at)?.parentId ?? null) {
    level++;
  }
  return level;
}

/** A theme at the end of its siblings; beside its parent where a level more would make a file that nobody opens. */
export function planNewCode(
  index: ProjectIndex,
  { name, parentId: wanted, description, colour, ...criteria }: NewCode,
  effects: Effects,
): { readonly changes: Changes; readonly codeId: CodeId } {
  const isFull = wanted !== null && levelOf(index, wanted) >= MOST_LEVELS;
  const parentId = isFull ? (index.get('code', wanted)?.parentId ?? null) : wanted;
  const siblings = index.codesUnder(parentId);
  const { order, moved } = placeAt(siblings, siblings.length);
  const inclusion = tidyCriterion(criteria.inclusion);
  const exclusion = tidyCriterion(criteria.exclusion);
  const code: Code = {
    kind: 'code',
    id: newId(effects),
    parentId,
    order,
    name: tidy(name),
    description: tidy(description ?? { es: '', en: '' }),
    ...(inclusion && { inclusion }),
    ...(exclusion && { exclusion }),
    colour: colour ?? colourForNew(index, parentId),
  };
  return { codeId: code.id, changes: { added: [code], updated: moved.map(reordered), removed: [] } };
}

/** What a person writes about a theme; a criterion that is left empty is taken away. */
export type CodeEdit = Partial<Pick<Code, 'name' | 'description' | 'colour' | 'inclusion' | 'exclusion'>>;

/** A criterion as it is kept: none where both languages are empty. */
export function tidyCriterion(criterion: Bilingual | undefined): Bilingual | null {
  const tidied = criterion && tidy(criterion);
  return tidied && (tidied.es !== '' || tidied.en !== '') ? tidied : null;
}

/** A theme as it is after an edit; the same data where nothing is different. Its key is given by setShortcut. */
export function editedCode(code: Code, to: CodeEdit): Code {
  const { inclusion: oldInclusion, exclusion: oldExclusion, ...rest } = code;
  const inclusion = tidyCriterion(to.inclusion ?? oldInclusion);
  const exclusion = tidyCriterion(to.exclusion ?? oldExclusion);
  return {
    ...rest,
    name: tidy(to.name ?? code.name),
    description: tidy(to.description ?? code.description),
    ...(inclusion && { inclusion }),
    ...(exclusion && { exclusion }),
    colour: to.colour ?? code.colour,
  };
}

/** Empty changes where nothing is different. */
export function planEditCode(code: Code, to: CodeEdit): Changes {
  const edited = editedCode(code, to);
  return sameData(code, edited) ? NOTHING : { ...NOTHING, updated: [[code, edited]] };
}

/** A theme and all below it, parents first. */
export function subtree(index: ProjectIndex, codeId: CodeId): readonly Code[] {
  const root = index.get('code', codeId);
  if (!root) return [];
  const found = new Map<CodeId, Code>([[root.id, root]]);
  // A Map is walked as it grows; a circle of parents ends because nobody is put in twice.
  for (const code of found.values()) {
    for (const child of index.codesUnder(code.id)) found.set(child.id, found.get(child.id) ?? child);
  }
  return [...found.values()];
}

/** Removes themes with all below them, their codings and the notes on any of these. */
export function planRemoveCodes(index: ProjectIndex, codeIds: readonly CodeId[]): Changes {
  const codes = [...new Set(codeIds.flatMap((id) => subtree(index, id)))];
  const codings = codes.flatMap((code) => index.codingsOf(code.id));
  const going: readonly AnyRecord[] = [...codings, ...codes];
  const removed = [
    ...attachedTo(
      index,
      going.map((record) => record.id),
    ),
    ...going,
  ];
  return { ...NOTHING, removed };
}
