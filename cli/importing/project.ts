import { inspectProject } from '../../shared/exchange/json/inspect.ts';
import { readProjectFile } from '../../shared/exchange/project-file/read.ts';
import { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Context } from '../command.ts';
import { type NamedBytes, readProject, writeProject } from '../files.ts';
import { EXIT, Refusal } from '../refusal.ts';

/** Nothing in it that a person would miss: no texts, themes, participants or notes. */
function isEmptyProject(index: ProjectIndex): boolean {
  return (['document', 'code', 'case', 'note', 'coding'] as const).every(
    (kind) => index.all(kind).length === 0,
  );
}

/**
 * A project into a new file or an empty project. Two projects with work in them would have to be merged,
 * which is a command of its own, and not there yet.
 */
export async function importProject(
  { io, options, i18n }: Context,
  file: NamedBytes,
  target: string | undefined,
): Promise<0> {
  const { records } = readProjectFile(file);
  if (target !== undefined) {
    if (await io.exists(target)) {
      const present = new ProjectIndex((await readProject(io, target)).records);
      if (!isEmptyProject(present)) throw new Refusal('error_noMerge', { file: target });
    }
    await writeProject(io, target, records);
    io.say(i18n.t('done_project', { ns: 'cli', source: file.name, file: target }));
  }
  if (options.has('json')) io.out(`${JSON.stringify(inspectProject(new ProjectIndex(records)), null, 2)}\n`);
  return EXIT.done;
}
