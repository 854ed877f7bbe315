import { describe, expect, it } from 'vitest';
import { taggedExcerpts } from '../../../../shared/exchange/excerpts/tagged-excerpts.ts';
import { excerptWords } from '../../../../shared/exchange/excerpts/words.ts';
import { openForm } from '../../../../shared/exchange/json/write.ts';
import { newId } from '../../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../../shared/model/project-index.ts';
import type { Code, Coding } from '../../../../shared/model/records.ts';
import { editWords } from '../../../../shared/text/blocks.ts';
import { smallProject, steadyEffects } from '../../../fixtures/projects/small-project.ts';

const small = smallProject();
const index = new ProjectIndex(small.records);
const rows = taggedExcerpts(index);
const { paid, helped, gone } = small.codings;
const rowOf = (coding: Coding) => {
  const row = rows.find((each) => each.codingId === coding.id);
  if (!row) throw new Error('no such row');
  return row;
};

describe('tagged excerpts', () => {
  it('are one row a coding, in the order of the codebook', () => {
    expect(rows.map((row) => row.code.name.en)).toEqual(['journey', 'extortion', 'allyship']);
    expect(rowOf(paid).code.path).toEqual({ es: ['camino', 'extorsión'], en: ['journey', 'extortion'] });
  });

  it('hold the words and the state of each side', () => {
    expect(
      rowOf(paid).sides.map(({ language, text, state, confidence }) => [language, text, state, confidence]),
    ).toEqual([
      ['es', 'ya nos habían cobrado dos veces', 'tagged', null],
      [
        'en',
        'We left at night because they had already charged us twice. My sister carried the little girl.',
        'projected',
        0.75,
      ],
    ]);
  });

  it('join a discontinuous passage in reading order, whatever the order of its selections', () => {
    expect(rowOf(helped).sides.map(({ text }) => text)).toEqual([
      'una señora nos dio sopa […] nos prestó su teléfono',
      'a lady gave us soup […] lent us her phone',
    ]);
    const turned: Coding = {
      ...helped,
      sides: helped.sides.map((side) => ({ ...side, selections: side.selections.toReversed() })),
    };
    const other = new ProjectIndex(small.records.map((each) => (each === helped ? turned : each)));
    const row = taggedExcerpts(other).find((each) => each.codingId === helped.id);
    expect(row?.sides).toEqual(rowOf(helped).sides);
  });

  it('keep the old words of a lost side', () => {
    expect(rowOf(gone).sides[1]).toMatchObject({ state: 'lost', text: 'learned her name' });
  });

  it('say of a side that stands in part which words it lost', () => {
    const partly = new ProjectIndex(small.records);
    const block = partly.all('block').find(({ text }) => text.includes('nos prestó su teléfono'));
    if (!block) throw new Error('the words are there');
    const start = block.text.indexOf('nos prestó');
    const edit = { start, end: start + 'nos prestó su teléfono'.length, text: '' };
    partly.apply(editWords(partly, block.id, edit, steadyEffects()).changes);
    const row = taggedExcerpts(partly).find((each) => each.codingId === helped.id);
    const side = row?.sides.find(({ language }) => language.startsWith('es'));
    expect(side).toMatchObject({ text: 'una señora nos dio sopa', lost: 'nos prestó su teléfono' });
    expect(side && excerptWords('en').stateOf(side)).toBe(
      'confirmed; a part is no longer in the text: nos prestó su teléfono',
    );
    expect(side && excerptWords('es').stateOf(side)).toContain('una parte ya no está en el texto');
    const open = openForm(partly).codings.find(({ id }) => id === helped.id);
    expect(open?.es).toMatchObject({ text: 'una señora nos dio sopa', lost: ['nos prestó su teléfono'] });
    expect(rowOf(helped).sides.some((each) => 'lost' in each)).toBe(false);
  });

  it('say where they stand: document, section, segments, over block borders too', () => {
    expect(rowOf(paid)).toMatchObject({ document: { name: 'Entrevista 1' }, section: 'La salida' });
    expect(rowOf(paid).beads.map(({ number }) => number)).toEqual([1]);
    expect(rowOf(gone).sides[0]?.text).toBe('Nunca supe su nombre.\n=Cada quien cargaba lo suyo');
    expect(rowOf(gone).beads.map(({ number }) => number)).toEqual([2, 3]);
  });

  it('say who speaks, with every attribute, who tagged and what was noted', () => {
    const row = rowOf(paid);
    expect(row.speakers).toEqual([{ caseId: small.speaker.id, name: small.speaker.name }]);
    expect(row.attributes.map(({ values }) => values)).toEqual([
      [['honduran', 'salvadoran']],
      [34],
      ['woman'],
    ]);
    expect(row.coder).toBe('Inés Prueba');
    expect(row.createdAt).toBe(paid.createdAt);
    expect(row.notes).toEqual(['Preguntar quién cobraba.']);
    expect(rowOf(helped).notes).toEqual([]);
  });

  it('come for a theme with those under it, a speaker, a document, a language', () => {
    const ids = (filter: Parameters<typeof taggedExcerpts>[1]) =>
      taggedExcerpts(index, filter).map((row) => row.codingId);
    expect(ids({ codes: [small.codes.journey.id] })).toEqual([gone.id, paid.id]);
    expect(ids({ codes: [small.codes.extortion.id] })).toEqual([paid.id]);
    expect(ids({ codes: [] })).toEqual([]);
    expect(ids({ cases: [small.speaker.id] })).toHaveLength(3);
    expect(ids({ cases: [] })).toEqual([]);
    expect(ids({ documents: [] })).toEqual([]);
    expect(ids({ languages: ['qu'] })).toEqual([]);
    expect(
      taggedExcerpts(index, { languages: ['en'] }).flatMap((row) => row.sides.map((side) => side.language)),
    ).toEqual(['en', 'en', 'en']);
  });

  it('stand in the order of the text within a theme', () => {
    const effects = steadyEffects();
    effects.now();
    const sameTheme = (coding: Coding): Coding => ({ ...coding, codeId: small.codes.allyship.id });
    const records = small.records.map((each) => (each.kind === 'coding' ? sameTheme(each) : each)).reverse();
    const texts = taggedExcerpts(new ProjectIndex(records)).map((row) => row.codingId);
    expect(texts).toEqual([paid.id, helped.id, gone.id]);
  });

  it('call a theme that has a name in one language only by that one in its path', () => {
    const lone: Code = { ...small.codes.extortion, name: { es: 'extorsión', en: '' } };
    const records = small.records.map((each) => (each === small.codes.extortion ? lone : each));
    const row = taggedExcerpts(new ProjectIndex(records)).find((each) => each.codingId === paid.id);
    expect(row?.code.path.en).toEqual(['journey', 'extorsión']);
    expect(row?.code.name.en).toBe('');
  });

  it('number a bead by its place also where one block is cut into sentences', () => {
    const [bead1, ...others] = small.beads;
    const [block] = small.blocks.es;
    if (!bead1 || !block) throw new Error('the fixture has beads');
    const cut = block.text.indexOf('Mi hermana');
    const half = (start: number, end: number | null) => ({
      [small.versions.es.id]: [{ blockId: block.id, start, end }],
    });
    const beads = [
      { ...bead1, sides: half(0, cut) },
      { ...bead1, id: newId<'bead'>(steadyEffects()), order: `${bead1.order}V`, sides: half(cut, null) },
      ...others,
    ];
    const records = [...small.records.filter((each) => each.kind !== 'bead'), ...beads];
    const row = taggedExcerpts(new ProjectIndex(records), { languages: ['es'] }).find(
      (each) => each.codingId === paid.id,
    );
    expect(row?.beads.map(({ number }) => number)).toEqual([1]);
  });
});
