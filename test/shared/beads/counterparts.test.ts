import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../shared/align/tokens.ts';
import { counterpartsAt } from '../../../shared/beads/counterparts.ts';
import { planMergeBeads } from '../../../shared/beads/merge-beads.ts';
import { sideText } from '../../../shared/beads/word-links.ts';
import { pairedDocument } from '../../support/paired-document.ts';

const ROWS = [
  ['Salimos de noche.', 'We left at night.'],
  ['Nadie lloró.', 'Nobody cried.'],
] as const;

describe('the counterparts of a word', () => {
  const { view: apart, es, en, effects } = pairedDocument(ROWS);
  // One bead over two blocks a side: places are of blocks, links are of the whole side.
  const view = apart.after(
    planMergeBeads(
      { view: apart, notes: [], effects },
      apart.beads.map(({ id }) => id),
    ),
  );
  const [bead] = view.beads;
  if (!bead) throw new Error('no bead');
  const source = tokensOf(sideText(view, bead, es), 'es');
  const target = tokensOf(sideText(view, bead, en), 'en');
  const at = (list: typeof source, form: string) => list.findIndex((token) => token.form === form);
  const words = {
    source,
    target,
    links: [
      { source: at(source, 'noche'), target: at(target, 'night'), chance: 0.9 },
      { source: at(source, 'lloró'), target: at(target, 'cried'), chance: 0.8 },
    ],
  };
  const [block, second] = view.blocksOf(es);
  const [, there] = view.blocksOf(en);
  if (!block || !second || !there) throw new Error('no blocks');
  const ask = (blockId: typeof block.id, offset: number) =>
    counterpartsAt(view, bead, words, { from: es, to: en, place: { blockId, offset } });

  it('are found in the block that they stand in', () => {
    expect(ask(second.id, second.text.indexOf('lloró') + 2)).toEqual({
      word: { versionId: es, blockId: second.id, start: 6, end: 11 },
      others: [{ versionId: en, blockId: there.id, start: 7, end: 12 }],
    });
  });

  it('are none where nothing answers', () => {
    expect(ask(block.id, 0)?.others).toEqual([]);
  });

  it('are not asked for between words, at marks, or outside of the bead', () => {
    expect(ask(block.id, 'Salimos'.length)).toBeNull();
    expect(ask(block.id, block.text.length - 1)).toBeNull();
    expect(ask(there.id, 0)).toBeNull();
  });
});
