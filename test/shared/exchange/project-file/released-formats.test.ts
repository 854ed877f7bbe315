import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../../../../shared/exchange/project-file/read.ts';
import { writeProjectFile } from '../../../../shared/exchange/project-file/write.ts';
import { checkProject } from '../../../../shared/model/check.ts';
import { CURRENT_FORMAT, MIGRATIONS } from '../../../../shared/model/migrations/index.ts';
import { migrate } from '../../../../shared/model/migrations/migration.ts';
import { ProjectIndex } from '../../../../shared/model/project-index.ts';
import { smallProject, withFormat2, withFormat3 } from '../../../fixtures/projects/small-project.ts';

const folder = fileURLToPath(new URL('../../../fixtures/projects/', import.meta.url));
const fileOf = (format: number) => `${folder}format-${format}.testimonio`;

// A new format gets its file with TESTIMONIO_NEW_FIXTURE=1 npx vitest run test/shared/exchange/project-file;
// one that exists is a promise to those who saved with that release, and is never written again.
if (process.env.TESTIMONIO_NEW_FIXTURE === '1' && !existsSync(fileOf(CURRENT_FORMAT))) {
  const stamp = { app: { name: 'Testimonio', version: '0.1.0' }, savedAt: Date.UTC(2026, 2, 1) };
  writeFileSync(
    fileOf(CURRENT_FORMAT),
    writeProjectFile(withFormat3(withFormat2(smallProject().records)), stamp),
  );
}

describe('every format ever released', () => {
  it('has a file here', () => {
    const formats = readdirSync(folder)
      .map((name) => /^format-(\d+)\.testimonio$/.exec(name)?.[1])
      .filter((format) => format !== undefined)
      .map(Number);
    expect(formats.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: CURRENT_FORMAT }, (_, at) => at + 1),
    );
  });

  it.each(Array.from({ length: CURRENT_FORMAT }, (_, at) => at + 1))('opens whole: format %i', (format) => {
    const name = `format-${format}.testimonio`;
    const { records, manifest } = readProjectFile({ name, bytes: readFileSync(fileOf(format)) });
    expect(manifest.format).toBe(format);
    const index = new ProjectIndex(records);
    expect(checkProject(index)).toEqual([]);
    expect(index.project.name).toBe('Caminos');
    expect(index.all('coding')).toHaveLength(3);
    expect(index.all('block').map((block) => block.text)).toContain(
      'En el refugio una señora nos dio sopa y “nos prestó su teléfono”.\nNunca supe su nombre.',
    );
  });

  it('keeps what format 2 brought: weights, links, criteria and keys of themes, cases, time codes', () => {
    const { records } = readProjectFile({ name: 'format-2.testimonio', bytes: readFileSync(fileOf(2)) });
    const index = new ProjectIndex(records);
    expect(index.all('coding').map(({ weight }) => weight)).toContain(80);
    expect(index.all('link').map(({ relation }) => relation)).toEqual(['explains']);
    expect(index.all('code').filter(({ shortcut }) => shortcut === 1)).toHaveLength(1);
    expect(index.all('code').flatMap(({ inclusion }) => inclusion?.es ?? [])).toEqual([
      'Cobros bajo amenaza.',
    ]);
    expect(index.all('document')[0]?.caseIds).toEqual([index.all('case')[0]?.id]);
    expect(index.all('block').filter(({ time }) => time === 83_000)).toHaveLength(2);
  });

  it('keeps what format 3 brought: terms, flags set aside, omissions on purpose', () => {
    const { records } = readProjectFile({ name: 'format-3.testimonio', bytes: readFileSync(fileOf(3)) });
    const index = new ProjectIndex(records);
    expect(index.all('term').map(({ words }) => words)).toEqual([
      { es: ['refugio', 'albergue'], en: ['shelter'] },
    ]);
    expect(index.all('term').map(({ avoided }) => avoided)).toEqual([{ en: ['refuge'] }]);
    expect(index.all('dismissal').map(({ flag, about, note }) => [flag, about, note])).toEqual([
      ['number', '2', 'Así lo dijo.'],
    ]);
    expect(index.all('bead').filter(({ deliberate }) => deliberate)).toHaveLength(1);
  });

  it('leads to this one without a gap', () => {
    expect(MIGRATIONS.map((step) => step.from)).toEqual(MIGRATIONS.map((_, at) => at + 1));
    expect(() => migrate([], 1, [{ name: 'gap', from: 2, migrate: (records) => records }])).toThrow(
      RangeError,
    );
  });
});
