import { sentenceParts, sentenceStarts } from '../beads/sentence-parts.ts';
import { countWordsRoughly as countWords } from '../coding/shown-words.ts';
import { flagVersions } from '../flags/bead.ts';
import type { Flag, FlagBead } from '../flags/flag.ts';
import { termUses } from '../flags/kinds/term.ts';
import { prepareBead } from '../flags/prepared.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { BeadId, CaseId, TermId } from '../model/ids.ts';
import { type Bead, type Dismissal, FLAG_KINDS, type Term, type Version } from '../model/records.ts';
import type { Certainty, DocumentReport, ReportedFlag, Shape } from './report.ts';
import { certaintyOf, cover, newCoverage, newSpeaker, type SpeakerSums, shapeOf, under } from './tally.ts';

/** The flags of a document, as whoever shows them found them. */
export interface ReportFlags {
  of(bead: Bead): readonly { readonly flag: Flag; readonly dismissal: Dismissal | undefined }[];
  beadOf(bead: Bead): FlagBead | null;
}

const newShapes = (): Record<Shape, BeadId[]> => ({
  oneToOne: [],
  oneToMany: [],
  manyToOne: [],
  manyToMany: [],
  omitted: [],
  added: [],
});
const newCertainties = (): Record<Certainty, BeadId[]> => ({
  confirmed: [],
  from90: [],
  from75: [],
  from50: [],
  below50: [],
  unmeasured: [],
});

/** Sentences and words of a bead's side. */
function measure(view: DocumentView, bead: Bead, { id }: Version) {
  const parts = sentenceParts(view, bead, id);
  return {
    sentences: parts.length,
    words: parts.reduce((sum, part) => sum + countWords(view.partText(part)), 0),
  };
}

/** Who speaks in a bead: the original says it first. */
function speakerOf(view: DocumentView, bead: Bead, versions: readonly Version[]): CaseId | null {
  for (const { id } of versions)
    for (const { blockId } of bead.sides[id] ?? []) {
      const speaker = view.block(blockId)?.speakerId;
      if (speaker) return speaker;
    }
  return null;
}

/**
 * The report on a document, a bead at a time: yields between them, so that it can be sliced and given up. Null for a
 * document in one language. Of more than two versions the original and its first translation are looked at.
 */
export function* reportOnDocument(
  view: DocumentView,
  flags: ReportFlags,
  terms: readonly Term[],
): Generator<void, DocumentReport | null> {
  const pair = flagVersions(view.versions);
  if (!pair) return null;
  const sides = [pair.source, pair.target].map((version) => ({
    version,
    sentences: newCoverage(),
    words: newCoverage(),
  }));
  const [shapes, certainties] = [newShapes(), newCertainties()];
  const deliberate: { omitted: BeadId[]; added: BeadId[] } = { omitted: [], added: [] };
  const found = new Map(
    FLAG_KINDS.map((kind) => [kind, { open: [] as ReportedFlag[], aside: [] as ReportedFlag[] }]),
  );
  const uses = new Map<TermId, { agreed: BeadId[]; missing: BeadId[]; avoided: BeadId[] }>();
  const speakers = new Map<CaseId | null, SpeakerSums>();
  let beads = 0;

  for (const [at, bead] of view.beads.entries()) {
    yield;
    const [source, target] = [measure(view, bead, pair.source), measure(view, bead, pair.target)];
    // A bead of further versions only.
    if (source.sentences + target.sentences === 0) continue;
    beads++;
    const isWhole = source.sentences > 0 && target.sentences > 0;
    const has = { counterpart: isWhole, deliberate: bead.deliberate === true };
    for (const [place, { sentences, words }] of [source, target].entries()) {
      const sums = sides[place];
      if (!sums) continue;
      cover(sums.sentences, sentences, has);
      cover(sums.words, words, has);
    }
    shapes[shapeOf(source.sentences, target.sentences)].push(bead.id);
    certainties[certaintyOf(bead)].push(bead.id);
    if (!isWhole && bead.deliberate) deliberate[target.sentences === 0 ? 'omitted' : 'added'].push(bead.id);

    const speaking = speakerOf(view, bead, [pair.source, pair.target]);
    const speaker = under(speakers, speaking, () => newSpeaker(speaking));
    speaker.beads.push(bead.id);
    speaker.sourceWords += source.words;
    speaker.targetWords += target.words;
    for (const { flag, dismissal } of flags.of(bead)) {
      const reported = { beadId: bead.id, at, flag, dismissal: dismissal ?? null };
      found.get(flag.kind)?.[dismissal ? 'aside' : 'open'].push(reported);
      if (!dismissal) speaker.openFlags++;
    }
    const texts = terms.length > 0 && isWhole ? flags.beadOf(bead) : null;
    for (const { term, outcome } of texts ? termUses(prepareBead(texts), terms) : [])
      under(uses, term.id, () => ({ agreed: [], missing: [], avoided: [] }))[outcome].push(bead.id);
  }

  // What no bead holds has no counterpart.
  for (const { version, sentences, words } of sides)
    for (const block of view.blocksOf(version.id)) {
      if (view.beadsOf(block.id).length > 0 || block.text.trim() === '') continue;
      yield;
      sentences.all += 1 + sentenceStarts(block, version.language).length;
      words.all += countWords(block.text);
    }

  const [source, target] = sides.map(({ version, sentences, words }) => ({
    language: version.language,
    sentences,
    words,
  }));
  if (!source || !target) return null;
  return {
    documentId: view.document.id,
    name: view.document.name,
    beads,
    source,
    target,
    shapes,
    certainties,
    deliberate,
    flags: FLAG_KINDS.map((kind) => ({ kind, ...(found.get(kind) ?? { open: [], aside: [] }) })),
    terms: terms.flatMap((term) => {
      const use = uses.get(term.id);
      return use ? [{ term, ...use }] : [];
    }),
    speakers: [...speakers.values()],
  };
}
