import type { DocumentId } from '../../shared/model/ids.ts';
import type { DocumentHit } from '../../shared/query/find-in-document.ts';

/** What was found in one document, in the order of its rows. */
export interface HitGroup {
  readonly documentId: DocumentId;
  readonly hits: DocumentHit[];
}

/** A line of the list: a document's name, or one hit of it. */
export type HitRow =
  | { readonly kind: 'document'; readonly group: HitGroup }
  | { readonly kind: 'hit'; readonly group: HitGroup; readonly hit: DocumentHit };

/** A hit's name while the text stands: it outlives a search anew. */
export function hitKey({ blockId, start, end }: DocumentHit): string {
  return `${blockId} ${start} ${end}`;
}

/** The hits of a whole project as the lines of one list, found by place without a list of 100,000 lines. */
export class ProjectHits {
  readonly #groups: HitGroup[] = [];
  /** The line at which each group starts. */
  readonly #starts: number[] = [];
  #count = 0;

  get groups(): readonly HitGroup[] {
    return this.#groups;
  }
  get count(): number {
    return this.#count;
  }
  /** Lines: hits and names of documents. */
  get rows(): number {
    return this.#count + this.#groups.length;
  }

  /** Hits come document by document. */
  add(documentId: DocumentId, hit: DocumentHit): void {
    const last = this.#groups.at(-1);
    if (last?.documentId === documentId) last.hits.push(hit);
    else {
      this.#starts.push(this.rows);
      this.#groups.push({ documentId, hits: [hit] });
    }
    this.#count++;
  }

  row(at: number): HitRow | null {
    let low = 0;
    let high = this.#groups.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const group = this.#groups[low];
    const within = at - (this.#starts[low] ?? 0) - 1;
    if (!group) return null;
    if (within < 0) return { kind: 'document', group };
    const hit = group.hits[within];
    return hit ? { kind: 'hit', group, hit } : null;
  }
}
