import { describe, expect, it } from 'vitest';
import { PROJECT_DICTIONARY } from '../../../shared/align/project-dictionary.ts';
import { finished } from '../../../shared/align/sentences/align.ts';
import { alignDocument, viewOfRecords } from '../../../shared/beads/align-document.ts';
import { planConfirm } from '../../../shared/beads/settle-beads.ts';
import { planUnlink } from '../../../shared/beads/unlink-bead.ts';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { documentRecords } from '../../../shared/exchange/text/document.ts';
import { apply, isEmpty, type RecordMap } from '../../../shared/model/change.ts';
import { coverFindings } from '../../../shared/model/check/anchors.ts';
import type { DocumentView } from '../../../shared/model/document-view.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Bead } from '../../../shared/model/records.ts';
import { testEffects } from '../../support/effects.ts';
import { mapOf } from '../../support/project.ts';

const effects = testEffects(3);
const block = (text: string) => ({ text, speakerId: null });

/** One document, a bead a pair of paragraphs. */
function records(rows: readonly (readonly [es: string, en: string])[]): RecordMap {
  const own = documentRecords(
    {
      name: 'Entrevista',
      sources: [],
      originalLanguage: 'es',
      rows: rows.map(([es, en]) => ({
        es: es === '' ? [] : [block(es)],
        en: en === '' ? [] : [block(en)],
        confidence: 0.5,
        section: '',
      })),
    },
    new Map(),
    effects,
  );
  const project: AnyRecord = {
    kind: 'project',
    id: newId(effects),
    name: 'P',
    description: '',
    createdAt: 0,
  };
  const code: AnyRecord = {
    kind: 'code',
    id: newId(effects),
    parentId: null,
    order: 'a0',
    name: { es: 'Miedo', en: 'Fear' },
    description: { es: '', en: '' },
    colour: '#336699',
  };
  const coder: AnyRecord = { kind: 'coder', id: newId(effects), name: 'Ana' };
  return mapOf([project, code, coder, ...own]);
}

function open(from: RecordMap) {
  const index = new ProjectIndex(from.values());
  const [document] = index.all('document');
  const view = document && index.document(document.id);
  if (!view) throw new Error('no document');
  return { index, view };
}

function align(from: RecordMap, isWithinBeads = false) {
  const { index, view } = open(from);
  return finished(
    alignDocument({
      view,
      notes: index.all('note'),
      effects,
      dictionaries: [PROJECT_DICTIONARY],
      isWithinBeads,
    }),
  );
}

const shown = (view: DocumentView) =>
  view.beads.map((bead: Bead) =>
    view.versions.map(({ id }) =>
      (bead.sides[id] ?? []).map((part) => view.partText(part).trim()).join(' / '),
    ),
  );

const ROWS = [
  [
    'Salimos de noche. Mi madre lloraba en la puerta. Nadie dijo nada.',
    'We left at night. My mother was crying at the door. Nobody said anything.',
  ],
  [
    'El coyote nos pidió tres mil dólares. No teníamos tanto dinero. Mi tío vendió la vaca.',
    'The coyote asked us for three thousand dollars. My uncle sold the cow.',
  ],
  ['Caminamos cuatro días por el desierto.', 'We walked for four days. Through the desert.'],
] as const;

const SENTENCES = [
  ['Salimos de noche.', 'We left at night.'],
  ['Mi madre lloraba en la puerta.', 'My mother was crying at the door.'],
  ['Nadie dijo nada.', 'Nobody said anything.'],
  ['El coyote nos pidió tres mil dólares.', 'The coyote asked us for three thousand dollars.'],
  ['No teníamos tanto dinero.', ''],
  ['Mi tío vendió la vaca.', 'My uncle sold the cow.'],
  ['Caminamos cuatro días por el desierto.', 'We walked for four days. Through the desert.'],
];

describe('aligning a document', () => {
  it('cuts paragraphs into sentences that stand beside each other', () => {
    const before = records(ROWS);
    const { changes, report } = align(before);
    const { view } = open(apply(before, changes));
    expect(shown(view)).toEqual(SENTENCES);
    expect(coverFindings(view)).toEqual([]);
    expect(report).toMatchObject({ beads: 7, omissions: 1, settled: 0, moved: 0 });
    expect(view.beads.every(({ confidence }) => confidence !== null && confidence > 0)).toBe(true);
  });

  it('changes nothing when done twice', () => {
    const before = records(ROWS);
    const once = apply(before, align(before).changes);
    expect(isEmpty(align(once).changes)).toBe(true);
  });

  it('keeps what a person confirmed or unlinked, and goes on round it', () => {
    const before = records(ROWS);
    const once = apply(before, align(before).changes);
    const { index, view } = open(once);
    const [first, second] = view.beads;
    if (!first || !second) throw new Error('no beads');
    const on = { view, notes: index.all('note'), effects };
    const confirmed = apply(once, planConfirm(view, [first.id]));
    const spoken = apply(confirmed, planUnlink({ ...on, view: open(confirmed).view }, second.id));
    const again = open(apply(spoken, align(spoken).changes)).view;
    expect(again.bead(first.id)).toEqual({ ...first, status: 'confirmed' });
    expect(shown(again).slice(0, 4)).toEqual([
      ['Salimos de noche.', 'We left at night.'],
      ['Mi madre lloraba en la puerta.', ''],
      ['', 'My mother was crying at the door.'],
      ['Nadie dijo nada.', 'Nobody said anything.'],
    ]);
    expect(coverFindings(again)).toEqual([]);
  });

  it('carries what nobody agreed with over by words, and leaves what somebody did', () => {
    const before = records(ROWS);
    const { index, view } = open(before);
    const [code] = index.all('code');
    const [coder] = index.all('coder');
    const [version] = view.versions;
    const [text] = version ? view.blocksOf(version.id) : [];
    if (!code || !coder || !version || !text) throw new Error('not made');
    const start = text.text.indexOf('Mi madre');
    const given = planCodings({
      index,
      view,
      versionId: version.id,
      start: { blockId: text.id, offset: start },
      end: { blockId: text.id, offset: start + 'Mi madre'.length },
      codeIds: [code.id],
      author: coder.id,
      effects,
    });
    const coded = apply(before, given);
    const aligned = apply(coded, align(coded).changes);
    const [coding] = open(aligned).view.codings;
    expect(
      coding?.sides.map(({ state, selections }) => [state, selections.map(({ quote }) => quote)]),
    ).toEqual([
      ['tagged', ['Mi madre']],
      ['projected', ['My mother']],
    ]);
  });

  it('leaves every sentence in its row where a person has set the rows', () => {
    const before = records([
      ['Salimos de noche. Mi madre lloraba.', 'We left at night.'],
      ['Nadie dijo nada.', 'My mother was crying. Nobody said anything.'],
      ['', 'Then it was day.'],
    ]);
    const { view } = open(apply(before, align(before, true).changes));
    const english = shown(view).map(([, en]) => en);
    expect(english.indexOf('We left at night.')).toBe(0);
    expect(shown(view).some(([es, en]) => es === 'Mi madre lloraba.' && en === 'My mother was crying.')).toBe(
      false,
    );
    expect(shown(view).at(-1)).toEqual(['', 'Then it was day.']);
    expect(coverFindings(view)).toEqual([]);
  });

  it('answers texts that are not there', () => {
    expect(isEmpty(align(records([['', 'Only this.']])).changes)).toBe(false);
    const { view } = open(records([['Sola.', '']]));
    expect(shown(view)).toEqual([['Sola.', '']]);
    expect(viewOfRecords([])).toBeNull();
  });

  it('keeps empty paragraphs with what stands before them', () => {
    const before = records([
      ['Salimos de noche.', 'We left at night.'],
      ['   ', ' '],
      ['Nadie dijo nada.', 'Nobody said anything.'],
    ]);
    const { view } = open(apply(before, align(before).changes));
    expect(coverFindings(view)).toEqual([]);
    expect(view.beads).toHaveLength(2);
  });
});
