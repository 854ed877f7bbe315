import type { PreparedText, WordType } from '../sentences/prepared.ts';
import { areCognates, COGNATE_LETTERS } from './cognate.ts';
import type { Lexicon } from './lexicon.ts';

/** For each type of one text, the types of the other that it may stand for. */
export type Partners = readonly (readonly number[])[];

const MOST_PARTNERS = 24;

function indexBy(types: readonly WordType[], keyOf: (type: WordType) => string): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, type] of types.entries()) {
    const key = keyOf(type);
    const list = index.get(key);
    if (list) list.push(at);
    else index.set(key, [at]);
  }
  return index;
}

/** Partners by identity, number, dictionary and common origin: what is known before anything is aligned. */
export function knownPartners(source: PreparedText, target: PreparedText, lexicon: Lexicon): Partners {
  const byStem = indexBy(target.types, (type) => type.stem);
  const byFold = indexBy(target.types, (type) => type.folded);
  const byStart = indexBy(target.types, (type) => type.folded.slice(0, COGNATE_LETTERS));
  const sourceByStem = indexBy(source.types, (type) => type.stem);
  const found = source.types.map((type) => {
    const partners = new Set<number>();
    if (type.kind !== 'word') {
      for (const at of byStem.get(type.stem) ?? [])
        if (target.types[at]?.kind === type.kind) partners.add(at);
      return partners;
    }
    for (const at of byFold.get(type.folded) ?? []) partners.add(at);
    for (const stem of lexicon.stemsFor(type.forms, source.language, target.language)) {
      for (const at of byStem.get(stem) ?? []) partners.add(at);
    }
    if (type.folded.length >= COGNATE_LETTERS) {
      for (const at of byStart.get(type.folded.slice(0, COGNATE_LETTERS)) ?? []) {
        if (areCognates(type.folded, target.types[at]?.folded ?? '')) partners.add(at);
      }
    }
    return partners;
  });
  for (const [at, type] of target.types.entries()) {
    if (type.kind !== 'word') continue;
    for (const stem of lexicon.stemsFor(type.forms, target.language, source.language)) {
      for (const from of sourceByStem.get(stem) ?? []) found[from]?.add(at);
    }
  }
  return found.map((partners) => Array.from(partners).slice(0, MOST_PARTNERS));
}

/** The same relation seen from the other side; `size` types there. */
export function reversed(partners: Partners, size: number): Partners {
  const back: number[][] = Array.from({ length: size }, () => []);
  for (const [from, list] of partners.entries()) for (const to of list) back[to]?.push(from);
  return back;
}
