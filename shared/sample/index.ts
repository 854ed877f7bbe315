import { makeStarterCodes } from '../codebook/starter.ts';
import type { StarterKey } from '../codebook/themes.ts';
import { type CodeId, type CoderId, type Effects, newId } from '../model/ids.ts';
import { ordersBetween } from '../model/order.ts';
import type { AnyRecord, Coder, Project } from '../model/records.ts';
import { buildCases, buildVariables } from './cases.ts';
import { buildInterview } from './interview.ts';
import { yusmaryAndWilmer } from './interviews/01-yusmary-wilmer.ts';
import { tomas } from './interviews/02-tomas.ts';
import { rosa } from './interviews/03-rosa.ts';
import { guerline } from './interviews/04-guerline.ts';
import { narcisa } from './interviews/05-narcisa.ts';
import { elias } from './interviews/06-elias.ts';
import { chayo } from './interviews/07-chayo.ts';
import { PROJECT_NOTES, THEME_NOTES } from './notes.ts';
import type { SampleCoder } from './people.ts';

const INTERVIEWS = [yusmaryAndWilmer, tomas, rosa, guerline, narcisa, elias, chayo];

/** More than are made, so that none lies in the future. */
const MOST_RECORDS = 10_000;

/** As if each record had been made a millisecond after the one before: ids and codings keep their order. */
function risingClock({ now }: Effects): Effects['now'] {
  let time = now() - MOST_RECORDS;
  return () => time++;
}

/**
 * Every record of the sample project: seven invented interviews, coded by two people.
 * The same effects give the same records, so a seeded clock and random give the same bytes.
 */
export function sampleProject(given: Effects): readonly AnyRecord[] {
  const effects = { ...given, now: risingClock(given) };
  const project: Project = {
    kind: 'project',
    id: newId(effects),
    name: 'Estudio Corredor Norte · Northern Corridor study',
    description:
      'Proyecto de muestra: siete entrevistas inventadas para conocer Testimonio. Nadie de aquí existe. · Sample project: seven interviews invented for getting to know Testimonio. Nobody in it exists.',
    createdAt: effects.now(),
  };
  const maria: Coder = { kind: 'coder', id: newId(effects), name: 'María V.' };
  const julian: Coder = { kind: 'coder', id: newId(effects), name: 'Julián R.' };
  const coders: Record<SampleCoder, CoderId> = { maria: maria.id, julian: julian.id };
  const variables = buildVariables(effects);
  const { cases, records: caseRecords } = buildCases(effects, variables, coders);
  const { byKey, added: themes } = makeStarterCodes(effects, []);
  const codes = new Map<StarterKey, CodeId>([...byKey].map(([key, code]) => [key, code.id]));
  const note = (targetId: AnyRecord['id'], by: SampleCoder, text: string): AnyRecord => ({
    kind: 'note',
    id: newId(effects),
    targetId,
    text,
    authorId: coders[by],
    createdAt: effects.now(),
  });
  const notes = [
    ...PROJECT_NOTES.map(({ by, text }) => note(project.id, by, text)),
    ...THEME_NOTES.flatMap(({ theme, by, text }) => {
      const target = codes.get(theme);
      return target === undefined ? [] : [note(target, by, text)];
    }),
  ];
  const orders = ordersBetween(null, null, INTERVIEWS.length);
  const interviews = INTERVIEWS.flatMap((interview, at) =>
    buildInterview(effects, orders[at] ?? '', interview, { coders, codes, cases }),
  );
  return [
    project,
    maria,
    julian,
    ...Object.values(variables),
    ...caseRecords,
    ...themes,
    ...notes,
    ...interviews,
  ];
}
