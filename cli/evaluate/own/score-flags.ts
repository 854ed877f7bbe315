import { type FlagContext, flagContext } from '../../../shared/flags/context.ts';
import type { FlagBead, FlagSide } from '../../../shared/flags/flag.ts';
import { flagsOfBead } from '../../../shared/flags/flags-of-bead.ts';
import { SentenceIndex } from '../../../shared/flags/sentence-index.ts';
import { type Effects, newId } from '../../../shared/model/ids.ts';
import { FLAG_KINDS, type FlagKind, type Term } from '../../../shared/model/records.ts';
import type { GoldBead, GoldDocument, GoldTerm, Plant, Side } from './gold.ts';

interface Texts {
  readonly text: Readonly<Record<Side, string>>;
}

/** Counts up: the ids only have to differ. */
function counting(): Effects {
  let made = 0;
  const fillRandom = (bytes: Uint8Array) => {
    made++;
    for (const at of bytes.keys()) bytes[at] = (made >> (8 * (at % 4))) & 0xff;
  };
  return { now: () => 0, fillRandom };
}

/** Shares: of what was planted, and of the beads without the flag. */
export interface FlagFigures {
  readonly found: number;
  readonly falseAlarms: number;
  readonly planted: number;
  readonly clean: number;
}

class FlagScore {
  planted = 0;
  found = 0;
  clean = 0;
  falseAlarms = 0;
}

/** The kinds raised on each bead of a document. */
function kindsRaised(beads: readonly FlagBead[], context: FlagContext): readonly ReadonlySet<FlagKind>[] {
  return beads.map((bead) => new Set(flagsOfBead(bead, context).map(({ kind }) => kind)));
}

/**
 * How many of the planted flags of each kind are found, and on how many beads without one the kind is raised. A place
 * where another kind says the same as well (an omitted remark in brackets) is found by either.
 */
export function scoreFlags(
  documents: readonly GoldDocument[],
  terms: readonly GoldTerm[],
  showMisses: boolean,
): Readonly<Partial<Record<FlagKind, FlagFigures>>> {
  const effects = counting();
  const versions = { es: newId<'version'>(effects), en: newId<'version'>(effects) };
  const side = (language: Side, text: string): FlagSide => ({
    versionId: versions[language],
    language,
    parts: text === '' ? [] : [{ blockId: newId<'block'>(effects), start: 0, text }],
  });
  const flagBead = ({ text }: Texts): FlagBead => ({
    source: side('es', text.es),
    target: side('en', text.en),
    deliberate: false,
  });
  const records = terms.map(
    ({ es, en }, at): Term => ({
      kind: 'term',
      id: newId(effects),
      order: `a${at}`,
      words: { es: [es], en: [en] },
      note: '',
    }),
  );
  const scores = new Map(FLAG_KINDS.map((kind) => [kind, new FlagScore()]));
  const tell = (what: string, kind: FlagKind, { text }: Texts) => {
    if (showMisses) console.error(`${what}  ${kind}  ${text.es} ⇔ ${text.en}`);
  };
  const count = (kind: FlagKind, plant: Plant | null, raised: ReadonlySet<FlagKind>, bead: Texts) => {
    const score = scores.get(kind);
    if (!score) return;
    if (plant) {
      score.planted++;
      if (plant.kinds.some((one) => raised.has(one))) score.found++;
      else tell('missed', kind, bead);
    } else {
      score.clean++;
      if (raised.has(kind)) score.falseAlarms++;
      if (raised.has(kind)) tell('false alarm', kind, bead);
    }
  };
  for (const document of documents) {
    const beads = document.turns.flatMap((turn) => turn.beads);
    const clean = beads.map(flagBead);
    const sentences = new SentenceIndex();
    for (const [at, bead] of clean.entries()) sentences.put(String(at), bead);
    const context = flagContext({ terms: records, beads: clean, sentences });
    for (const [at, raised] of kindsRaised(clean, context).entries()) {
      const bead = beads[at];
      if (bead) countClean(bead, raised, count);
    }
    for (const [at, bead] of beads.entries()) {
      for (const { kind, text } of bead.variants) {
        count(kind, null, kindsOf(clean, at, flagBead({ text }), false, context), { text });
      }
      for (const plant of bead.plants) {
        const { text, besides } = plant;
        const [kind] = plant.kinds;
        if (text === null || kind === undefined) continue;
        count(kind, plant, kindsOf(clean, at, flagBead({ text }), besides, context), { text });
      }
    }
  }
  return Object.fromEntries(
    Array.from(scores, ([kind, { planted, found, clean, falseAlarms }]) => [
      kind,
      { found: rate(found, planted), falseAlarms: rate(falseAlarms, clean), planted, clean },
    ]),
  );
}

const rate = (part: number, all: number): number => Number((part / Math.max(1, all)).toFixed(4));

type Count = (kind: FlagKind, plant: Plant | null, raised: ReadonlySet<FlagKind>, bead: Texts) => void;

/** The bead as it stands: what is there has to be found, every other kind is a false alarm. */
function countClean(bead: GoldBead, raised: ReadonlySet<FlagKind>, count: Count): void {
  const there = bead.plants.filter(({ text }) => text === null);
  for (const plant of there) {
    const [kind] = plant.kinds;
    if (kind !== undefined) count(kind, plant, raised, bead);
  }
  const excused = new Set([...bead.debatable, ...there.flatMap(({ kinds }) => kinds)]);
  for (const kind of FLAG_KINDS) if (!excused.has(kind)) count(kind, null, raised, bead);
}

/** What is raised on a bead that stands in the place of, or right after, bead `at` of a document. */
function kindsOf(
  beads: readonly FlagBead[],
  at: number,
  bead: FlagBead,
  besides: boolean,
  context: FlagContext,
): ReadonlySet<FlagKind> {
  const where = besides ? at + 1 : at;
  const changed = beads.toSpliced(where, besides ? 0 : 1, bead);
  return kindsRaised(changed, context)[where] ?? new Set();
}
