import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../shared/exchange/article/find.ts';
import { setSpeaker } from '../../../../shared/exchange/article/mend.ts';
import { planArticle } from '../../../../shared/exchange/article/plan.ts';
import { readPasted, readSource } from '../../../../shared/exchange/text/read.ts';
import { apply, deserialise, invert, type RecordMap, serialise } from '../../../../shared/model/change.ts';
import { type CoderId, newId } from '../../../../shared/model/ids.ts';
import { byOrder } from '../../../../shared/model/order.ts';
import type { RecordKind, RecordOf } from '../../../../shared/model/records.ts';
import { ARTICLES, unmark } from '../../../fixtures/import/articles.ts';
import { testEffects } from '../../../support/effects.ts';

const effects = testEffects();
const author: CoderId = newId<'coder'>(effects);
const EMPTY: RecordMap = new Map();
const FINDINGS = await Promise.all(
  ARTICLES.map(async ({ kind, text }) =>
    findArticle(
      await readSource({ name: `article.${kind}`, bytes: new TextEncoder().encode(unmark(text).text) }),
    ),
  ),
);
const finding = (at: number) => FINDINGS[at] ?? findArticle(readPasted('none', ''));
const plan = (at: number, records: RecordMap = EMPTY) =>
  planArticle(finding(at), { records, author, effects, documentName: 'Article', originalLanguage: 'es' });

function all<Kind extends RecordKind>(records: RecordMap, kind: Kind): RecordOf<Kind>[] {
  return [...records.values()].filter((record): record is RecordOf<Kind> => record.kind === kind);
}

describe('planArticle', () => {
  it('writes one document, two versions, a block each paragraph and a bead each pair', () => {
    const records = apply(EMPTY, plan(3));
    expect(all(records, 'document').map(({ name, sources }) => ({ name, sources }))).toEqual([
      { name: 'Article', sources: ['article.txt'] },
    ]);
    const versions = all(records, 'version').sort(byOrder);
    expect(versions.map(({ language, role }) => `${language} ${role}`)).toEqual([
      'es original',
      'en translation',
    ]);
    const beads = all(records, 'bead').sort(byOrder);
    expect(beads.map(({ sides }) => versions.map(({ id }) => sides[id]?.length))).toEqual([
      [3, 3],
      [3, 3],
    ]);
    expect(beads.map(({ section, status }) => `${section} ${status}`)).toEqual([
      'Voices auto',
      'Voices auto',
    ]);
    const spanish = all(records, 'block')
      .filter(({ versionId }) => versionId === versions[0]?.id)
      .sort(byOrder);
    // The marks that open each paragraph anew are a printer's habit and gone.
    expect(spanish.slice(0, 3).map(({ text }) => text.slice(0, 9))).toEqual([
      'Mi casa t',
      'Cuando ve',
      'Desde ese',
    ]);
    expect(spanish.map(({ text }) => text)).toEqual(spanish.map(({ text }) => text.trim().normalize('NFC')));
  });

  it('survives the journal, and can be taken back whole', () => {
    const change = plan(1);
    expect(deserialise(serialise(change))).toEqual(change);
    expect(apply(apply(EMPTY, change), invert(change)).size).toBe(0);
  });

  it('makes a case a speaker, with both nationalities and the names of both languages', () => {
    const records = apply(EMPTY, plan(2));
    expect(
      all(records, 'case')
        .sort(byOrder)
        .map(({ name }) => name.es),
    ).toEqual(['Elena', 'Joaquín', 'Tomasa', 'Ernesto']);
    const nationality = all(records, 'variable').find(({ key }) => key === 'nationality');
    expect(nationality?.type).toBe('choices');
    expect(nationality?.options.find(({ id }) => id === 'colombian')?.name).toEqual({
      es: 'colombiana',
      en: 'Colombian',
    });
    const ernesto = all(records, 'case').find(({ name }) => name.es === 'Ernesto');
    expect(nationality && ernesto?.values[nationality.id]).toEqual(['colombian', 'venezuelan']);
  });

  it('uses the cases and variables that the project has, adding only the options that are new', () => {
    const first = apply(EMPTY, plan(0));
    const change = plan(5, first);
    expect(change.added.filter(({ kind }) => kind === 'variable')).toEqual([]);
    expect(change.added.filter(({ kind }) => kind === 'case')).toHaveLength(1);
    expect(change.updated.map(([from]) => from.kind)).toEqual(['variable', 'variable']);
    const records = apply(first, change);
    expect(all(records, 'case').filter(({ name }) => name.es === 'Rosa')).toHaveLength(1);
    expect(all(records, 'document').sort(byOrder)).toHaveLength(2);
  });

  it('keeps apart two of one name who are described differently', () => {
    const first = apply(EMPTY, plan(0));
    const other = { pseudonym: 'Rosa', nationality: ['Cuban'], gender: 'woman', age: 70 };
    const before = finding(0);
    const mended = setSpeaker(before, before.pairs[0]?.id ?? '', other, 'here') ?? before;
    const change = planArticle(mended, {
      records: first,
      author,
      effects,
      documentName: 'Again',
      originalLanguage: 'en',
    });
    expect(all(apply(first, change), 'case').filter(({ name }) => name.es === 'Rosa')).toHaveLength(2);
  });

  it('fills in what a known case did not have yet, and never touches a record twice', () => {
    const first = apply(EMPTY, plan(7));
    for (const at of ARTICLES.keys()) {
      const change = plan(at, first);
      const ids = [...change.added, ...change.updated.map(([from]) => from), ...change.removed].map(
        ({ id }) => id,
      );
      expect(new Set<string>(ids).size).toBe(ids.length);
      expect(() => apply(first, change)).not.toThrow();
    }
  });

  it('knows one nationality under several spellings', () => {
    const before = finding(0);
    const spelt = { pseudonym: 'Luz', nationality: ['Salvadorean', 'Salvadoran'], gender: 'woman', age: 27 };
    const mended = setSpeaker(before, before.pairs[2]?.id ?? '', spelt, 'here') ?? before;
    const change = planArticle(mended, {
      records: EMPTY,
      author,
      effects,
      documentName: 'x',
      originalLanguage: 'es',
    });
    const records = apply(EMPTY, change);
    const nationality = all(records, 'variable').find(({ key }) => key === 'nationality');
    const luz = all(records, 'case').find(({ name }) => name.es === 'Luz');
    expect(nationality && luz?.values[nationality.id]).toEqual(['salvadoran']);
  });

  it('leaves the speaker open where nobody is named, and writes an empty finding as an empty document', () => {
    const records = apply(EMPTY, plan(7));
    expect(all(records, 'block').filter(({ speakerId }) => speakerId === null)).toHaveLength(2);
    expect(apply(EMPTY, plan(4)).size).toBe(3);
  });
});
