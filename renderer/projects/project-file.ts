import type { ChosenFile, FileToken } from '../../shared/ipc/contract.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { sameData } from '../../shared/model/same.ts';
import { problemOf, reportProblem, type Services } from '../app/services.ts';
import type { ProjectKey } from '../store/database.ts';
import type { Library, ListedProject } from '../store/library.ts';
import type { ProjectStore } from '../store/project-store.ts';
import { safeFileName } from './file-name.ts';
import { sameProjectQuestion } from './same-project.ts';

interface Files {
  /** Where each project was last saved to or opened from, so that Save need not ask. Ends with the window. */
  readonly tokens: Map<ProjectKey, FileToken>;
  readonly saving: Map<ProjectKey, Promise<void>>;
}
const files = new WeakMap<Library, Files>();

function filesOf(library: Library): Files {
  const known = files.get(library) ?? { tokens: new Map(), saving: new Map() };
  files.set(library, known);
  return known;
}

async function save(services: Services, store: ProjectStore, as: boolean): Promise<void> {
  const { writeProjectFile } = await import('../../shared/exchange/project-file/write.ts');
  const { shell, effects, i18n, toasts, library } = services;
  const { tokens } = filesOf(library);
  const app = { name: 'Testimonio', version: shell.facts.version };
  const bytes = writeProjectFile(store.index.records.values(), { app, savedAt: effects.now() });
  const outcome = await shell.saveFile({
    kind: 'project',
    suggestedName: safeFileName(store.index.project.name, 'testimonio'),
    bytes,
    token: as ? null : (tokens.get(store.key) ?? null),
  });
  if (!outcome.ok) throw problemOf(outcome.problem);
  if (outcome.value === null) return;
  const { name, token } = outcome.value;
  if (token) tokens.set(store.key, token);
  else tokens.delete(store.key);
  toasts.show(i18n.t('projects:file_saved', { file: name }));
}

/** Writes the project file, asking where only the first time or with `as`. @throws Problem */
export function saveProjectFile(
  services: Services,
  store: ProjectStore,
  { as }: { readonly as: boolean },
): Promise<void> {
  // Pressed twice, it is saved once: two dialogs or two writes to one file help nobody.
  const { saving } = filesOf(services.library);
  const running = saving.get(store.key);
  if (running) return running;
  const task = save(services, store, as).finally(() => saving.delete(store.key));
  saving.set(store.key, task);
  return task;
}

function sameRecords(a: readonly AnyRecord[], b: readonly AnyRecord[]): boolean {
  if (a.length !== b.length) return false;
  const byId = new Map(a.map((record) => [record.id, record]));
  return b.every((record) => sameData(byId.get(record.id), record));
}

/** Of the projects here, the one with exactly the file's records; one that cannot be read is not it. */
async function findIdentical(
  { library, settings }: Services,
  candidates: readonly ListedProject[],
  records: readonly AnyRecord[],
): Promise<ProjectKey | null> {
  for (const { key } of candidates) {
    const here = await library.read(key, settings.get().coderId).catch(() => null);
    if (here && sameRecords(here, records)) return key;
  }
  return null;
}

async function take(services: Services, file: ChosenFile): Promise<ProjectKey | null> {
  const { readProjectFile } = await import('../../shared/exchange/project-file/read.ts');
  const { records, manifest } = readProjectFile(file);
  const { projects } = await services.library.list();
  const candidates = projects.filter(({ header }) => header.projectId === manifest.projectId);
  const remember = (key: ProjectKey) => {
    if (file.token) filesOf(services.library).tokens.set(key, file.token);
    return key;
  };
  const identical = await findIdentical(services, candidates, records);
  if (identical) return remember(identical);
  const newest = candidates[0];
  if (newest) {
    const answer = await sameProjectQuestion.ask({
      name: newest.header.name,
      file: file.name,
      changedHereAt: newest.header.changedAt,
      fileSavedAt: manifest.savedAt,
    });
    if (answer === null) return null;
    // Without the file's token: a later Save would put what is here over the other contents, unasked.
    if (answer === 'here') return newest.key;
  }
  return remember(await services.library.create(records));
}

/**
 * The project of a file, taken in where it is not here yet; null when the file was refused (and that said)
 * or the person left it. Nothing changes then.
 */
export async function openProjectFile(services: Services, file: ChosenFile): Promise<ProjectKey | null> {
  try {
    return await take(services, file);
  } catch (error) {
    reportProblem(services, error);
    return null;
  }
}
