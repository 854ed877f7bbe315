import { describe, expect, it } from 'vitest';
import { documentFlags } from '../../../renderer/alignment/document-flags.ts';
import { followSentences } from '../../../renderer/alignment/followed-sentences.ts';
import { countLeft, findWaiting } from '../../../renderer/alignment/waiting.ts';
import { planDismiss } from '../../../shared/flags/dismissals.ts';
import { pairedDocument } from '../../support/paired-document.ts';

const ROWS = [
  ['Salimos de noche con mi hermana.', 'We left at night with my sister.'],
  ['Nadie lloró en la casa.', 'Nobody cried in the house.', 0.4],
  ['¿Y usted vino sola con sus hijos?', 'And you came alone with your children.'],
  ['Llegamos a la frontera.', 'We reached the border.'],
] as const;

function finish<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

describe('what is left to look at', () => {
  const { index, view, coder, effects } = pairedDocument(ROWS);
  const flags = documentFlags(index, view);

  it('is what is doubtful and what is flagged', () => {
    expect(finish(countLeft(flags))).toEqual({ beads: 2, doubtful: 1, flags: 1 });
  });

  it('is walked in both directions, past the ends, and stays where it alone is left', () => {
    expect(finish(findWaiting(flags, 0, 1))).toBe(1);
    expect(finish(findWaiting(flags, 1, 1))).toBe(2);
    expect(finish(findWaiting(flags, 2, 1))).toBe(1);
    expect(finish(findWaiting(flags, 1, -1))).toBe(2);
    expect(finish(findWaiting(flags, 3, -1))).toBe(2);
  });

  it('is less by a flag that was set aside', () => {
    const bead = view.beads[2];
    const [each] = bead ? flags.of(bead) : [];
    const seen = bead && flags.beadOf(bead);
    if (!bead || !each || !seen || coder.kind !== 'coder') throw new Error('no flag');
    const changes = planDismiss(
      index,
      { bead: seen, flag: each.flag, note: 'así habla' },
      { author: coder.id, effects },
    );
    index.apply(changes);
    const now = documentFlags(index, index.document(view.document.id) ?? view);
    expect(finish(countLeft(now))).toEqual({ beads: 1, doubtful: 1, flags: 0 });
    expect(now.of(bead).map(({ dismissal }) => dismissal?.note)).toEqual(['así habla']);
    expect(finish(findWaiting(now, 1, 1))).toBe(1);
  });

  it('is what is translated otherwise elsewhere, once the project was followed; and no longer once that is gone', () => {
    const rows = [
      ['¿Cómo era su vida antes de salir?', 'What was your life like before you left?'],
      ['Nadie lloró en la casa.', 'Nobody cried in the house.'],
      ['¿Cómo era su vida antes de salir?', 'How was life before leaving?'],
    ] as const;
    const { index, view, es } = pairedDocument(rows);
    const before = documentFlags(index, view);
    expect(finish(countLeft(before)).flags).toBe(0);
    finish(followSentences(index, view.document.id));
    const flags = documentFlags(index, view);
    expect(flags).not.toBe(before);
    expect(finish(countLeft(flags)).flags).toBe(2);
    expect(finish(findWaiting(flags, 0, 1))).toBe(2);
    const third = view.blocksOf(es)[2];
    if (!third) throw new Error('no block');
    const edited = { ...third, text: '¿Y cómo era la vida de su madre?' };
    index.apply({ added: [], updated: [[third, edited]], removed: [] });
    finish(followSentences(index, view.document.id));
    const now = documentFlags(index, index.document(view.document.id) ?? view);
    expect(finish(countLeft(now)).flags).toBe(0);
  });

  it('is nothing in a document without beads', () => {
    const empty = pairedDocument([['a', 'a']]);
    const none = documentFlags(
      empty.index,
      empty.view.after({ added: [], updated: [], removed: empty.view.beads }),
    );
    expect(finish(countLeft(none))).toEqual({ beads: 0, doubtful: 0, flags: 0 });
    expect(finish(findWaiting(none, 0, 1))).toBe(-1);
  });
});
