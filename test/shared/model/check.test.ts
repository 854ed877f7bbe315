import { describe, expect, it } from 'vitest';
import { MOST_LEVELS } from '../../../shared/model/check/references.ts';
import { checkProject, FINDING_KINDS, type FindingKind } from '../../../shared/model/check.ts';
import type { BeadId, CaseId, CodeId, LinkId, VariableId, VersionId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Code, Link } from '../../../shared/model/records.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';

const small = smallProject();
const { paid, helped, gone } = small.codings;
const { journey, extortion } = small.codes;
const [es1, es2] = small.blocks.es;
const [bead1, bead2] = small.beads;
if (!es1 || !es2 || !bead1 || !bead2) throw new Error('the fixture has three beads');

/** The findings of the small project with some records replaced (by id), added or taken out. */
function findings(changed: readonly AnyRecord[], without: readonly AnyRecord[] = []) {
  const replaced = new Map(changed.map((record) => [record.id, record] as const));
  const records = small.records.filter((each) => !without.includes(each) && !replaced.has(each.id));
  return checkProject(new ProjectIndex([...records, ...changed]));
}

const nowhere = '00000000-0000-7000-8000-000000000000';
const elsewhere = <Id extends string>(_like: Id) => nowhere as Id;
const [paidSide, paidOther] = paid.sides;
if (!paidSide || !paidOther) throw new Error('the fixture has two sides');
const paidSelection = paidSide.selections[0];
if (!paidSelection) throw new Error('the fixture has a selection');

const link: Link = {
  kind: 'link',
  id: '00000000-0000-7000-8000-00000000aaaa' as LinkId,
  fromId: paid.id,
  toId: helped.id,
  relation: 'causes',
  authorId: small.coder.id,
  createdAt: 0,
};

const cases: readonly [FindingKind, AnyRecord, AnyRecord | AnyRecord[]][] = [
  ['missingDocument', small.versions.es, { ...small.versions.es, documentId: elsewhere(small.document.id) }],
  ['missingVersion', es1, { ...es1, versionId: elsewhere(es1.versionId) }],
  ['missingVersion', paid, { ...paid, sides: [{ ...paidSide, versionId: elsewhere(paidSide.versionId) }] }],
  ['missingVersion', bead1, { ...bead1, sides: { ...bead1.sides, [elsewhere(small.versions.es.id)]: [] } }],
  [
    'missingBlock',
    bead1,
    { ...bead1, sides: { [small.versions.es.id]: [{ blockId: elsewhere(es1.id), start: 0, end: null }] } },
  ],
  [
    'missingBlock',
    paid,
    {
      ...paid,
      sides: [
        {
          ...paidSide,
          selections: [{ ...paidSelection, end: { blockId: elsewhere(es1.id), offset: 1 } }],
        },
      ],
    },
  ],
  ['missingCode', paid, { ...paid, codeId: elsewhere(paid.codeId) }],
  ['missingCode', extortion, { ...extortion, parentId: elsewhere(extortion.id) }],
  ['codeCycle', journey, { ...journey, parentId: extortion.id }],
  ['missingCoder', paid, { ...paid, coderId: elsewhere(paid.coderId) }],
  ['missingCoder', small.note, { ...small.note, authorId: elsewhere(small.coder.id) }],
  ['missingSpeaker', es1, { ...es1, speakerId: elsewhere(small.speaker.id) }],
  [
    'missingVariable',
    small.speaker,
    { ...small.speaker, values: { [elsewhere(small.variables.age.id)]: 'x' } },
  ],
  ['missingTarget', small.note, { ...small.note, targetId: elsewhere(paid.id) }],
  ['otherVersion', paid, { ...paid, sides: [{ ...paidSide, versionId: small.versions.en.id }] }],
  [
    'offsetOutside',
    paid,
    {
      ...paid,
      sides: [{ ...paidSide, selections: [{ ...paidSelection, end: { blockId: es1.id, offset: 9999 } }] }],
    },
  ],
  [
    'offsetOutside',
    bead1,
    {
      ...bead1,
      sides: { ...bead1.sides, [small.versions.es.id]: [{ blockId: es1.id, start: 0, end: 9999 }] },
    },
  ],
  ['quoteDiffers', es1, { ...es1, text: es1.text.replace('cobrado', 'pagado.') }],
  ['sideEmpty', paid, { ...paid, sides: [{ ...paidSide, selections: [] }] }],
  ['sideTwice', paid, { ...paid, sides: [paidSide, paidSide] }],
  [
    'beadOverlap',
    bead2,
    {
      ...bead2,
      sides: {
        ...bead2.sides,
        [small.versions.es.id]: [
          { blockId: es2.id, start: 0, end: null },
          { blockId: es1.id, start: 3, end: null },
        ],
      },
    },
  ],
  ['valueUnfit', small.speaker, { ...small.speaker, values: { [small.variables.age.id]: 'treinta' } }],
  ['valueUnfit', small.speaker, { ...small.speaker, values: { [small.variables.gender.id]: 'unheard-of' } }],
  ['nameEmpty', journey, { ...journey, name: { es: ' ', en: '' } }],
  ['blockUncovered', bead1, { ...bead1, sides: { [small.versions.es.id]: [] } }],
  ['orderTwice', es2, { ...es2, order: es1.order }],
  ['missingTarget', link, { ...link, toId: elsewhere(link.toId) }],
  ['missingCoder', link, { ...link, authorId: elsewhere(link.authorId) }],
  ['missingSpeaker', small.document, { ...small.document, caseIds: [elsewhere(small.speaker.id)] }],
  ['linkToItself', link, { ...link, toId: link.fromId }],
  ['linkTwice', link, [link, { ...link, id: elsewhere(link.id) }]],
  [
    'shortcutTwice',
    extortion,
    [
      { ...journey, shortcut: 3 },
      { ...extortion, shortcut: 3 },
    ],
  ],
  ['caseTwice', small.document, { ...small.document, caseIds: [small.speaker.id, small.speaker.id] }],
];

describe('checking a project', () => {
  it('finds nothing off in a sound one, lost sides and discontinuous passages included', () => {
    expect(findings([])).toEqual([]);
    expect(gone.sides.some((side) => side.state === 'lost')).toBe(true);
    expect(helped.sides.every((side) => side.selections.length === 2)).toBe(true);
  });

  it.each(cases)('finds %s', (kind, _record, changed) => {
    const found = findings([changed].flat());
    expect(found.map((each) => each.kind)).toContain(kind);
    for (const each of found) expect(each.severity).toBe(FINDING_KINDS[each.kind]);
  });

  it.each(
    cases.filter(
      ([kind]) =>
        !['quoteDiffers', 'blockUncovered', 'orderTwice', 'linkTwice', 'shortcutTwice'].includes(kind),
    ),
  )('says where it found %s', (kind, record, changed) => {
    const found = findings([changed].flat()).filter((each) => each.kind === kind);
    expect(found.map((each) => each.recordId)).toContain(record.id);
  });

  it('finds themes that stand too deep, and takes no longer for a hundred thousand in a row', () => {
    const id = (at: number) => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}` as CodeId;
    const rows = Array.from({ length: 100_000 }, (_, at): Code => {
      // The last comes first, so that the first look goes all the way up.
      return { ...journey, id: id(at), parentId: at === 99_999 ? null : id(at + 1) };
    });
    const found = findings(rows).filter((each) => each.kind === 'codeTooDeep');
    expect(found).toHaveLength(rows.length - MOST_LEVELS);
    expect(found[0]?.severity).toBe('broken');
  }, 10_000);

  it('looks at each value and each side once, however many participants, variables and versions there are', () => {
    const id = (at: number) => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`;
    const many = Array.from({ length: 6000 }, (_, at): AnyRecord[] => [
      { ...small.variables.age, id: id(at) as VariableId },
      { ...small.speaker, id: id(10_000 + at) as CaseId, values: { [id(at)]: 7 } },
      { ...small.versions.es, id: id(20_000 + at) as VersionId },
      { ...bead1, id: id(30_000 + at) as BeadId, sides: { [id(20_000 + at)]: [] } },
    ]).flat();
    expect(findings(many).filter((each) => each.severity === 'broken')).toEqual([]);
  }, 5000);

  it('tries every kind there is', () => {
    // A theme too deep takes a hundred others, see above.
    const tried = [...cases.map(([kind]) => kind), 'codeTooDeep'];
    expect(new Set(tried)).toEqual(new Set(Object.keys(FINDING_KINDS)));
  });

  it('puts the worst first and names the document, never its words', () => {
    const found = findings([{ ...es1, text: 'Otra cosa.', speakerId: elsewhere(small.speaker.id) }]);
    expect(found.map((each) => each.severity)).toEqual(
      found.map((each) => each.severity).toSorted((a, b) => (a === b ? 0 : a === 'broken' ? -1 : 1)),
    );
    expect(found[0]).toMatchObject({ kind: 'missingSpeaker', where: 'Entrevista 1' });
    expect(JSON.stringify(found)).not.toContain('Otra cosa');
  });

  it('takes white space between two sentences for no gap', () => {
    const cut = es1.text.indexOf(' Mi hermana');
    const parts = [
      { blockId: es1.id, start: 0, end: cut },
      { blockId: es1.id, start: cut + 1, end: null },
    ];
    expect(findings([{ ...bead1, sides: { ...bead1.sides, [small.versions.es.id]: parts } }])).toEqual([]);
  });

  it('survives a project of which only the project is left', () => {
    expect(checkProject(new ProjectIndex([small.project]))).toEqual([]);
  });
});
