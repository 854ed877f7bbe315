import type { Effects, VersionId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Document } from '../model/records.ts';
import { findInDocument, type TextQuery } from '../query/find-in-document.ts';
import { type Replaced, type ReplacedHit, type ReplacedIn, replaceHits } from './replace-hits.ts';

export interface ReplaceAll {
  readonly query: TextQuery;
  /** What to put in place of each hit, or a function of its words. An LF is a line break within the block. */
  readonly replacement: string | ((words: string) => string);
  /** All when not given. */
  readonly documents?: readonly Document[];
  /** All when not given. */
  readonly versions?: readonly VersionId[];
}

/** Replaces every hit in a document or the whole project as one change: see `planReplacements`. */
export function replaceAll(
  index: ProjectIndex,
  { query, replacement, documents = index.all('document'), versions }: ReplaceAll,
  effects: Effects,
): Replaced {
  function* hitsIn(document: Document): Generator<ReplacedHit> {
    const view = index.document(document.id);
    if (!view) return;
    // One version after the other: the order of the rows is of no use here.
    for (const { id } of view.versions) {
      if (versions && !versions.includes(id)) continue;
      for (const hit of findInDocument(view, query, [id])) {
        const words = () => view.block(hit.blockId)?.text.slice(hit.start, hit.end) ?? '';
        yield { ...hit, text: typeof replacement === 'string' ? replacement : replacement(words()) };
      }
    }
  }
  const wanted = documents.map(
    (document): ReplacedIn => ({ documentId: document.id, hits: hitsIn(document) }),
  );
  return replaceHits(index, wanted, effects);
}
