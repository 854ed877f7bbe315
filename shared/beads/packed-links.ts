import type { WordLink } from '../align/words/train.ts';

/** The links of many beads in four arrays: small to keep, and handed from thread to thread without a copy. */
export interface PackedLinks {
  /** Where each bead's links begin; one more for where the last ones end. */
  readonly begins: Uint32Array<ArrayBuffer>;
  /** Token numbers. */
  readonly sources: Uint16Array<ArrayBuffer>;
  readonly targets: Uint16Array<ArrayBuffer>;
  /** Chances in 255ths. */
  readonly chances: Uint8Array<ArrayBuffer>;
}

/** Tokens beyond it have no links: no bead is so long that it would matter. */
const MOST_TOKENS = 0xffff;

export function packLinks(lists: readonly (readonly WordLink[])[]): PackedLinks {
  const kept = lists.map((links) =>
    links.filter(({ source, target }) => source <= MOST_TOKENS && target <= MOST_TOKENS),
  );
  const count = kept.reduce((sum, links) => sum + links.length, 0);
  const packed = {
    begins: new Uint32Array(kept.length + 1),
    sources: new Uint16Array(count),
    targets: new Uint16Array(count),
    chances: new Uint8Array(count),
  };
  let next = 0;
  for (const [at, links] of kept.entries()) {
    packed.begins[at] = next;
    for (const { source, target, chance } of links) {
      packed.sources[next] = source;
      packed.targets[next] = target;
      packed.chances[next] = Math.round(chance * 255);
      next++;
    }
  }
  packed.begins[kept.length] = next;
  return packed;
}

/** The links of one bead, by its place among those that were packed. */
export function unpackLinks(
  { begins, sources, targets, chances }: PackedLinks,
  at: number,
): readonly WordLink[] {
  const links: WordLink[] = [];
  for (let next = begins[at] ?? 0; next < (begins[at + 1] ?? 0); next++) {
    links.push({
      source: sources[next] ?? 0,
      target: targets[next] ?? 0,
      chance: (chances[next] ?? 0) / 255,
    });
  }
  return links;
}
