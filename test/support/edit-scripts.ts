import fc from 'fast-check';
import { type DocumentId, newId, type VersionId } from '../../shared/model/ids.ts';
import { ordersBetween } from '../../shared/model/order.ts';
import {
  type AnyRecord,
  type BeadPart,
  type Block,
  type Coding,
  type CodingSide,
  SIDE_STATES,
} from '../../shared/model/records.ts';
import { makeSelection } from '../../shared/model/selection.ts';
import { testEffects } from './effects.ts';
import { pickFrom } from './project.ts';

/** A coded bilingual text and what a person does to it, as draws; every number is taken modulo what there is. */

const CHARACTERS = ['a', 'b', 'ñ', 'É', ' ', '.', 'a', 'b', '😀'];
const anyPick = fc.nat({ max: 1 << 16 });
/** Without marks of their own, which NFC could join to a letter: the oracle follows units. */
export const anyWords = (maxLength: number) => fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength });
const anyParagraph = fc.string({ unit: fc.constantFrom('a', 'b', 'ñ', '😀'), minLength: 1, maxLength: 4 });

export const STEPS = [
  'type',
  'rewrite',
  'split',
  'mergePrevious',
  'mergeNext',
  'paste',
  'deleteStretch',
  'deleteBlock',
  'replaceAll',
  'undo',
  'redo',
] as const;

const anyStep = fc.record({
  what: fc.constantFrom(...STEPS),
  version: fc.nat({ max: 1 }),
  first: anyPick,
  span: fc.constantFrom(0, 0, 0, 1, 2),
  from: anyPick,
  to: anyPick,
  isCaret: fc.boolean(),
  text: anyWords(5),
  paragraphs: fc.array(anyParagraph, { minLength: 1, maxLength: 3 }),
});
export type Step = typeof anyStep extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const anyPassage = fc.record({
  first: anyPick,
  span: fc.constantFrom(0, 0, 1, 2),
  from: anyPick,
  to: anyPick,
});
const anySide = fc.record({
  passages: fc.array(anyPassage, { minLength: 1, maxLength: 2 }),
  state: fc.constantFrom(...SIDE_STATES),
});
const anyTexts = fc.array(anyWords(12), { minLength: 1, maxLength: 4 });

export const anyScript = fc.record({
  texts: fc.tuple(anyTexts, anyTexts),
  cuts: fc.array(anyPick, { maxLength: 2 }),
  group: fc.nat({ max: 1 }),
  codings: fc.array(fc.tuple(anySide, anySide), { minLength: 1, maxLength: 3 }),
  steps: fc.array(anyStep, { minLength: 1, maxLength: 10 }),
});
export type Script = typeof anyScript extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** An offset that does not fall into a surrogate pair. */
export function wholeOffset(text: string, pick: number): number {
  const at = pick % (text.length + 1);
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at;
}

function sideOf(
  blocks: readonly Block[],
  versionId: VersionId,
  draft: typeof anySide extends fc.Arbitrary<infer Drawn> ? Drawn : never,
): CodingSide {
  const selections = draft.passages.flatMap(({ first, span, from, to }) => {
    const at = first % blocks.length;
    const head = blocks[at];
    const tail = blocks[Math.min(blocks.length - 1, at + span)];
    if (!head || !tail) return [];
    const ends = [wholeOffset(head.text, from), wholeOffset(tail.text, to)] as const;
    const [start, end] = head === tail ? [Math.min(...ends), Math.max(...ends)] : ends;
    const made = makeSelection(
      blocks,
      { blockId: head.id, offset: start },
      { blockId: tail.id, offset: end },
    );
    return /[^\n]/.test(made.quote) ? [made] : [];
  });
  // Nothing to select: a person said that there is no counterpart.
  const state = selections.length === 0 ? 'confirmed' : draft.state;
  return { versionId, selections, state, confidence: state === 'projected' ? 0.5 : null };
}

/** The records that a script starts from: one document, two versions, a bead for each part of a block or for two. */
export function buildScript(script: Script): AnyRecord[] {
  const effects = testEffects(5);
  const documentId: DocumentId = newId(effects);
  const coderId = newId<'coder'>(effects);
  const codeId = newId<'code'>(effects);
  const records: AnyRecord[] = [
    { kind: 'project', id: newId(effects), name: 'Estudio', description: '', createdAt: 0 },
    { kind: 'coder', id: coderId, name: 'Inés' },
    {
      kind: 'code',
      id: codeId,
      parentId: null,
      order: 'a0',
      name: { es: 'tema', en: 'theme' },
      description: { es: '', en: '' },
      colour: '#336699',
    },
    { kind: 'document', id: documentId, order: 'a0', name: 'Entrevista', createdAt: 0, sources: [] },
  ];
  const versions = script.texts.map((texts, at) => {
    const versionId: VersionId = newId(effects);
    const orders = ordersBetween(null, null, texts.length);
    const blocks = texts.map(
      (text, place): Block => ({
        kind: 'block',
        id: newId(effects),
        documentId,
        versionId,
        order: orders[place] ?? 'a0',
        text,
        speakerId: null,
      }),
    );
    const role = at === 0 ? 'original' : 'translation';
    records.push(
      { kind: 'version', id: versionId, documentId, order: `a${at}`, language: 'es', role },
      ...blocks,
    );
    return { versionId, blocks };
  });
  const sides = versions.map(({ versionId, blocks }) => {
    const parts = blocks.map((block, place) => {
      const pick = place === 0 ? script.cuts : [];
      const inside = [...new Set(pick.map((cut) => wholeOffset(block.text, cut)))]
        .filter((offset) => offset > 0 && offset < block.text.length)
        .sort((a, b) => a - b);
      return [0, ...inside].map(
        (start, at): BeadPart => ({ blockId: block.id, start, end: inside[at] ?? null }),
      );
    });
    const flat = parts.flat();
    // With `group`, beads of two parts each; else of one.
    const size = script.group + 1;
    const held = Array.from({ length: Math.ceil(flat.length / size) }, (_, at) =>
      flat.slice(at * size, at * size + size),
    );
    return { versionId, held };
  });
  const count = Math.max(...sides.map(({ held }) => held.length));
  ordersBetween(null, null, count).forEach((order, at) => {
    records.push({
      kind: 'bead',
      id: newId(effects),
      documentId,
      order,
      sides: Object.fromEntries(sides.map(({ versionId, held }) => [versionId, held[at] ?? []])),
      status: 'auto',
      confidence: null,
      section: '',
    });
  });
  for (const drafts of script.codings) {
    const coding: Coding = {
      kind: 'coding',
      id: newId(effects),
      documentId,
      codeId,
      coderId,
      createdAt: effects.now(),
      sides: versions.flatMap(({ versionId, blocks }, at) => {
        const draft = pickFrom(drafts, at);
        return draft ? [sideOf(blocks, versionId, draft)] : [];
      }),
    };
    records.push(coding);
  }
  return records;
}
