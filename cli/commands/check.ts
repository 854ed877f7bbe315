import { readProjectRecords } from '../../shared/exchange/project-file/read.ts';
import { checkProject } from '../../shared/model/check.ts';
import { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Command } from '../command.ts';
import { readNamed } from '../files.ts';
import { EXIT, Refusal } from '../refusal.ts';

/** Checksums and shape by reading it at all; then references, anchors, quotes, beads, names, values. */
export const checkCommand: Command = {
  name: 'check',
  options: { json: 'flag' },
  async run({ io, options, i18n, language }) {
    const [path, ...others] = options.files;
    if (path === undefined || others.length > 0) throw new Refusal('usage_oneProject');
    const file = await readNamed(io, path);
    const findings = checkProject(new ProjectIndex(readProjectRecords(file).records));
    if (options.has('json')) io.out(`${JSON.stringify({ file: file.name, findings }, null, 2)}\n`);
    else {
      const t = i18n.getFixedT(language, 'cli');
      for (const { kind, severity, where, recordId } of findings) {
        const place = where === '' ? file.name : where;
        io.out(`${t(`severity_${severity}`)}: ${place}: ${t(`finding_${kind}`)} [${recordId}]\n`);
      }
      io.say(
        findings.length === 0
          ? t('done_sound', { file: path })
          : t('done_checked', { count: findings.length, file: path }),
      );
    }
    return findings.length === 0 ? EXIT.done : EXIT.findings;
  },
};
