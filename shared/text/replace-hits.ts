import type { Changes } from '../model/change.ts';
import type { BlockId, DocumentId, Effects, VersionId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Block } from '../model/records.ts';
import { editBetween, type TextEdit } from '../model/text-edit.ts';
import type { DocumentHit } from '../query/find-in-document.ts';
import { cleanText } from './clean-text.ts';
import { Drafts } from './drafts.ts';
import type { Rewrite } from './rewrite.ts';
import { rewriteVersion } from './rewrite-version.ts';

/** A hit with what is to stand in its place; an LF in it is a line break within the block. */
export interface ReplacedHit extends DocumentHit {
  readonly text: string;
}

/** The hits of one document that are to be replaced. */
export interface ReplacedIn {
  readonly documentId: DocumentId;
  readonly hits: Iterable<ReplacedHit>;
}

export interface Replaced {
  readonly changes: Changes;
  readonly count: number;
  /** Hits that run over the border between two blocks: one of them would swallow the other, so they are left. */
  readonly left: number;
}

/** The block with every hit replaced; the edits from the last to the first, so that offsets hold. */
function rewriteOf(block: Block, hits: readonly ReplacedHit[]): Rewrite {
  const sorted = hits.toSorted((a, b) => a.start - b.start);
  let text = '';
  let from = 0;
  for (const hit of sorted) {
    text += block.text.slice(from, hit.start) + hit.text;
    from = hit.end;
  }
  text += block.text.slice(from);
  const edits: TextEdit[] = sorted
    .map((hit) => ({ start: hit.start, end: hit.end, text: hit.text }))
    .reverse();
  const composed = text.normalize('NFC');
  if (composed !== text) edits.push(editBetween(text, composed));
  return { before: [block], after: [{ ...block, text: composed }], edits };
}

/** Cleans each text once where the same one comes again and again. */
function cleaner(): (text: string) => string {
  let last = '';
  let cleaned = '';
  return (text) => {
    if (text !== last) {
      last = text;
      cleaned = cleanText(text);
    }
    return cleaned;
  };
}

/**
 * Plans the replacement of chosen hits, in any documents, as one change: anchors and cuts are kept, a block with
 * many hits is rewritten once. Hits are of the texts as they stand and do not overlap; those of blocks that are
 * gone are left out, those that run over a border are left and counted. Yields after each version, so that the
 * window has its turn. `count`: the hits replaced.
 */
export function* planReplacements(
  index: ProjectIndex,
  documents: Iterable<ReplacedIn>,
  effects: Effects,
): Generator<void, Replaced, undefined> {
  const attached = [...index.all('note'), ...index.all('dismissal')];
  const clean = cleaner();
  // One for all: two versions share codings and beads.
  const drafts = new Drafts();
  let count = 0;
  let left = 0;
  for (const { documentId, hits } of documents) {
    const view = index.document(documentId);
    if (!view) continue;
    const ofVersion = new Map<VersionId, Map<BlockId, ReplacedHit[]>>();
    for (const hit of hits) {
      if (hit.over) {
        left++;
        continue;
      }
      const ofBlock = ofVersion.get(hit.versionId) ?? new Map<BlockId, ReplacedHit[]>();
      ofVersion.set(hit.versionId, ofBlock);
      const known = ofBlock.get(hit.blockId);
      const cleaned = { ...hit, text: clean(hit.text) };
      if (known) known.push(cleaned);
      else ofBlock.set(hit.blockId, [cleaned]);
    }
    for (const [versionId, ofBlock] of ofVersion) {
      const rewrites: Rewrite[] = [];
      for (const [id, its] of ofBlock) {
        const block = view.block(id);
        if (!block) continue;
        count += its.length;
        rewrites.push(rewriteOf(block, its));
      }
      rewriteVersion({ view, attached, effects }, versionId, rewrites, drafts);
      yield;
    }
  }
  return { changes: drafts.changes, count, left };
}

/** The same at one go. */
export function replaceHits(
  index: ProjectIndex,
  documents: Iterable<ReplacedIn>,
  effects: Effects,
): Replaced {
  const plan = planReplacements(index, documents, effects);
  for (;;) {
    const { done, value } = plan.next();
    if (done) return value;
  }
}
