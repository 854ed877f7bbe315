import { sampleProject } from '../../shared/sample/index.ts';
import type { Command } from '../command.ts';
import { writeProject } from '../files.ts';
import { EXIT, Refusal } from '../refusal.ts';

export const sampleCommand: Command = {
  name: 'sample',
  options: { out: 'value' },
  async run({ io, options, i18n }) {
    const [extra] = options.files;
    if (extra !== undefined) throw new Refusal('usage_noFileHere', { file: extra });
    const target = options.needed('out');
    await writeProject(io, target, sampleProject(io));
    io.say(i18n.t('done_sample', { ns: 'cli', file: target }));
    return EXIT.done;
  },
};
