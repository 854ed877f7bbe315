import {
  type CodeId,
  type CoderId,
  type DocumentId,
  type Id,
  newId,
  type VersionId,
} from '../../../shared/model/ids.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import type { AnyRecord, Block, Code, Coding } from '../../../shared/model/records.ts';
import { makeSelection, selectBlocks } from '../../../shared/model/selection.ts';
import { numbers, sentence } from './sentences.ts';

/** How big a made project is; the same size and seed give the same project, byte for byte. */
export interface Size {
  readonly name: string;
  readonly documents: number;
  /** Bead pairs of each document, one block a side. */
  readonly pairs: number;
  /** Codings of each document. */
  readonly codings: number;
  /** Whether a short text stands before the first document, to come from and go back to. */
  readonly short?: boolean;
}

/** The document before all others, where there is one. */
export const SHORT = 'Short';

/** The name of a document, counted from 1. */
export const nameOf = (at: number) => `Interview ${String(at).padStart(4, '0')}`;

const WORDS_A_SIDE = 20;
const THEMES = 40;
const START = Date.UTC(2024, 0, 1);

interface Maker {
  readonly id: <Kind extends string>() => Id<Kind>;
  readonly below: (limit: number) => number;
  readonly now: () => number;
}

function makerOf(seed: number): Maker {
  let time = START;
  const below = numbers(seed);
  const effects = {
    now: () => ++time,
    fillRandom: (bytes: Uint8Array) => {
      for (let at = 0; at < bytes.length; at++) bytes[at] = below(256);
    },
  };
  return { id: <Kind extends string>() => newId<Kind>(effects), below, now: () => ++time };
}

function themes({ id, below }: Maker): Code[] {
  return ordersBetween(null, null, THEMES).map((order, at) => ({
    kind: 'code',
    id: id(),
    parentId: null,
    order,
    name: { es: `Tema ${at + 1}`, en: `Theme ${at + 1}` },
    description: { es: '', en: '' },
    colour: `#${[0, 1, 2].map(() => (64 + below(128)).toString(16)).join('')}`,
    // Keys 1 to 9 give the first themes.
    ...(at < 9 && { shortcut: at + 1 }),
  }));
}

/** A passage of some words within the first block, and the whole counterpart, as a person tags. */
function coding(
  maker: Maker,
  of: { documentId: DocumentId; codeId: CodeId; coderId: CoderId; es: Block; en: Block },
): Coding {
  const { id, below, now } = maker;
  const from = below(Math.max(1, of.es.text.length >> 1));
  const start = from === 0 ? 0 : of.es.text.indexOf(' ', from) + 1;
  const until = of.es.text.indexOf(' ', start + 20);
  const end = until < 0 ? of.es.text.length : until;
  const at = (offset: number) => ({ blockId: of.es.id, offset });
  return {
    kind: 'coding',
    id: id(),
    documentId: of.documentId,
    codeId: of.codeId,
    coderId: of.coderId,
    createdAt: now(),
    sides: [
      {
        versionId: of.es.versionId,
        selections: [makeSelection([of.es], at(start), at(end))],
        state: 'tagged',
        confidence: null,
      },
      {
        versionId: of.en.versionId,
        selections: [selectBlocks([of.en])],
        state: 'projected',
        confidence: 0.5,
      },
    ],
  };
}

function* document(
  maker: Maker,
  size: Size,
  of: { name: string; order: string; codes: readonly Code[]; coderId: CoderId },
): Generator<AnyRecord, void, undefined> {
  const { id, below, now } = maker;
  const documentId = id<'document'>();
  yield { kind: 'document', id: documentId, order: of.order, name: of.name, createdAt: now(), sources: [] };
  const es = id<'version'>();
  const en = id<'version'>();
  yield { kind: 'version', id: es, documentId, order: 'a0', language: 'es', role: 'original' };
  yield { kind: 'version', id: en, documentId, order: 'a1', language: 'en', role: 'translation' };
  const block = (versionId: VersionId, order: string, text: string): Block => ({
    kind: 'block',
    id: id(),
    documentId,
    versionId,
    order,
    text,
    speakerId: null,
  });
  const pairs: { es: Block; en: Block }[] = [];
  for (const order of ordersBetween(null, null, size.pairs)) {
    const pair = {
      es: block(es, order, sentence('es', WORDS_A_SIDE, below)),
      en: block(en, order, sentence('en', WORDS_A_SIDE, below)),
    };
    pairs.push(pair);
    yield pair.es;
    yield pair.en;
    yield {
      kind: 'bead',
      id: id(),
      documentId,
      order,
      sides: {
        [es]: [{ blockId: pair.es.id, start: 0, end: null }],
        [en]: [{ blockId: pair.en.id, start: 0, end: null }],
      },
      status: 'auto',
      confidence: 0.9,
      section: '',
    };
  }
  for (let count = 0; count < size.codings; count++) {
    const pair = pairs[below(pairs.length)];
    const code = of.codes[below(of.codes.length)];
    if (pair && code) yield coding(maker, { documentId, codeId: code.id, coderId: of.coderId, ...pair });
  }
}

/** The records of a made project, document after document. */
export function* bigProject(size: Size, seed = 1): Generator<AnyRecord, void, undefined> {
  const maker = makerOf(seed);
  const coderId = maker.id<'coder'>();
  yield {
    kind: 'project',
    id: maker.id(),
    name: size.name,
    description: '',
    createdAt: maker.now(),
  };
  yield { kind: 'coder', id: coderId, name: 'Made up' };
  const codes = themes(maker);
  yield* codes;
  const orders = ordersBetween(null, null, size.documents + 1);
  for (const [at, order] of orders.entries()) {
    if (at > 0) yield* document(maker, size, { name: nameOf(at), order, codes, coderId });
    else if (size.short)
      yield* document(maker, { ...size, pairs: 20, codings: 0 }, { name: SHORT, order, codes, coderId });
  }
}

/** 200,000 words a side. */
export const TEN_THOUSAND: Size = {
  name: 'Pairs 10000',
  documents: 1,
  pairs: 10_000,
  codings: 10_000,
  short: true,
};
/** 2 million words a side. */
export const HUNDRED_THOUSAND: Size = {
  name: 'Pairs 100000',
  documents: 1,
  pairs: 100_000,
  codings: 100_000,
  short: true,
};
/** 10 million words, both sides together. */
export const THOUSAND_INTERVIEWS: Size = {
  name: 'Interviews 1000',
  documents: 1000,
  pairs: 250,
  codings: 200,
};
