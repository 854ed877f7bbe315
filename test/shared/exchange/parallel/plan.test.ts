import { describe, expect, it } from 'vitest';
import { pairParallel } from '../../../../shared/exchange/parallel/pair.ts';
import { planParallel } from '../../../../shared/exchange/parallel/plan.ts';
import { readPasted, readSource } from '../../../../shared/exchange/text/read.ts';
import { apply, deserialise, invert, type RecordMap, serialise } from '../../../../shared/model/change.ts';
import { newId } from '../../../../shared/model/ids.ts';
import { byOrder } from '../../../../shared/model/order.ts';
import type { RecordKind, RecordOf } from '../../../../shared/model/records.ts';
import { testEffects } from '../../../support/effects.ts';

const effects = testEffects();
const author = newId<'coder'>(effects);
const EMPTY: RecordMap = new Map();
const all = <Kind extends RecordKind>(records: RecordMap, kind: Kind) =>
  [...records.values()].filter((record): record is RecordOf<Kind> => record.kind === kind);

const es = readPasted(
  'ENTREVISTADORA: ¿Y luego?\n\nROSA: Caminamos.\r\n\r\nMucho.\n\nENTREVISTADORA: ¿Cuánto?\n\nROSA: Tres días.',
  'a.es.txt',
);
const en = readPasted(
  'INTERVIEWER: And then?\n\nROSA: We walked.\n\nA lot.\n\nINTERVIEWER: How much?\n\nROSA: Three days.',
  'a.en.txt',
);
const plan = (records: RecordMap = EMPTY) =>
  planParallel(pairParallel(es, en), {
    records,
    author,
    effects,
    documentName: 'Rosa',
    originalLanguage: 'es',
  });

describe('planParallel', () => {
  it('writes a bead a row with the speaker of each block', () => {
    const records = apply(EMPTY, plan());
    expect(all(records, 'bead')).toHaveLength(5);
    const [original] = all(records, 'version').sort(byOrder);
    const cases = new Map(all(records, 'case').map((found) => [found.id, found]));
    const spoken = all(records, 'block')
      .filter(({ versionId }) => versionId === original?.id)
      .sort(byOrder)
      .map(({ text, speakerId }) => `${speakerId === null ? '' : cases.get(speakerId)?.name.es}: ${text}`);
    expect(spoken).toEqual([
      'Entrevistadora: ¿Y luego?',
      'Rosa: Caminamos.',
      'Rosa: Mucho.',
      'Entrevistadora: ¿Cuánto?',
      'Rosa: Tres días.',
    ]);
    expect(all(records, 'case').map(({ name, role }) => [name.en, role])).toEqual([
      ['Interviewer', 'interviewer'],
      ['Rosa', 'participant'],
    ]);
  });

  it('uses the cases that the project has, survives the journal, and can be taken back', () => {
    const first = plan();
    const records = apply(EMPTY, first);
    const second = plan(records);
    expect(second.added.filter(({ kind }) => kind === 'case')).toEqual([]);
    expect(deserialise(serialise(second))).toEqual(second);
    expect(apply(apply(records, second), invert(second))).toEqual(records);
  });

  it('takes the headings of the original for sections', async () => {
    const md = (text: string, name: string) => readSource({ name, bytes: new TextEncoder().encode(text) });
    const finding = pairParallel(
      await md('# Uno\n\nHola.\n\n# Dos\n\nAdiós.', 'a.md'),
      await md('# One\n\nHello.\n\n# Two\n\nGoodbye.', 'b.md'),
    );
    const change = planParallel(finding, {
      records: EMPTY,
      author,
      effects,
      documentName: 'x',
      originalLanguage: 'es',
    });
    expect(
      all(apply(EMPTY, change), 'bead')
        .sort(byOrder)
        .map(({ section }) => section),
    ).toEqual(['Uno', 'Uno', 'Dos', 'Dos']);
  });
});
