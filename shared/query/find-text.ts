import type { BeadId, DocumentId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { LanguageTag } from '../model/records.ts';
import { fold } from './fold.ts';

export interface TextHit {
  readonly documentId: DocumentId;
  readonly documentName: string;
  readonly beadId: BeadId;
  readonly language: LanguageTag;
  /** The words around the hit. */
  readonly excerpt: string;
}

/** UTF-16 units shown before a hit. */
const LEAD = 24;
const EXCERPT = 120;

/** The first `most` blocks, in any document and language, that hold the words; accents and case folded. */
export function findText(index: ProjectIndex, words: string, most: number): readonly TextHit[] {
  const wanted = fold(words.trim());
  const hits: TextHit[] = [];
  if (wanted === '') return hits;
  for (const document of index.all('document')) {
    const view = index.document(document.id);
    if (!view) continue;
    for (const version of view.versions) {
      for (const block of view.blocksOf(version.id)) {
        const at = fold(block.text).indexOf(wanted);
        const bead = at < 0 ? undefined : view.beadsOf(block.id)[0];
        if (!bead) continue;
        const start = Math.max(0, at - LEAD);
        hits.push({
          documentId: document.id,
          documentName: document.name,
          beadId: bead.id,
          language: version.language,
          excerpt: `${start > 0 ? '…' : ''}${block.text.slice(start, start + EXCERPT)}`,
        });
        if (hits.length >= most) return hits;
      }
    }
  }
  return hits;
}
