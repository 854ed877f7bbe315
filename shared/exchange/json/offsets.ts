import type { DocumentView } from '../../model/document-view.ts';
import type { BlockId, VersionId } from '../../model/ids.ts';
import type { Anchor, Version } from '../../model/records.ts';

/** A document's versions as single texts: blocks joined with LF. All offsets are UTF-16 units in them. */
export class VersionTexts {
  readonly #starts = new Map<BlockId, number>();
  readonly #texts = new Map<VersionId, string>();

  constructor(view: DocumentView) {
    for (const version of view.versions) {
      let at = 0;
      const blocks = view.blocksOf(version.id);
      for (const block of blocks) {
        this.#starts.set(block.id, at);
        at += block.text.length + 1;
      }
      this.#texts.set(version.id, blocks.map(({ text }) => text).join('\n'));
    }
  }

  textOf(version: Version): string {
    return this.#texts.get(version.id) ?? '';
  }

  /** null where the anchor's block is not in the document. */
  offsetOf({ blockId, offset }: Anchor): number | null {
    const start = this.#starts.get(blockId);
    return start === undefined ? null : start + offset;
  }
}

/** One key a version: its language tag, with `#2` and so on where a document has several in one language. */
export function versionKeys(versions: readonly Version[]): ReadonlyMap<VersionId, string> {
  const seen = new Map<string, number>();
  return new Map(
    versions.map(({ id, language }) => {
      const count = (seen.get(language) ?? 0) + 1;
      seen.set(language, count);
      return [id, count === 1 ? language : `${language}#${count}`];
    }),
  );
}
