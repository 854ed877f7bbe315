import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dist, root } from '../lib/paths.mjs';
import { run } from '../setup/run.mjs';

/** What is in a project, as the command line counts it: `{documents, beads, codings}`. */
async function inspect(cli, project) {
  const { output } = await run(process.execPath, [cli, 'inspect', project, '--json'], { cwd: root });
  const { documents } = JSON.parse(output);
  const sum = (key) => documents.reduce((total, document) => total + document[key], 0);
  return { documents: documents.length, beads: sum('beads'), codings: sum('codings') };
}

/** The main job without a window: the sample project and its tagged excerpts, each as the CLI writes them. */
export async function workWithoutWindow({ language, text, print, display, folder = join(root, 'out') }) {
  mkdirSync(folder, { recursive: true });
  const cli = join(dist, 'cli/testimonio.mjs');
  const project = join(folder, 'sample.testimonio');
  const exports = ['csv', 'docx', 'json'].map((format) => ({
    format,
    file: join(folder, `excerpts.${format}`),
  }));
  // An old result must not pass for a new one.
  for (const file of [project, ...exports.map((one) => one.file)]) rmSync(file, { force: true });
  const jobs = [
    { file: project, args: ['sample', '--out', project] },
    ...exports.map(({ format, file }) => ({
      file,
      args: ['export', project, '--format', format, '--out', file],
    })),
  ];
  for (const { file, args } of jobs) {
    const { code, output } = await run(process.execPath, [cli, ...args, '--ui', language], { cwd: root });
    if (code !== 0 || !existsSync(file)) {
      console.error(text.noWindowFailed(output.trim()));
      return 1;
    }
  }
  const sizes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 1,
  });
  if (!display) print(text.noDisplay);
  print(text.made(await inspect(cli, project)));
  for (const { file } of jobs) {
    print(text.wrote(relative(root, file).padEnd(24), sizes.format(statSync(file).size / 1000)));
  }
  print(text.more);
  return 0;
}
