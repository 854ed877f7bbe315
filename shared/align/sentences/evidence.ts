import type { Partners } from '../partners/partners.ts';
import type { PreparedText } from './prepared.ts';

/** What finding or missing a partner tells, for each type of one text. */
export interface SideEvidence {
  /** How often a type with partners finds one in its true counterpart; 0 for a type without any, which says nothing. */
  readonly hit: Float64Array;
  /** Partners met by chance in a sentence of mean length: the rate of a Poisson. */
  readonly chance: Float64Array;
  /** Per sentence: the sum over its types of log(1 − hit), and of `chance`. */
  readonly misses: Float64Array;
  readonly chances: Float64Array;
}

export interface Evidence {
  readonly partners: Partners;
  readonly source: SideEvidence;
  readonly target: SideEvidence;
}

/** Before anything is aligned; about what dictionary and cognates find in true pairs. */
export const FIRST_HIT = 0.75;

function sideEvidence(
  text: PreparedText,
  other: PreparedText,
  partners: Partners,
  rate: (type: number) => number,
): SideEvidence {
  const sentences = other.words.length;
  const stamp = new Int32Array(sentences).fill(-1);
  const hit = new Float64Array(text.types.length);
  const chance = new Float64Array(text.types.length);
  for (const [type, list] of partners.entries()) {
    if (list.length === 0) continue;
    let places = 0;
    for (const partner of list) {
      for (const at of other.places[partner] ?? []) {
        if (stamp[at] === type) continue;
        stamp[at] = type;
        places++;
      }
    }
    hit[type] = rate(type);
    chance[type] = -Math.log(1 - Math.min(0.9, (places + 0.5) / (sentences + 1)));
  }
  const misses = new Float64Array(text.words.length);
  const chances = new Float64Array(text.words.length);
  for (const [at, words] of text.words.entries()) {
    let missed = 0;
    let met = 0;
    for (const type of words) {
      const likely = hit[type] ?? 0;
      if (likely === 0) continue;
      missed += Math.log(1 - likely);
      met += chance[type] ?? 0;
    }
    misses[at] = missed;
    chances[at] = met;
  }
  return { hit, chance, misses, chances };
}

/** Weighs every word of both sides by how much its partners tell. `rates`: hit rates measured in a first pass. */
export function evidenceOf(
  source: PreparedText,
  target: PreparedText,
  partners: Partners,
  back: Partners,
  rates?: { readonly source: (type: number) => number; readonly target: (type: number) => number },
): Evidence {
  return {
    partners,
    source: sideEvidence(source, target, partners, rates?.source ?? (() => FIRST_HIT)),
    target: sideEvidence(target, source, back, rates?.target ?? (() => FIRST_HIT)),
  };
}
