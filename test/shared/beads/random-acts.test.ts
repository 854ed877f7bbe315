import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BeadContext } from '../../../shared/beads/bead-drafts.ts';
import { planLink, planMergeBeads } from '../../../shared/beads/merge-beads.ts';
import { planMoveBoundary } from '../../../shared/beads/move-boundary.ts';
import {
  planConfirm,
  planConfirmAbove,
  planDeliberate,
  planUnconfirm,
} from '../../../shared/beads/settle-beads.ts';
import { planSplitBead, proposeSplit } from '../../../shared/beads/split-bead.ts';
import { planSwap, planUnlink } from '../../../shared/beads/unlink-bead.ts';
import { apply, type Changes, invert, type RecordMap } from '../../../shared/model/change.ts';
import type { DocumentView } from '../../../shared/model/document-view.ts';
import type { BeadId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord } from '../../../shared/model/records.ts';
import { testEffects } from '../../support/effects.ts';
import { anyProject, mapOf, pickFrom } from '../../support/project.ts';

const ACTS = [
  'merge',
  'split',
  'cut',
  'boundary',
  'unlink',
  'link',
  'swap',
  'confirm',
  'unconfirm',
  'deliberate',
  'above',
] as const;
/** These leave every side in the order of its text. */
const ORDERLY = ['merge', 'split', 'cut', 'boundary', 'unlink', 'confirm', 'deliberate'] as const;
const anyPick = fc.nat({ max: 1 << 16 });
const actsOf = (names: readonly (typeof ACTS)[number][]) =>
  fc.array(
    fc.record({
      what: fc.constantFrom(...names),
      bead: anyPick,
      other: anyPick,
      version: anyPick,
      at: anyPick,
    }),
    { minLength: 1, maxLength: 12 },
  );
type Act = ReturnType<typeof actsOf> extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function changesOf(on: BeadContext, act: Act): Changes {
  const { view } = on;
  const bead = pickFrom(view.beads, act.bead);
  const version = pickFrom(view.versions, act.version);
  const other = pickFrom(view.beads, act.other);
  if (!bead || !other || !version) return { added: [], updated: [], removed: [] };
  const next = view.beads[view.placeOf(bead) + 1] ?? other;
  const block = pickFrom(bead.sides[version.id] ?? [], act.at);
  switch (act.what) {
    case 'merge':
      return planMergeBeads(on, [bead.id, next.id]);
    case 'split':
      return planSplitBead(on, bead.id, proposeSplit(view, bead) ?? {});
    case 'cut':
      return planSplitBead(
        on,
        bead.id,
        block ? { [version.id]: { blockId: block.blockId, offset: act.at % 50 } } : {},
      );
    case 'boundary':
      return planMoveBoundary(on, {
        beadId: bead.id,
        versionId: version.id,
        edge: act.at % 2 === 0 ? 'start' : 'end',
        direction: act.other % 2 === 0 ? 'up' : 'down',
      });
    case 'unlink':
      return planUnlink(on, bead.id);
    case 'link':
      return planLink(on, [bead.id, other.id]);
    case 'swap':
      return planSwap(on, [bead.id, next.id], version.id);
    case 'confirm':
      return planConfirm(view, [bead.id]);
    case 'unconfirm':
      return planUnconfirm(view, [bead.id, other.id]);
    case 'deliberate':
      return planDeliberate(view, bead.id, act.at % 2 === 0);
    case 'above':
      return planConfirmAbove(view, 0.5);
  }
}

/** Which bead holds each character, and that none is held twice or by none. */
function holders(view: DocumentView): ReadonlyMap<string, BeadId> {
  const held = new Map<string, BeadId>();
  for (const bead of view.beads) {
    let words = 0;
    for (const [versionId, parts] of Object.entries(bead.sides)) {
      for (const part of parts) {
        words++;
        const block = view.block(part.blockId);
        expect(block?.versionId).toBe(versionId);
        for (let at = part.start; at < (part.end ?? block?.text.length ?? 0); at++) {
          const key = `${part.blockId} ${at}`;
          expect(held.has(key)).toBe(false);
          held.set(key, bead.id);
        }
      }
    }
    expect(words).toBeGreaterThan(0);
  }
  const characters = view.versions
    .flatMap(({ id }) => view.blocksOf(id))
    .reduce((sum, block) => sum + block.text.length, 0);
  expect(held.size).toBe(characters);
  return held;
}

/** Codings but for what is projected: no act may touch that. */
const spoken = (records: RecordMap) =>
  [...records.values()].flatMap((record) =>
    record.kind === 'coding'
      ? [{ ...record, sides: record.sides.filter(({ state }) => state !== 'projected') }]
      : [],
  );
const byId = (records: RecordMap) => [...records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

function run(
  records: readonly AnyRecord[],
  acts: readonly Act[],
  check: (view: DocumentView, records: RecordMap) => void,
): void {
  const effects = testEffects(9, Date.UTC(2031, 0));
  let now: RecordMap = mapOf(records);
  const states = [now];
  const done: Changes[] = [];
  for (const act of acts) {
    const index = new ProjectIndex(now.values());
    const document = pickFrom(index.all('document'), act.version);
    const view = document && index.document(document.id);
    if (!view) continue;
    const changes = changesOf({ view, notes: index.all('note'), effects }, act);
    const before = spoken(now);
    now = apply(now, changes);
    done.push(changes);
    states.push(now);
    expect(spoken(now)).toEqual(before);
    const after = new ProjectIndex(now.values()).document(view.document.id);
    if (after) check(after, now);
    // What the plan saw coming is what came.
    expect(view.after(changes).beads).toEqual(after?.beads);
  }
  for (const changes of done.toReversed()) {
    states.pop();
    now = apply(now, invert(changes));
    expect(byId(now)).toEqual(byId(states.at(-1) ?? new Map()));
  }
}

describe('acts upon the alignment', () => {
  it('keep every character in exactly one bead, what people said, the notes; and can be taken back', () => {
    fc.assert(
      fc.property(anyProject, actsOf(ACTS), (records, acts) => {
        run(records, acts, (view, now) => {
          holders(view);
          for (const record of now.values())
            if (record.kind === 'note') expect(now.has(record.targetId)).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('leave each side in reading order but where a person links or swaps across', () => {
    fc.assert(
      fc.property(anyProject, actsOf(ORDERLY), (records, acts) => {
        run(records, acts, (view) => {
          for (const { id } of view.versions) {
            const parts = view.beads.flatMap((bead) => bead.sides[id] ?? []);
            const places = parts.map((part) => [view.position(part.blockId), part.start] as const);
            expect(places).toEqual(places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
          }
        });
      }),
      { numRuns: 150 },
    );
  });
});
