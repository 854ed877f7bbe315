import { applyInPlace, type Changes } from '../../shared/model/change.ts';
import { type CoderId, newId } from '../../shared/model/ids.ts';
import { ProjectIndex } from '../../shared/model/project-index.ts';
import type { AnyRecord, Project, RecordId } from '../../shared/model/records.ts';
import type { Context } from '../command.ts';
import { readProject, writeProject } from '../files.ts';

/** The project that texts go into: read once, changed in memory, written whole at the end. */
export interface Target {
  readonly path: string;
  readonly records: Map<RecordId, AnyRecord>;
  /** Of the change-sets alone: whoever opens the project tags under a name of their own. */
  readonly author: CoderId;
}

/** `entrevista-1` of `entrevista-1.docx`. */
export function withoutExtension(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '');
}

/** The project at a path, or a new one named after the file. @throws Refusal, Problem */
export async function openTarget({ io }: Context, path: string): Promise<Target> {
  const author = newId<'coder'>(io);
  if (await io.exists(path)) {
    const { records } = await readProject(io, path);
    return { path, records: new Map(records.map((record) => [record.id, record])), author };
  }
  const project: Project = {
    kind: 'project',
    id: newId(io),
    name: withoutExtension(io.nameOf(path)),
    description: '',
    createdAt: io.now(),
  };
  return { path, records: new Map([[project.id, project]]), author };
}

/** Applies a plan in memory; says so when the same file had been brought in before. */
export function addTo(
  { io, i18n }: Context,
  target: Target,
  sources: readonly string[],
  changes: Changes,
): void {
  const documents = [...target.records.values()].filter((record) => record.kind === 'document');
  const again = sources.find((source) => documents.some((document) => document.sources.includes(source)));
  if (again !== undefined) io.say(i18n.t('note_again', { ns: 'cli', source: again, file: target.path }));
  applyInPlace(target.records, changes);
}

/** @throws Refusal; the file is then as it was */
export async function saveTarget({ io }: Context, target: Target): Promise<void> {
  await writeProject(io, target.path, new ProjectIndex(target.records.values()).records.values());
}
