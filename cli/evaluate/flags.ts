import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flagBead, flagVersions, sideText } from '../../shared/flags/bead.ts';
import { type FlagContext, flagContext } from '../../shared/flags/context.ts';
import type { FlagBead } from '../../shared/flags/flag.ts';
import { flagsOfBead } from '../../shared/flags/flags-of-bead.ts';
import type { BlockId, Effects, VersionId } from '../../shared/model/ids.ts';
import { ProjectIndex } from '../../shared/model/project-index.ts';
import { FLAG_KINDS, type FlagKind } from '../../shared/model/records.ts';
import { sampleProject } from '../../shared/sample/index.ts';
import { plantedFaults } from './planted.ts';

/** What the sample interviews are made with: the same ones in each run. */
function stillEffects(): Effects {
  let time = Date.UTC(2024, 0, 1);
  let state = 1;
  return {
    now: () => time++,
    fillRandom: (bytes) => {
      for (let at = 0; at < bytes.length; at++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        bytes[at] = state >>> 24;
      }
    },
  };
}

/** The beads of the sample interviews, a list a document. */
export function sampleBeads(): readonly (readonly FlagBead[])[] {
  const index = new ProjectIndex(sampleProject(stillEffects()));
  return index.all('document').map(({ id }) => {
    const view = index.document(id);
    const versions = view && flagVersions(view.versions);
    return view && versions ? view.beads.map((bead) => flagBead(bead, view, versions)) : [];
  });
}

const textBead = (es: string, en: string): FlagBead => ({
  source: {
    versionId: 'es' as VersionId,
    language: 'es',
    parts: [{ blockId: 'es' as BlockId, start: 0, text: es }],
  },
  target: {
    versionId: 'en' as VersionId,
    language: 'en',
    parts: [{ blockId: 'en' as BlockId, start: 0, text: en }],
  },
  deliberate: false,
});

/** The gold beads of a folder of NNN.es, NNN.en, NNN.gold, those without a counterpart left out. */
function folderBeads(folder: string): readonly (readonly FlagBead[])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .map((name) => {
      const lines = (ending: string) =>
        readFileSync(join(folder, name.replace(/gold$/, ending)), 'utf8').split('\n');
      const [es, en] = [lines('es'), lines('en')];
      return lines('gold').flatMap((line) => {
        const [source = '', target = ''] = line.split(':').map((side) => side.replace(/[[\]\s]/g, ''));
        if (source === '' || target === '') return [];
        const text = (list: readonly string[], side: string) =>
          side
            .split(',')
            .map((at) => list[Number(at)] ?? '')
            .join(' ');
        return [textBead(text(es, source), text(en, target))];
      });
    });
}

export interface KindFigures {
  /** Beads that the flag was raised for though nothing was planted, in percent of all. */
  readonly alarms: number;
  readonly planted: number;
  /** Percent of the planted. */
  readonly found: number;
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;

/** Alarms on documents as they are, and faults found that are planted in them one at a time, by kind. */
export function flagFigures(
  documents: readonly (readonly FlagBead[])[],
  plants = true,
): Readonly<Record<FlagKind, KindFigures>> {
  const tally = new Map(FLAG_KINDS.map((kind) => [kind, { alarms: 0, planted: 0, found: 0 }]));
  const raises = (bead: FlagBead, context: FlagContext, kind: FlagKind) =>
    flagsOfBead(bead, context).some((flag) => flag.kind === kind);
  let beads = 0;
  for (const document of documents) {
    const context = flagContext({ beads: document });
    for (const [at, bead] of document.entries()) {
      beads++;
      const clean = new Set(flagsOfBead(bead, context).map(({ kind }) => kind));
      for (const kind of clean) count(tally, kind, 'alarms');
      if (!plants) continue;
      const elsewhere = document[(at + 7) % document.length];
      const other = elsewhere ? (sideText(elsewhere.target).split(/(?<=[.?!]) /)[0] ?? '') : '';
      for (const fault of plantedFaults(bead, other)) {
        if (clean.has(fault.kind)) continue;
        count(tally, fault.kind, 'planted');
        if (raises(fault.bead, context, fault.kind)) count(tally, fault.kind, 'found');
      }
    }
  }
  return Object.fromEntries(
    Array.from(tally, ([kind, one]) => [
      kind,
      { alarms: percent(one.alarms, beads), planted: one.planted, found: percent(one.found, one.planted) },
    ]),
  ) as Record<FlagKind, KindFigures>;
}

type Tally = { alarms: number; planted: number; found: number };
function count(tally: ReadonlyMap<FlagKind, Tally>, kind: FlagKind, what: keyof Tally): void {
  const one = tally.get(kind);
  if (one) one[what]++;
}

export interface FlagEvaluation {
  readonly beads: number;
  readonly beadsPerSecond: number;
  readonly kinds: Readonly<Record<FlagKind, KindFigures>>;
}

/** `flags [sample | DIR]`: false alarms by kind, planted faults found (in the sample), and beads a second. */
export function evaluateFlags(path: string): FlagEvaluation {
  const documents = path === 'sample' ? sampleBeads() : folderBeads(path);
  const kinds = flagFigures(documents, path === 'sample');
  const started = process.cpuUsage();
  let beads = 0;
  for (const document of documents) {
    const context = flagContext({ beads: document });
    for (const bead of document) {
      flagsOfBead(bead, context);
      beads++;
    }
  }
  const seconds = process.cpuUsage(started).user / 1e6;
  return { beads, beadsPerSecond: Math.round(beads / seconds), kinds };
}
