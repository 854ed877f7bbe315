import { UI_LANGUAGES } from '../../shared/model/records.ts';
import type { Command } from '../command.ts';
import { type NamedBytes, readNamed } from '../files.ts';
import { IMPORT_KINDS, readIncoming } from '../importing/kind.ts';
import { importProject } from '../importing/project.ts';
import { importArticles, importParallel } from '../importing/texts.ts';
import { importUnits } from '../importing/units.ts';
import { Refusal } from '../refusal.ts';

export const importCommand: Command = {
  name: 'import',
  options: { into: 'value', as: 'value', lang: 'value', json: 'flag' },
  async run(context) {
    const { io, options } = context;
    const asked = options.choice('as', IMPORT_KINDS);
    options.choice('lang', UI_LANGUAGES);
    const target = options.value('into');
    if (options.files.length === 0) throw new Refusal('usage_filesMissing');
    if (target === undefined && !options.has('json')) throw new Refusal('usage_intoMissing');
    const files: NamedBytes[] = [];
    for (const path of options.files) {
      if (target !== undefined && (await io.sameFile(path, target))) {
        throw new Refusal('usage_intoItself', { file: path });
      }
      files.push(await readNamed(io, path));
    }
    const incoming = await readIncoming(files, asked);
    switch (incoming.kind) {
      case 'project':
        return importProject(context, incoming.file, target);
      case 'units':
        return importUnits(
          context,
          incoming.found,
          files.map(({ name }) => name),
          target,
        );
      case 'parallel':
        return importParallel(context, incoming.es, incoming.en, target);
      case 'article':
        return importArticles(context, incoming.sources, target);
    }
  },
};
