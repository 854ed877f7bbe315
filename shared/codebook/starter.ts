import type { ChangeSet, RecordMap } from '../model/change.ts';
import { type CodeId, type CoderId, type Effects, newId } from '../model/ids.ts';
import { lastOrder, orderBetween } from '../model/order.ts';
import type { Bilingual, Code } from '../model/records.ts';
import { STARTER_THEMES, type StarterKey } from './themes.ts';

const sameName = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase('es');

/** The theme that already goes by one of the two names, in any place of the tree. */
function themeNamed(codes: readonly Code[], name: Bilingual): Code | undefined {
  const es = sameName(name.es);
  const en = sameName(name.en);
  return codes.find((code) => sameName(code.name.es) === es || sameName(code.name.en) === en);
}

export interface StarterCodes {
  /** Every starter theme, be it new or the project's own of that name. */
  readonly byKey: ReadonlyMap<StarterKey, Code>;
  /** The themes that were not there, parents first. */
  readonly added: readonly Code[];
}

/**
 * The starter themes beside those a project has: a theme present by name in either language is kept as it
 * is and adopts the children; new ones go after their siblings.
 */
export function makeStarterCodes(effects: Effects, present: readonly Code[]): StarterCodes {
  const codes = [...present];
  const added: Code[] = [];
  const byKey = new Map<StarterKey, Code>();
  for (const { key, parent, name, description, colour } of STARTER_THEMES) {
    const known = themeNamed(present, name);
    if (known) {
      byKey.set(key, known);
      continue;
    }
    const parentId: CodeId | null = parent === null ? null : (byKey.get(parent)?.id ?? null);
    const siblings = codes.filter((code) => code.parentId === parentId);
    const order = orderBetween(lastOrder(siblings), null);
    const code: Code = { kind: 'code', id: newId(effects), parentId, order, name, description, colour };
    codes.push(code);
    added.push(code);
    byKey.set(key, code);
  }
  return { byKey, added };
}

/** Adds the starter codebook for migration testimony; done again it changes nothing (an empty change-set). */
export function starterCodebook(
  effects: Effects,
  { author, records }: { readonly author: CoderId; readonly records: RecordMap },
): ChangeSet {
  const present = [...records.values()].filter((record) => record.kind === 'code');
  return {
    id: newId(effects),
    author,
    time: effects.now(),
    label: { key: 'starterCodebookAdded', params: {} },
    added: makeStarterCodes(effects, present).added,
    updated: [],
    removed: [],
  };
}
