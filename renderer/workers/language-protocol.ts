import type { PackedDictionary } from '../../shared/align/packed-dictionary.ts';
import type { AlignedDocument } from '../../shared/beads/align-document.ts';
import type { PackedLinks } from '../../shared/beads/packed-links.ts';
import type { PairTexts } from '../../shared/beads/word-links.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { AnyRecord, Term } from '../../shared/model/records.ts';

/** What the window and the worker that knows the languages say to each other. A run ends with one answer. */

export type LanguageRequest =
  /** The dictionaries of this machine from now on. */
  | { readonly ask: 'know'; readonly dictionaries: readonly PackedDictionary[] }
  | {
      readonly ask: 'align';
      readonly run: number;
      /** Of one document: itself, its versions, blocks, beads, the codings that wait for a person, notes on its beads; and the glossary. */
      readonly records: readonly AnyRecord[];
      /** See AlignDocumentTask. */
      readonly isWithinBeads: boolean;
    }
  | {
      readonly ask: 'link';
      readonly run: number;
      readonly documentId: DocumentId;
      readonly texts: PairTexts;
      /** The glossary. */
      readonly terms: readonly Term[];
      /** What is learned from these texts takes the place of what was learned under the same name. */
      readonly lesson: string | null;
    }
  | { readonly ask: 'stop'; readonly run: number };

export type LanguageAnswer =
  | { readonly say: 'progress'; readonly run: number; readonly done: number }
  | { readonly say: 'aligned'; readonly run: number; readonly aligned: AlignedDocument }
  | { readonly say: 'linked'; readonly run: number; readonly links: PackedLinks }
  | { readonly say: 'failed'; readonly run: number };
