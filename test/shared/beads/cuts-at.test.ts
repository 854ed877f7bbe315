import { describe, expect, it } from 'vitest';
import { cutsAt } from '../../../shared/beads/cuts-at.ts';
import { splitPlaces } from '../../../shared/beads/sentence-parts.ts';
import { pairedDocument } from '../../support/paired-document.ts';

const LONG = 'Salimos de noche con mis dos hermanas y mi mamá.';

describe('cutting a bead at a place of one side', () => {
  it('cuts the other side between the sentences that lie as far in', () => {
    const { view, es, en } = pairedDocument([
      [
        `${LONG} Nadie lloró. Llegamos.`,
        'We left at night with my two sisters and my mum. Nobody cried. We arrived.',
      ],
    ]);
    const [bead] = view.beads;
    if (!bead) throw new Error('no bead');
    const [first, second] = splitPlaces(view, bead, es);
    const there = splitPlaces(view, bead, en);
    if (!first || !second) throw new Error('no sentences');
    expect(cutsAt(view, bead, es, first)).toEqual({ [es]: first, [en]: there[0] });
    expect(cutsAt(view, bead, es, second)).toEqual({ [es]: second, [en]: there[1] });
  });

  it('leaves a side of one sentence, or of none, whole', () => {
    const { view, es } = pairedDocument([
      [`${LONG} Nadie lloró.`, 'We left and nobody cried.'],
      [`${LONG} Llegamos.`, ''],
    ]);
    for (const bead of view.beads) {
      const [place] = splitPlaces(view, bead, es);
      if (!place) throw new Error('no sentences');
      expect(cutsAt(view, bead, es, place)).toEqual({ [es]: place });
    }
  });
});
