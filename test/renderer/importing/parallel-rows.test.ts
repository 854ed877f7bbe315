import { describe, expect, it } from 'vitest';
import { countToCheck, shownRows } from '../../../renderer/importing/parallel-rows.ts';
import { pairParallel } from '../../../shared/exchange/parallel/pair.ts';
import { readPasted } from '../../../shared/exchange/text/read.ts';

const ES = `ENTREVISTADORA: ¿Cómo llegó usted al albergue de las monjas?

ELVIRA: Caminando desde la estación, con mi hija en brazos.

Una señora nos abrió la puerta y nos dio sopa de fideo.

ENTREVISTADORA: ¿Quién era ella?

ELVIRA: La portera.`;
const EN = `INTERVIEWER: How did you get to the nuns' shelter?

ELVIRA: Walking from the station, with my daughter in my arms.

A lady opened the door for us and gave us noodle soup.

INTERVIEWER: Who was she?

ELVIRA: The doorkeeper.`;

const finding = pairParallel(readPasted(ES, 'es'), readPasted(EN, 'en'));
const NONE: ReadonlySet<string> = new Set();
const ALL = { onlyUnsure: false, inHand: null };

describe('the rows of two texts', () => {
  it('name who begins to speak, on each side, and nobody where the turn goes on', () => {
    const rows = shownRows({ finding, checked: NONE }, ALL);
    const name = (side: 'es' | 'en') =>
      rows.map(
        ({ speakers }) => finding.speakers.find(({ id }) => id === speakers[side])?.label[side] ?? null,
      );
    expect(name('es')).toEqual(['ENTREVISTADORA', 'ELVIRA', null, 'ENTREVISTADORA', 'ELVIRA']);
    expect(name('en')).toEqual(['INTERVIEWER', 'ELVIRA', null, 'INTERVIEWER', 'ELVIRA']);
  });

  it('are only the unsure ones when asked, with the numbers that they have among all', () => {
    const marked = {
      ...finding,
      rows: finding.rows.map((row, at) => ({
        ...row,
        confidence: 0.9,
        flags: at === 2 ? [{ key: 'flag_numbersDiffer' as const, params: {} }] : [],
      })),
    };
    const review = { finding: marked, checked: NONE };
    expect(countToCheck(review)).toBe(1);
    const only = shownRows(review, { onlyUnsure: true, inHand: null });
    expect(only.map(({ number }) => number)).toEqual([3]);
    const first = marked.rows[0]?.id ?? '';
    const withFirst = shownRows(review, { onlyUnsure: true, inHand: first });
    expect(withFirst.map(({ number }) => number)).toEqual([1, 3]);
    const checked = new Set([marked.rows[2]?.id ?? '']);
    expect(countToCheck({ finding: marked, checked })).toBe(0);
    expect(shownRows({ finding: marked, checked }, { onlyUnsure: true, inHand: null })).toEqual([]);
  });

  it('are none for none', () => {
    expect(shownRows({ finding: { ...finding, rows: [] }, checked: NONE }, ALL)).toEqual([]);
  });
});
