import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../shared/coding/passage.ts';
import {
  beadsTouched,
  type CopiedColumn,
  copyBeadsAsTable,
  copyBeadsAsText,
  copyPassage,
} from '../../../shared/reading/copy-both.ts';
import { twoColumns } from '../coding/two-columns.ts';

const columns = twoColumns({
  es: ['Uno & <dos>.', 'Primera línea.\nSegunda.', 'Sola.', 'Fin.'],
  en: ['One & <two>.', 'First line.', 'Second\tline.', 'End.'],
  beads: [
    { es: [0], en: [0] },
    { es: [1], en: [1, 2] },
    { es: [2], en: [] },
    { es: [3], en: [3] },
  ],
});
const view = columns.view();
const heads: readonly CopiedColumn[] = view.versions.map((version) => ({
  version,
  heading: version.language === 'es' ? 'español' : 'inglés',
  headingLanguage: 'es',
}));

function passage(from: readonly [number, number], to: readonly [number, number]): Passage {
  const [first, last] = [columns.blocks.es[from[0]], columns.blocks.es[to[0]]];
  if (!first || !last) throw new Error('no block');
  return {
    versionId: columns.es,
    start: { blockId: first.id, offset: from[1] },
    end: { blockId: last.id, offset: to[1] },
  };
}

describe('copying', () => {
  it('gives the words of one language, blocks on lines of their own', () => {
    expect(copyPassage(view, passage([0, 4], [2, 4]))).toBe('& <dos>.\nPrimera línea.\nSegunda.\nSola');
  });

  it('gives the beads that are touched as a table, whole, a break as a space', () => {
    const { plain } = copyBeadsAsTable(view, beadsTouched(view, passage([0, 4], [2, 4])), heads);
    expect(plain).toBe(
      [
        'español\tinglés',
        'Uno & <dos>.\tOne & <two>.',
        'Primera línea. Segunda.\tFirst line. Second line.',
        'Sola.\t',
      ].join('\n'),
    );
  });

  it('marks each cell with its language, and the words as words', () => {
    const { html } = copyBeadsAsTable(view, beadsTouched(view, passage([0, 0], [1, 3])), heads);
    expect(html).toContain('<th lang="es">español</th><th lang="es">inglés</th>');
    expect(html).toContain(
      '<tr><td lang="es">Uno &amp; &lt;dos&gt;.</td><td lang="en">One &amp; &lt;two&gt;.</td></tr>',
    );
    expect(html).toContain('<td lang="es">Primera línea.<br>Segunda.</td>');
    expect(html).not.toContain('Fin.');
  });

  it('gives the same as running text, without a line for what is left out', () => {
    expect(copyBeadsAsText(view, beadsTouched(view, passage([2, 0], [3, 2])), heads)).toBe(
      'Sola.\n\nFin.\nEnd.',
    );
  });
});
