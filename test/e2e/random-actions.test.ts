import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readProjectFile } from '../../shared/exchange/project-file/read.ts';
import { apply } from '../../shared/model/change.ts';
import { checkProject } from '../../shared/model/check.ts';
import { ProjectIndex } from '../../shared/model/project-index.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import {
  actAtRandom,
  isSaved,
  journalOf,
  openDocument,
  openProject,
  type Person,
  SAMPLE,
  saveProjectFile,
  seeded,
  showTab,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';

/** The window is the same in both editions: the whole run in one of them, and a shorter one in the other. */
const ACTIONS = { browser: 500, electron: 120 };
/** Another run: TESTIMONIO_SEED=7 node scripts/e2e.mjs random-actions */
const SEED = Number(process.env.TESTIMONIO_SEED ?? 20_261_121);

const byId = (records: Iterable<AnyRecord>) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describeEditions('Things done at random, five hundred and more', (launch, edition) => {
  const { open, kill } = useRoom(launch);

  it('then a kill: the project is what its change-sets say, and nothing points nowhere', async () => {
    const profile = newProfile();
    const folder = newFolder();
    let ana = await open({ profile });
    const saved = async (person: Person, name: string) => {
      const path = join(folder, name);
      await saveProjectFile(person, path);
      return readProjectFile({ name, bytes: readFileSync(path) }).records;
    };
    await openProject(ana, SAMPLE);
    const first = await saved(ana, 'first.testimonio');
    await showTab(ana, 'documents');
    await openDocument(ana, '03 · Rosa');
    const done = await actAtRandom(ana, ACTIONS[edition], seeded(SEED));
    expect(done).toBeGreaterThan(ACTIONS[edition] * 0.9);
    await isSaved(ana);
    const beforeKill = (await journalOf(ana)).length;
    await kill(ana);

    ana = await open({ profile });
    await openProject(ana, SAMPLE);
    const entries = await journalOf(ana);
    // What was called saved is there, and the run was not idle.
    expect(entries.length).toBeGreaterThanOrEqual(beforeKill);
    expect(entries.length).toBeGreaterThan(ACTIONS[edition] / 5);
    const replayed = entries.reduce(
      (records, { change }) => apply(records, change),
      new Map(first.map((record) => [record.id, record])) as ReadonlyMap<AnyRecord['id'], AnyRecord>,
    );
    const last = await saved(ana, 'last.testimonio');
    expect(byId(last)).toEqual(byId(replayed.values()));
    const broken = checkProject(new ProjectIndex(last)).filter(({ severity }) => severity !== 'note');
    expect(broken).toEqual([]);
  }, 300_000);
});
