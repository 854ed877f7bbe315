import type { DocumentHit } from '../../shared/query/find-in-document.ts';
import { type HitGroup, hitKey, type ProjectHits } from './project-hits.ts';

/** Which hits are to be replaced: all but those that were unticked. Immutable. */
export class Ticks {
  constructor(private readonly off: ReadonlySet<string> = new Set()) {}

  isOn(hit: DocumentHit): boolean {
    return !this.off.has(hitKey(hit));
  }

  countIn({ hits }: HitGroup): number {
    return this.off.size === 0 ? hits.length : hits.reduce((sum, hit) => sum + Number(this.isOn(hit)), 0);
  }

  count({ groups }: ProjectHits): number {
    return groups.reduce((sum, group) => sum + this.countIn(group), 0);
  }

  with(hits: readonly DocumentHit[], isOn: boolean): Ticks {
    const off = new Set(this.off);
    for (const hit of hits) {
      if (isOn) off.delete(hitKey(hit));
      else off.add(hitKey(hit));
    }
    return new Ticks(off);
  }
}
