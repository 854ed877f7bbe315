import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectProject } from '../../../../shared/exchange/json/inspect.ts';
import type { OpenForm, OpenSide } from '../../../../shared/exchange/json/open-form.ts';
import { writeOpenJson } from '../../../../shared/exchange/json/write.ts';
import { ProjectIndex } from '../../../../shared/model/project-index.ts';
import { arbitraryProject } from '../../../fixtures/projects/arbitrary.ts';
import { smallProject } from '../../../fixtures/projects/small-project.ts';

const small = smallProject();
const read = (index: ProjectIndex): OpenForm => JSON.parse(writeOpenJson(index));
const open = read(new ProjectIndex(small.records));
const coding = (id: string) => open.codings.find((each) => each.id === id);
const textOf = (form: OpenForm, documentId: string, key: string) =>
  form.documents.find((each) => each.id === documentId)?.versions.find((each) => each.key === key)?.text ??
  '';

describe('the open form', () => {
  it('lists the codes with path and both names', () => {
    expect(open.codes.map(({ path, name }) => [path.en.join('/'), name.es])).toEqual([
      ['journey', 'camino'],
      ['journey/extortion', 'extorsión'],
      ['allyship', 'solidaridad'],
    ]);
  });

  it('gives each coding its code, coder, document, case and a place a language', () => {
    const { paid } = small.codings;
    expect(coding(paid.id)).toMatchObject({
      code: small.codes.extortion.id,
      coder: small.coder.id,
      document: small.document.id,
      case: small.speaker.id,
      es: { start: 24, end: 55, text: 'ya nos habían cobrado dos veces', state: 'tagged' },
      en: { start: 0, state: 'projected', confidence: 0.75 },
    });
  });

  it('has offsets that give the words in the text of the version, over block borders too', () => {
    for (const one of open.codings) {
      for (const key of ['es', 'en']) {
        const side = one[key] as OpenSide;
        if (side.start === null || side.end === null) continue;
        const text = textOf(open, one.document, key);
        const ranges = side.ranges ?? [{ start: side.start, end: side.end, text: side.text }];
        for (const range of ranges) expect(text.slice(range.start, range.end)).toBe(range.text);
      }
    }
  });

  it('lists the stretches of a discontinuous passage, and no place for a lost side', () => {
    const helped = coding(small.codings.helped.id)?.es as OpenSide;
    expect(helped.ranges?.map(({ text }) => text)).toEqual([
      'una señora nos dio sopa',
      'nos prestó su teléfono',
    ]);
    expect(helped.text).toBe('una señora nos dio sopa […] nos prestó su teléfono');
    expect(coding(small.codings.gone.id)?.en).toEqual({
      start: null,
      end: null,
      text: 'learned her name',
      state: 'lost',
      confidence: null,
    });
  });

  it('carries beads, cases, variables and notes', () => {
    expect(open.documents[0]?.beads.map(({ number, section }) => [number, section])).toEqual([
      [1, 'La salida'],
      [2, 'El refugio'],
      [3, 'El refugio'],
    ]);
    expect(open.cases[0]?.values[small.variables.age.id]).toBe(34);
    expect(open.variables.map(({ key }) => key)).toEqual(['nationality', 'age', 'gender']);
    expect(open.notes[0]).toMatchObject({ target: { kind: 'coding', id: small.codings.paid.id } });
  });

  it('keeps two versions of one language apart', () => {
    const records = small.records.map((each) =>
      each.kind === 'version' ? { ...each, language: 'es' } : each,
    );
    const form = read(new ProjectIndex(records));
    expect(form.documents[0]?.versions.map(({ key }) => key)).toEqual(['es', 'es#2']);
    expect(Object.keys(form.codings[0] ?? {})).toEqual(expect.arrayContaining(['es', 'es#2']));
  });

  it('is right about any text at all', () => {
    fc.assert(
      fc.property(arbitraryProject, (records) => {
        const form = read(new ProjectIndex(records));
        return form.codings.every((one) =>
          ['es', 'en'].every((key) => {
            const side = one[key] as OpenSide;
            return textOf(form, one.document, key).slice(side.start ?? 0, side.end ?? 0) === side.text;
          }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('can list some codings only', () => {
    const only = new Set([small.codings.paid.id]);
    const some: OpenForm = JSON.parse(writeOpenJson(new ProjectIndex(small.records), only));
    expect(some.codings).toHaveLength(1);
    expect(some.codes).toHaveLength(3);
  });
});

describe('what is in a project', () => {
  it('is counted without its words', () => {
    const summary = inspectProject(new ProjectIndex(small.records));
    expect(summary.counts).toEqual({
      documents: 1,
      versions: 2,
      blocks: 6,
      beads: 3,
      codes: 3,
      codings: 3,
      cases: 1,
      variables: 3,
      notes: 1,
      coders: 1,
    });
    expect(summary.sides).toEqual({ tagged: 3, projected: 1, confirmed: 1, lost: 1 });
    expect(summary.documents[0]?.versions[0]).toEqual({
      language: 'es',
      role: 'original',
      blocks: 3,
      words: 42,
    });
  });
});
