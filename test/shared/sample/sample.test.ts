import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { type AnyRecord, type Coding, type RecordId, UI_LANGUAGES } from '../../../shared/model/records.ts';
import { parseRecords } from '../../../shared/model/schema.ts';
import { CONTEXT_LENGTH, makeSelection } from '../../../shared/model/selection.ts';
import { sampleProject } from '../../../shared/sample/index.ts';
import { testEffects } from '../../support/effects.ts';

const records = sampleProject(testEffects(7));
const project = new ProjectIndex(records);
const documents = project.all('document').map((each) => {
  const view = project.document(each.id);
  if (!view) throw new Error('a document without a view');
  return view;
});
const beads = documents.flatMap((view) => view.beads);
const codings = documents.flatMap((view) => view.codings);
const blocks = records.filter((record) => record.kind === 'block');

/** Every id that a record points to. */
function references(record: AnyRecord): readonly RecordId[] {
  switch (record.kind) {
    case 'version':
      return [record.documentId];
    case 'block':
      return [record.documentId, record.versionId, ...(record.speakerId ? [record.speakerId] : [])];
    case 'bead':
      return [
        record.documentId,
        ...project
          .all('version')
          .map((version) => version.id)
          .filter((id) => record.sides[id] !== undefined),
        ...Object.values(record.sides).flatMap((parts) => parts.map((part) => part.blockId)),
      ];
    case 'code':
      return record.parentId ? [record.parentId] : [];
    case 'coding':
      return [
        record.documentId,
        record.codeId,
        record.coderId,
        ...record.sides.flatMap((side) => [
          side.versionId,
          ...side.selections.flatMap(({ start, end }) => [start.blockId, end.blockId]),
        ]),
      ];
    case 'link':
      return [record.fromId, record.toId, record.authorId];
    case 'note':
    case 'dismissal':
      return [record.targetId, record.authorId];
    default:
      return [];
  }
}

describe('the sample project', () => {
  it('is what it promises: interviews, people from many countries, beads, themes, two coders', () => {
    expect(documents.length).toBeGreaterThanOrEqual(4);
    const participants = project.all('case').filter((each) => each.role === 'participant');
    expect(participants.length).toBeGreaterThanOrEqual(6);
    const nationality = project.variableByKey('nationality');
    const nationalities = participants.flatMap((each) => (nationality ? each.values[nationality.id] : []));
    expect(new Set(nationalities).size).toBeGreaterThanOrEqual(6);
    expect(beads.length).toBeGreaterThanOrEqual(100);
    expect(codings.length).toBeGreaterThanOrEqual(120);
    expect(new Set(codings.map((coding) => coding.codeId)).size).toBeGreaterThanOrEqual(20);
    expect(new Set(codings.map((coding) => coding.coderId)).size).toBe(2);
    expect(project.all('note').length).toBeGreaterThanOrEqual(10);
  });

  it('uses every starter theme but at most a few groups', () => {
    const unused = project.all('code').filter((code) => project.codingCount(code.id) === 0);
    expect(unused.filter((code) => code.parentId !== null).map((code) => code.name.en)).toEqual([]);
  });

  it('passes the border as it is', () => {
    expect(parseRecords(JSON.parse(JSON.stringify(records)))).toEqual(records);
  });

  it('is the same for the same effects, and another for others', () => {
    const bytes = (seed: number) => JSON.stringify(sampleProject(testEffects(seed)));
    expect(bytes(7)).toBe(JSON.stringify(records));
    expect(bytes(8)).not.toBe(JSON.stringify(records));
  });

  it('has ids of its own, and every reference resolves', () => {
    expect(new Set(records.map((record) => record.id)).size).toBe(records.length);
    for (const record of records) {
      for (const id of references(record))
        expect(project.records.has(id), `${record.kind} → ${id}`).toBe(true);
    }
  });

  it('has bilingual names on both sides', () => {
    for (const record of [...project.all('code'), ...project.all('case'), ...project.all('variable')]) {
      for (const language of UI_LANGUAGES) expect(record.name[language]).not.toBe('');
    }
  });

  it('gives every participant values of the types of their variables', () => {
    for (const person of project.all('case')) {
      if (person.role === 'interviewer') continue;
      for (const { id, key, type, options } of project.all('variable')) {
        const value = person.values[id];
        expect(value, key).toBeDefined();
        const chosen = type === 'choices' ? value : type === 'choice' ? [value] : [];
        for (const each of Array.isArray(chosen) ? chosen : [value]) {
          expect(options.map((option) => option.id)).toContain(each);
        }
        if (type === 'number') expect(value).toBeTypeOf('number');
      }
    }
  });
});

describe('its texts', () => {
  it('stand in NFC, without stray spaces, straight quotes or line ends', () => {
    for (const { text } of blocks) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toMatch(/["'\r\n]| {2}/);
      expect(text).not.toBe('');
    }
  });

  it('open and close what they quote', () => {
    const count = (text: string, mark: string) => text.split(mark).length;
    for (const { text } of blocks) {
      for (const [open = '', close = ''] of ['«»', '“”', '[]', '¿?', '¡!'].map((pair) => [...pair])) {
        const spanishOnly = open === '¿' || open === '¡';
        if (spanishOnly && !text.includes(open)) continue;
        expect(count(text, open), text).toBe(count(text, close));
      }
    }
  });

  it('lie each in exactly one bead, whole and inside their block', () => {
    const seen = new Map<string, number>();
    for (const view of documents) {
      for (const bead of view.beads) {
        expect(Object.keys(bead.sides).sort()).toEqual(view.versions.map((version) => version.id).sort());
        for (const [versionId, parts] of Object.entries(bead.sides)) {
          for (const { blockId, start, end } of parts) {
            const block = view.block(blockId);
            expect(block?.versionId).toBe(versionId);
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end ?? block?.text.length).toBeLessThanOrEqual(block?.text.length ?? -1);
            seen.set(blockId, (seen.get(blockId) ?? 0) + 1);
          }
        }
      }
    }
    expect([...seen.values()].every((times) => times === 1)).toBe(true);
    expect(seen.size).toBe(blocks.length);
  });

  it('keep the order of their beads', () => {
    for (const view of documents) {
      for (const version of view.versions) {
        const inBeads = view.beads
          .flatMap((bead) => bead.sides[version.id] ?? [])
          .map((part) => part.blockId);
        expect(inBeads).toEqual(view.blocksOf(version.id).map((block) => block.id));
      }
    }
  });

  it('show two to one, one to two, and omissions on both sides', () => {
    const shapes = new Set(
      documents.flatMap((view) =>
        view.beads.map((bead) => view.versions.map(({ id }) => bead.sides[id]?.length ?? 0).join('-')),
      ),
    );
    expect([...shapes].sort()).toEqual(['0-1', '1-0', '1-1', '1-2', '2-1']);
    expect(beads.some((bead) => bead.status === 'auto')).toBe(true);
    expect(new Set(beads.map((bead) => bead.section)).size).toBeGreaterThan(4);
  });

  it('hold the wrong number of the drawing', () => {
    const said = blocks.find((block) => block.text.includes('y después quinientos.'));
    const translated = blocks.find((block) => block.text.includes('and then fifty.'));
    const bead = beads.find((each) =>
      Object.values(each.sides)
        .flat()
        .some((part) => part.blockId === said?.id),
    );
    expect(Object.values(bead?.sides ?? {}).flat()).toContainEqual({
      blockId: translated?.id,
      start: 0,
      end: null,
    });
  });
});

describe('its codings', () => {
  it('say exactly the words at their anchors, with the context around them', () => {
    for (const view of documents) {
      for (const coding of view.codings) {
        for (const side of coding.sides) {
          for (const selection of side.selections) {
            const again = makeSelection(view.blocksOf(side.versionId), selection.start, selection.end);
            expect(selection).toEqual(again);
            expect(selection.quote).toBe(selection.quote.trim());
            expect(selection.quote).not.toBe('');
            expect(selection.prefix.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
          }
        }
      }
    }
  });

  it('hold a side for each version, one of them tagged', () => {
    for (const view of documents) {
      const versions = view.versions.map((version) => version.id);
      for (const coding of view.codings) {
        expect(coding.sides.map((side) => side.versionId)).toEqual(versions);
        expect(coding.sides.filter((side) => side.state === 'tagged')).toHaveLength(1);
        for (const side of coding.sides) expect(side.confidence === null).toBe(side.state !== 'projected');
      }
    }
  });

  it('lie on both sides in the same beads', () => {
    for (const view of documents) {
      const beadsOf = (side: Coding['sides'][number]) =>
        new Set(
          side.selections.flatMap((selection) =>
            view.blocksIn(selection).flatMap((block) => view.beadsOf(block.id).map((bead) => bead.id)),
          ),
        );
      for (const coding of view.codings) {
        const filled = coding.sides.filter((side) => side.selections.length > 0).map(beadsOf);
        for (const ids of filled) expect(ids).toEqual(filled[0]);
      }
    }
  });

  it('show every kind: tagged in English first, projected, discontinuous, across beads, without counterpart', () => {
    const count = (holds: (coding: Coding) => boolean) => codings.filter(holds).length;
    const selections = (coding: Coding) => coding.sides.flatMap((side) => side.selections);
    expect(count((coding) => coding.sides[1]?.state === 'tagged')).toBeGreaterThan(5);
    expect(count((coding) => coding.sides.some((side) => side.state === 'projected'))).toBeGreaterThan(20);
    expect(count((coding) => (coding.sides[0]?.selections.length ?? 0) > 1)).toBeGreaterThan(1);
    expect(
      count((coding) => selections(coding).some(({ start, end }) => start.blockId !== end.blockId)),
    ).toBeGreaterThan(2);
    expect(count((coding) => coding.sides.some((side) => side.selections.length === 0))).toBeGreaterThan(0);
  });
});

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);

describe.skipIf(!existsSync(CORPUS))('beside the corpus (skipped where it is not)', () => {
  it('shares no run of six words with it', () => {
    const runs = (text: string): string[] => {
      const words = text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
      return words.slice(5).map((_, at) => words.slice(at, at + 6).join(' '));
    };
    const known = new Set(
      readdirSync(CORPUS).flatMap((name) =>
        name.endsWith('.txt') ? runs(readFileSync(new URL(name, CORPUS), 'utf8')) : [],
      ),
    );
    expect(known.size).toBeGreaterThan(1000);
    expect(blocks.flatMap((block) => runs(block.text)).filter((run) => known.has(run))).toEqual([]);
  });
});
