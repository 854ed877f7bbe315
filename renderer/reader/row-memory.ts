import type { BeadId, CodingId } from '../../shared/model/ids.ts';
import type { Coding } from '../../shared/model/records.ts';
import type { ReaderContents } from './reader-context.ts';
import type { ReaderRow } from './rows.ts';

export type BeadLine = Extract<ReaderRow, { kind: 'bead' }>;

/** A bead's row with what it is shown with. */
export interface ShownRow {
  readonly row: BeadLine;
  readonly contents: ReaderContents;
  /** With what nobody sees at once: what a screen reader is told, what comes up under the pointer. */
  readonly isWhole: boolean;
}

interface Kept extends ShownRow {
  readonly signature: readonly unknown[];
}

/** Everything that a row shows, as things that keep their identity until they change. */
function signatureOf(row: BeadLine, contents: ReaderContents): readonly unknown[] {
  const { index, view, versions, lanes, activeCoding } = contents;
  const signature: unknown[] = [
    row.bead,
    row.at,
    view.document,
    index.all('code'),
    index.all('case'),
    index.all('note'),
    index.all('term'),
    index.all('dismissal'),
    contents.versions,
    contents.queue,
    contents.words,
    contents.t,
    contents.formats,
    contents.language,
    contents.theme,
    contents.sentences,
    contents.marking,
    contents.shows,
    contents.editing,
    contents.choose,
  ];
  let active: CodingId | null = null;
  const put = (coding: Coding) => {
    if (coding.id === activeCoding) active = coding.id;
  };
  for (const { id } of versions) {
    signature.push(row.speakers[id], row.opens[id]);
    for (const { blockId } of row.bead.sides[id] ?? []) {
      const codings = view.codingsAt(blockId);
      signature.push(view.block(blockId), codings);
      if (activeCoding) for (const coding of codings) put(coding);
    }
  }
  for (const coding of lanes.at(row.at)) {
    signature.push(coding, lanes.laneOf(coding));
    put(coding);
  }
  signature.push(active);
  return signature;
}

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((each, at) => Object.is(each, b[at]));

/**
 * Gives a row what it was shown with last, as long as nothing that it shows has changed: then it is not rendered
 * again. A coding changes a row or two; without this each of the twenty on the page was made anew.
 */
export class RowMemory {
  #kept = new Map<BeadId, Kept>();
  #before = new Map<BeadId, Kept>();

  /** Before the rows of a rendering are asked for: what two renderings did not show is forgotten. */
  begin(): void {
    this.#before = this.#kept;
    this.#kept = new Map();
  }

  /** `hurries`: a row that comes now is whole only later; one that is whole stays so. */
  of(row: BeadLine, contents: ReaderContents, hurries: boolean): ShownRow {
    const signature = signatureOf(row, contents);
    const known = this.#before.get(row.key);
    const isWhole = !hurries || (known?.isWhole ?? false);
    const isSame = known?.isWhole === isWhole && same(known.signature, signature);
    const kept = isSame ? known : { row, contents, signature, isWhole };
    this.#kept.set(row.key, kept);
    return kept;
  }
}
