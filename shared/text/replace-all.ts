import type { Changes } from '../model/change.ts';
import type { Effects, VersionId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Block, Document } from '../model/records.ts';
import { editBetween, type TextEdit } from '../model/text-edit.ts';
import { type DocumentHit, findInDocument, type TextQuery } from '../query/find-in-document.ts';
import { cleanText } from './clean-text.ts';
import { Drafts } from './drafts.ts';
import type { Rewrite } from './rewrite.ts';
import { rewriteVersion } from './rewrite-version.ts';

export interface ReplaceAll {
  readonly query: TextQuery;
  /** What to put in place of each hit, or a function of its words. An LF is a line break within the block. */
  readonly replacement: string | ((words: string) => string);
  /** All when not given. */
  readonly documents?: readonly Document[];
  /** All when not given. */
  readonly versions?: readonly VersionId[];
}

/** The block with every hit replaced; the edits from the last to the first, so that offsets hold. */
function rewriteOf(block: Block, hits: readonly DocumentHit[], replace: (words: string) => string): Rewrite {
  const edits: TextEdit[] = [];
  for (const { start, end } of hits.toReversed())
    edits.push({ start, end, text: replace(block.text.slice(start, end)) });
  let text = '';
  let from = 0;
  for (const edit of edits.toReversed()) {
    text += block.text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  text += block.text.slice(from);
  const composed = text.normalize('NFC');
  if (composed !== text) edits.push(editBetween(text, composed));
  return { before: [block], after: [{ ...block, text: composed }], edits };
}

/**
 * Replaces every hit in a document or the whole project as one change, anchors and cuts kept: a block with many
 * hits is rewritten once. `count`: the hits replaced.
 */
export function replaceAll(
  index: ProjectIndex,
  { query, replacement, documents = index.all('document'), versions }: ReplaceAll,
  effects: Effects,
): { readonly changes: Changes; readonly count: number } {
  const fixed = typeof replacement === 'string' ? cleanText(replacement) : null;
  const replace = (words: string) =>
    fixed ?? (typeof replacement === 'function' ? cleanText(replacement(words)) : '');
  const notes = index.all('note');
  // One for all: two versions share codings and beads.
  const drafts = new Drafts();
  let count = 0;
  for (const document of documents) {
    const view = index.document(document.id);
    if (!view) continue;
    for (const version of view.versions) {
      if (versions && !versions.includes(version.id)) continue;
      const ofBlock = new Map<Block, DocumentHit[]>();
      for (const hit of findInDocument(view, query, [version.id])) {
        const block = view.block(hit.blockId);
        if (!block) continue;
        const hits = ofBlock.get(block);
        if (hits) hits.push(hit);
        else ofBlock.set(block, [hit]);
        count++;
      }
      const rewrites = [...ofBlock].map(([block, hits]) => rewriteOf(block, hits, replace));
      rewriteVersion({ view, notes, effects }, version.id, rewrites, drafts);
    }
  }
  return { changes: drafts.changes, count };
}
