import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { termsIn } from '../../../shared/glossary/lookup.ts';
import type { TermId } from '../../../shared/model/ids.ts';
import type { Term } from '../../../shared/model/records.ts';

const term = (es: readonly string[], en: readonly string[], avoided: readonly string[] = []): Term => ({
  kind: 'term',
  id: `${es[0]}` as TermId,
  order: 'a',
  words: { es, en },
  ...(avoided.length > 0 && { avoided: { en: avoided } }),
  note: '',
});
const TERMS = [
  term(['chamba', 'jale'], ['odd job'], ['gig']),
  term(['coyote'], ['coyote'], ['smuggler']),
  term(['permiso de trabajo'], ['work permit']),
  term(['permiso'], ['leave']),
  term(['ICE'], ['ICE']),
  term(['Título 42'], ['Title 42']),
  term(['EE. UU.'], ['U.S.']),
];
const found = (text: string, language: string, terms: readonly Term[] = TERMS) =>
  termsIn(text, language, terms).map(({ start, end, found: each }) => [
    text.slice(start, end),
    ...each.map(({ term: { id }, isAvoided }) => (isAvoided ? `not ${id}` : id)),
  ]);

describe('words of the glossary in a text', () => {
  test.each([
    ['Las chambas del domingo.', 'es-MX', [['chambas', 'chamba']]],
    [
      'Did odd jobs; then a gig.',
      'en',
      [
        ['odd jobs', 'chamba'],
        ['gig', 'not chamba'],
      ],
    ],
    [
      'Sin permiso de trabajo no hay jales.',
      'es',
      [
        ['permiso de trabajo', 'permiso de trabajo'],
        ['jales', 'chamba'],
      ],
    ],
    ['Un permiso, de trabajo.', 'es', [['permiso', 'permiso']]],
    ['Pidió permisos.', 'es', [['permisos', 'permiso']]],
    ['The ice broke. ICE came.', 'en', [['ICE', 'ICE']]],
    ['Por el titulo 42 nos sacaron; el título 43 no.', 'es', [['titulo 42', 'Título 42']]],
    ['Llegué a EE. UU. ayer.', 'es', [['EE. UU', 'EE. UU.']]],
    ['COYOTES', 'es', [['COYOTES', 'coyote']]],
    ['coyol', 'es', []],
    ['chamba', 'pt', []],
    ['', 'es', []],
  ])('%s', (text, language, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it('of several meanings are told with all of them', () => {
    expect(
      found('El banco.', 'es', [term(['banco'], ['bank']), term(['banco', 'banca'], ['bench'])]),
    ).toEqual([['banco', 'banco', 'banco']]);
  });

  it('do not overlap and lie within the text, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom('chamba', 'permiso', ' de ', 'trabajo', 'ICE', '. ', ' ', 'título 42', '😀', 'EE. UU.'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const match of termsIn(text, 'es', TERMS)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          expect(match.found.length).toBeGreaterThan(0);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
