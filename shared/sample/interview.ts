import type { StarterKey } from '../codebook/themes.ts';
import { type CaseId, type CodeId, type CoderId, type Effects, newId, type VersionId } from '../model/ids.ts';
import { ordersBetween } from '../model/order.ts';
import type { AnyRecord, Bead, Block, Coding, CodingSide, Document, Version } from '../model/records.ts';
import type { Passage, SampleCoding, SampleInterview, SampleTurn } from './format.ts';
import type { PersonKey, SampleCoder } from './people.ts';
import { type Place, selectPassage } from './quote.ts';

/** What an interview refers to. */
export interface Cast {
  readonly coders: Readonly<Record<SampleCoder, CoderId>>;
  readonly codes: ReadonlyMap<StarterKey, CodeId>;
  readonly cases: ReadonlyMap<PersonKey, CaseId>;
}

const LANGUAGES = ['es', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

interface Side {
  readonly version: Version;
  readonly blocks: readonly Block[];
  /** For each turn, where its blocks start in `blocks` and how many they are. */
  readonly turns: readonly { readonly at: number; readonly count: number }[];
}

const textsOf = (side: string | readonly string[]): readonly string[] =>
  (typeof side === 'string' ? [side] : side).map((text) => text.normalize('NFC'));

function buildSide(
  effects: Effects,
  document: Document,
  language: Language,
  order: string,
  { turns, cast }: { turns: readonly SampleTurn[]; cast: Cast },
): Side {
  const version: Version = {
    kind: 'version',
    id: newId(effects),
    documentId: document.id,
    order,
    language,
    role: language === 'es' ? 'original' : 'translation',
  };
  const spoken = turns.flatMap((turn) => textsOf(turn[language]).map((text) => ({ by: turn.by, text })));
  const orders = ordersBetween(null, null, spoken.length);
  const blocks = spoken.map(
    ({ by, text }, at): Block => ({
      kind: 'block',
      id: newId(effects),
      documentId: document.id,
      versionId: version.id,
      order: orders[at] ?? '',
      text,
      speakerId: by === null ? null : (cast.cases.get(by) ?? null),
    }),
  );
  let at = 0;
  const places = turns.map((turn) => {
    const count = textsOf(turn[language]).length;
    at += count;
    return { at: at - count, count };
  });
  return { version, blocks, turns: places };
}

function blocksOfTurn(side: Side, turn: number): readonly Block[] {
  const { at, count } = side.turns[turn] ?? { at: 0, count: 0 };
  return side.blocks.slice(at, at + count);
}

function placeOf(side: Side, turn: number): Place {
  return { turn: blocksOfTurn(side, turn), onward: side.blocks.slice(side.turns[turn]?.at ?? 0) };
}

function buildBeads(
  effects: Effects,
  document: Document,
  turns: readonly SampleTurn[],
  sides: readonly Side[],
): Bead[] {
  const orders = ordersBetween(null, null, turns.length);
  let section = '';
  return turns.map((turn, at): Bead => {
    section = turn.section ?? section;
    const parts: Record<VersionId, Bead['sides'][VersionId]> = {};
    for (const side of sides) {
      parts[side.version.id] = blocksOfTurn(side, at).map(({ id }) => ({ blockId: id, start: 0, end: null }));
    }
    return {
      kind: 'bead',
      id: newId(effects),
      documentId: document.id,
      order: orders[at] ?? '',
      sides: parts,
      status: turn.auto === undefined ? 'confirmed' : 'auto',
      confidence: turn.auto ?? null,
      section,
    };
  });
}

function codingSide(
  side: Side,
  turn: number,
  passage: Passage,
  of: SampleCoding,
  tagged: boolean,
): CodingSide {
  const projected = tagged ? undefined : of.projected;
  return {
    versionId: side.version.id,
    selections: selectPassage(passage, placeOf(side, turn)),
    state: tagged ? 'tagged' : projected === undefined ? 'confirmed' : 'projected',
    confidence: projected ?? null,
  };
}

/** The records of one interview: document, versions, blocks, beads, codings, notes. @throws QuoteError */
export function buildInterview(
  effects: Effects,
  order: string,
  interview: SampleInterview,
  cast: Cast,
): AnyRecord[] {
  const { name, turns, notes = [] } = interview;
  const now = effects.now();
  const document: Document = {
    kind: 'document',
    id: newId(effects),
    order,
    name,
    createdAt: now,
    sources: [],
  };
  const [first = '', second = ''] = ordersBetween(null, null, 2);
  const es = buildSide(effects, document, 'es', first, { turns, cast });
  const en = buildSide(effects, document, 'en', second, { turns, cast });
  const records: AnyRecord[] = [document, es.version, en.version, ...es.blocks, ...en.blocks];
  records.push(...buildBeads(effects, document, turns, [es, en]));
  const note = (targetId: AnyRecord['id'], text: string, authorId: CoderId): AnyRecord => ({
    kind: 'note',
    id: newId(effects),
    targetId,
    text,
    authorId,
    createdAt: now,
  });
  for (const { by, text } of notes) records.push(note(document.id, text, cast.coders[by]));
  turns.forEach((turn, at) => {
    for (const each of turn.codings ?? []) {
      const codeId = cast.codes.get(each.code);
      if (codeId === undefined) throw new RangeError(`the codebook has no ${each.code}`);
      const coderId = cast.coders[each.coder ?? 'maria'];
      const coding: Coding = {
        kind: 'coding',
        id: newId(effects),
        documentId: document.id,
        codeId,
        coderId,
        createdAt: now,
        sides: [
          codingSide(es, at, each.es, each, each.first !== 'en'),
          codingSide(en, at, each.en, each, each.first === 'en'),
        ],
      };
      records.push(coding);
      if (each.note !== undefined) records.push(note(coding.id, each.note, coderId));
    }
  });
  return records;
}
