import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished } from '../../../shared/align/sentences/align.ts';
import { alignDocument } from '../../../shared/beads/align-document.ts';
import { isSettled } from '../../../shared/beads/settle-beads.ts';
import { apply, invert } from '../../../shared/model/change.ts';
import { coverFindings } from '../../../shared/model/check/anchors.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { testEffects } from '../../support/effects.ts';
import { anyProject, mapOf } from '../../support/project.ts';

describe('aligning any document', () => {
  it('keeps every word in one bead, what people settled and tagged, the notes; and can be taken back', () => {
    fc.assert(
      fc.property(anyProject, fc.boolean(), (records, isWithinBeads) => {
        const before = mapOf(records);
        const index = new ProjectIndex(records);
        const effects = testEffects(9, Date.UTC(2031, 0));
        for (const document of index.all('document')) {
          const view = index.document(document.id);
          if (!view) continue;
          const notes = index
            .all('note')
            .filter(({ targetId }) => view.beads.some(({ id }) => id === targetId));
          const { changes, report } = finished(
            alignDocument({ view, notes, effects, dictionaries: [], isWithinBeads }),
          );
          const now = apply(before, changes);
          const after = new ProjectIndex(now.values()).document(document.id);
          if (!after) throw new Error('the document is gone');
          expect(coverFindings(after)).toEqual([]);
          expect(report.beads).toBe(after.beads.length);
          // Some may stand elsewhere among the others; nothing else of them changes.
          for (const bead of view.beads.filter(isSettled))
            expect({ ...after.bead(bead.id), order: bead.order }).toEqual(bead);
          const keys = after.beads.map(({ order }) => order);
          expect(new Set(keys).size).toBe(keys.length);
          for (const record of now.values()) {
            if (record.kind === 'note') expect(now.has(record.targetId)).toBe(true);
            if (record.kind !== 'coding') continue;
            const was = before.get(record.id);
            const spoken = (sides: typeof record.sides) => sides.filter(({ state }) => state !== 'projected');
            if (was?.kind === 'coding') expect(spoken(record.sides)).toEqual(spoken(was.sides));
          }
          expect(mapOf([...apply(now, invert(changes)).values()])).toEqual(before);
        }
      }),
      { numRuns: 80 },
    );
  });
});
