import { beadsUnder, type ProjectSide, projectByBeads } from '../coding/project-side.ts';
import type { Changes } from '../model/change.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { BeadId, BlockId, VersionId } from '../model/ids.ts';
import { placeManyAt } from '../model/place.ts';
import type { Bead, BeadPart, Block, Coding } from '../model/records.ts';
import { cleanText } from '../text/clean-text.ts';
import { Drafts } from '../text/drafts.ts';
import { rewriteVersion } from '../text/rewrite-version.ts';
import { type BeadContext, NOTHING, shaped } from './bead-drafts.ts';
import { projectedAnew, taggedPassages } from './follow-projected.ts';
import { heldVersions, sideParts } from './parts.ts';
import { type TranslationPlace, translationPlace } from './translation-place.ts';

export interface BeadTranslation {
  readonly beadId: BeadId;
  /** The version in which the bead has no words yet. */
  readonly versionId: VersionId;
  /** A blank line between two paragraphs. */
  readonly text: string;
  /** The id of a new block, from 0: the same ones give the same plan again. */
  readonly blockId: (at: number) => BlockId;
}

/** The paragraphs of a typed text: a blank line parts them, a single break stays in one. */
export function paragraphsOf(text: string): readonly string[] {
  return cleanText(text)
    .split(/\n[^\S\n]*\n\s*/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** The blocks that say the bead already, in its first version. */
function sourceBlocks(view: DocumentView, bead: Bead): readonly { block: Block; isWhole: boolean }[] {
  const [first] = heldVersions(view, bead);
  return (first === undefined ? [] : sideParts(bead, first)).flatMap((part) => {
    const block = view.block(part.blockId);
    return block ? [{ block, isWhole: part.start === 0 }] : [];
  });
}

function addBlocks(
  view: DocumentView,
  bead: Bead,
  { versionId, blockId }: BeadTranslation,
  paragraphs: readonly string[],
  at: number,
  drafts: Drafts,
): readonly BeadPart[] {
  const sources = sourceBlocks(view, bead);
  const { orders, moved } = placeManyAt(view.blocksOf(versionId), at, paragraphs.length);
  for (const [block, order] of moved) drafts.update(block, (now) => ({ ...now, order }));
  return paragraphs.map((text, place) => {
    // Paragraph by paragraph where there are as many; else all is of whoever begins.
    const own = sources.length === paragraphs.length ? sources[place] : undefined;
    const source = own ?? (place === 0 ? sources[0] : undefined);
    const time = source?.isWhole ? source.block.time : undefined;
    const id = blockId(place);
    drafts.add({
      kind: 'block',
      id,
      documentId: bead.documentId,
      versionId,
      order: orders[place] ?? '',
      text,
      speakerId: (own ?? sources[0])?.block.speakerId ?? null,
      ...(time !== undefined && { time }),
    });
    return { blockId: id, start: 0, end: null };
  });
}

type Within = Extract<TranslationPlace, { kind: 'within' }>;

/** The part of a bead that ends, or begins, at a place becomes another one. */
function withEdge(
  bead: Bead,
  versionId: VersionId,
  blockId: BlockId,
  edge: 'first' | 'last',
  change: Partial<BeadPart>,
): Bead {
  const parts = [...sideParts(bead, versionId)];
  const at =
    edge === 'first'
      ? parts.findIndex((part) => part.blockId === blockId)
      : parts.findLastIndex((part) => part.blockId === blockId);
  const part = parts[at];
  if (!part) return bead;
  parts[at] = { ...part, ...change };
  return { ...bead, sides: { ...bead.sides, [versionId]: parts } };
}

/** Puts the words between those of the neighbours; blanks are of the sentence before them. */
function insertWords(
  on: BeadContext,
  versionId: VersionId,
  words: string,
  { block, offset, before, behind }: Within,
  drafts: Drafts,
): readonly BeadPart[] {
  const head = offset > 0 && !/\s$/u.test(block.text.slice(0, offset)) ? ' ' : '';
  const rest = block.text.slice(offset);
  const tail = rest !== '' && !/^\s/u.test(rest) ? ' ' : '';
  const text = head + words + tail;
  const after: Block = { ...block, text: block.text.slice(0, offset) + text + rest };
  const edit = { start: offset, end: offset, text };
  const context = { view: on.view, attached: [], effects: on.effects };
  rewriteVersion(context, versionId, [{ before: [block], after: [after], edits: [edit] }], drafts);
  const start = offset + head.length;
  const end = offset + text.length;
  if (before) drafts.update(before, (now) => withEdge(now, versionId, block.id, 'last', { end: start }));
  if (behind) drafts.update(behind, (now) => withEdge(now, versionId, block.id, 'first', { start: end }));
  return [{ blockId: block.id, start, end: end >= after.text.length ? null : end }];
}

/** The coding with a side in a version where it has none yet. */
function withSide(view: DocumentView, coding: Coding, versionId: VersionId, project: ProjectSide): Coding {
  const passages = taggedPassages(coding);
  if (passages.length === 0 || coding.sides.some((side) => side.versionId === versionId)) return coding;
  const side = project(view, passages, versionId);
  return side.selections.length === 0 ? coding : { ...coding, sides: [...coding.sides, side] };
}

/** The changes, and the codings of a bead carried over to what it has now. What a person said of them stays. */
function followCodings(
  { view, project = projectByBeads }: BeadContext,
  { beadId, versionId }: BeadTranslation,
  changes: Changes,
): Changes {
  const next = view.after(changes);
  const bead = next.bead(beadId);
  if (!bead || project === null) return changes;
  const blocks = new Set(
    next.versions
      .flatMap(({ id }) => (id === versionId ? [] : sideParts(bead, id)))
      .map((part) => part.blockId),
  );
  const codings = new Set([...blocks].flatMap((id) => next.codingsAt(id)));
  const followed = new Map<Coding, Coding>();
  for (const coding of codings) {
    const lies = taggedPassages(coding).some(
      (passage) =>
        passage.versionId !== versionId &&
        beadsUnder(next, passage).some((cover) => cover.bead.id === beadId),
    );
    if (!lies) continue;
    const anew = withSide(next, projectedAnew(next, coding, project), versionId, project);
    if (anew !== coding) followed.set(coding, anew);
  }
  const updated = changes.updated.map(([from, to]) => {
    const anew = to.kind === 'coding' ? followed.get(to) : undefined;
    if (to.kind === 'coding') followed.delete(to);
    return [from, anew ?? to] as const;
  });
  return { ...changes, updated: [...updated, ...followed] };
}

/**
 * Gives a bead words in a version where it has none, and makes it a person's: confirmed. They become blocks of the
 * source's speaker between those of the neighbours, or a sentence in a paragraph that has them already (its breaks are
 * then line breaks). Codings of the source get the words that answer to them. Nothing without words, or where the bead
 * is gone or has words by now.
 */
export function planTranslateBead(on: BeadContext, translation: BeadTranslation): Changes {
  const { view } = on;
  const { beadId, versionId } = translation;
  const bead = view.bead(beadId);
  const paragraphs = paragraphsOf(translation.text);
  const isThere = view.versions.some(({ id }) => id === versionId);
  if (!bead || !isThere || paragraphs.length === 0 || sideParts(bead, versionId).length > 0) return NOTHING;
  const drafts = new Drafts();
  const place = translationPlace(view, bead, versionId);
  const parts =
    place.kind === 'within'
      ? insertWords(on, versionId, paragraphs.join('\n'), place, drafts)
      : addBlocks(view, bead, translation, paragraphs, place.at, drafts);
  drafts.update(bead, (now) => shaped(view, now, { [versionId]: parts }));
  return followCodings(on, translation, drafts.changes);
}
