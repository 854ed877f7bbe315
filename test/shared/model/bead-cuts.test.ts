import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editBlock } from '../../../shared/model/edit-block.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import type { Bead, Block } from '../../../shared/model/records.ts';
import { editText } from '../../../shared/model/text-edit.ts';
import { anyText } from '../../support/arbitraries.ts';
import { testEffects } from '../../support/effects.ts';
import { editMarked, type MarkedVersion, markVersion } from '../../support/marked-text.ts';

const effects = testEffects(11);
const documentId = newId<'document'>(effects);
const versionId = newId<'version'>(effects);

function blockOf(text: string): Block {
  return { kind: 'block', id: newId(effects), documentId, versionId, order: 'a0', text, speakerId: null };
}

/** One bead a part, cut at the offsets given; the last part is open. */
function beadsOf(block: Block, cuts: readonly number[]): Bead[] {
  const starts = [0, ...cuts];
  const orders = ordersBetween(null, null, starts.length);
  return starts.map((start, at) => ({
    kind: 'bead',
    id: newId(effects),
    documentId,
    order: orders[at] ?? 'a0',
    sides: { [versionId]: [{ blockId: block.id, start, end: starts[at + 1] ?? null }] },
    status: 'auto',
    confidence: null,
    section: '',
  }));
}

function partsOf(beads: readonly Bead[]) {
  return beads.map((bead) => {
    const part = bead.sides[versionId]?.[0];
    if (!part) throw new Error('every bead here holds a part');
    return part;
  });
}

function edited(block: Block, beads: readonly Bead[], edit: { start: number; end: number; text: string }) {
  const changes = editBlock(block, edit, { blocks: [block], codings: [], beads });
  const to = new Map(changes.updated.map(([from, next]) => [from.id, next]));
  return {
    block: { ...block, text: editText(block.text, edit) },
    beads: beads.map((bead) => {
      const next = to.get(bead.id);
      return next?.kind === 'bead' ? next : bead;
    }),
  };
}

/** For each identity in the block, the part that it stands in. */
function partOfEach(version: MarkedVersion, beads: readonly Bead[]): Map<number, number> {
  const units = version.blocks[0] ?? [];
  return new Map(
    partsOf(beads).flatMap(({ start, end }, part) =>
      units.slice(start, end ?? undefined).map((mark) => [mark.uid, part] as const),
    ),
  );
}

const anyPick = fc.nat({ max: 1 << 16 });
const anyEdits = fc.array(fc.record({ from: anyPick, to: anyPick, text: anyText(6) }), { maxLength: 10 });

test('the parts of a block go on to cover it in order, and no word that stays changes its bead', () => {
  fc.assert(
    fc.property(anyText(30), fc.array(anyPick, { maxLength: 4 }), anyEdits, (text, picks, drafts) => {
      let block = blockOf(text);
      const cuts = picks.map((pick) => pick % (text.length + 1)).sort((a, b) => a - b);
      let beads = beadsOf(block, cuts);
      let marked = markVersion([text]);
      for (const draft of drafts) {
        const ends = [draft.from % (block.text.length + 1), draft.to % (block.text.length + 1)];
        const edit = { start: Math.min(...ends), end: Math.max(...ends), text: draft.text };
        const before = partOfEach(marked, beads);
        ({ block, beads } = edited(block, beads, edit));
        marked = editMarked(marked, 0, edit);
        const after = partOfEach(marked, beads);
        for (const { uid } of marked.blocks[0] ?? []) {
          if (before.has(uid)) expect(after.get(uid)).toBe(before.get(uid));
        }
        let reached = 0;
        const parts = partsOf(beads);
        for (const [at, { start, end }] of parts.entries()) {
          expect(start).toBe(reached);
          expect(end === null).toBe(at === parts.length - 1);
          reached = end ?? block.text.length;
          expect(reached).toBeGreaterThanOrEqual(start);
          expect(reached).toBeLessThanOrEqual(block.text.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['typed at a cut stays with the sentence before it', 9, 9, 'De noche. ', ['Me fui.  De noche. ', 'Lloré.']],
  ['typed at the start goes to the first', 0, 0, 'Ya. ', ['Ya. Me fui.  ', 'Lloré.']],
  ['typed at the end goes to the last', 15, 15, ' Mucho.', ['Me fui.  ', 'Lloré. Mucho.']],
  ['replaced right after a cut stays after it', 9, 14, 'Reí', ['Me fui.  ', 'Reí.']],
])('what is %s', (_, start, end, text, expected) => {
  const block = blockOf('Me fui.  Lloré.');
  const after = edited(block, beadsOf(block, [9]), { start, end, text });
  const texts = partsOf(after.beads).map((part) => after.block.text.slice(part.start, part.end ?? undefined));
  expect(texts).toEqual(expected);
});

test('a bead of whole blocks, or of other blocks, is not touched', () => {
  const block = blockOf('Me fui.');
  const other = blockOf('Lloré. Mucho.');
  const beads = [...beadsOf(block, []), ...beadsOf(other, [7])];
  const changes = editBlock(
    block,
    { start: 0, end: 2, text: 'Nos' },
    { blocks: [block, other], codings: [], beads },
  );
  expect(changes.updated.map(([from]) => from.kind)).toEqual(['block']);
});
