import type { DocumentFacts } from './document-tally.ts';
import type { AnyRecord, Document, LanguageTag, RecordId } from './records.ts';

/**
 * A document as it lies in storage: what lists show of it is at hand, its texts and codings are a call away. The
 * call gives all or fails; nobody sees a part of a document.
 */
export interface PackedDocument {
  readonly document: Document;
  /** Of its versions, in their order. */
  readonly languages: readonly LanguageTag[];
  readonly facts: DocumentFacts;
  /** False only where no record of the document has the id; true may be wrong, and then costs unpacking. */
  mayHold(id: RecordId): boolean;
  /** All records, the document's own among them. @throws where the stored bytes are damaged */
  unpack(): Iterable<AnyRecord>;
}
