import { defineConfig } from 'vitest/config';

/** Which edition this run is for, where another runs beside it; both where it is not said. */
const edition = process.env.TESTIMONIO_EDITION;
/** What only Electron has. */
const OF_THE_SHELL = ['test/e2e/security.test.ts', 'test/e2e/shell.test.ts'];
/**
 * What is the renderer's alone, whose files, windows and storage other scenarios try in Electron: there only where all is
 * asked for (TESTIMONIO_E2E=all), since two cores take half an hour for it.
 */
const OF_THE_RENDERER = [
  'alignment',
  'code-tree',
  'codebook',
  'coding-depth',
  'filling',
  'filtering',
  'find-project',
  'finding',
  'glossary',
  'inconsistent',
  'keys',
  'long-lists',
  'marking',
  'notices',
  'people-and-documents',
  'selecting',
  'variables',
].map((name) => `test/e2e/${name}.test.ts`);

/** What one edition shows for both, unless all is asked for; the shell has the harder end: a killed process. */
const OF_ONE = ['test/e2e/random-actions.test.ts'];

const isAll = process.env.TESTIMONIO_E2E === 'all';
const left =
  edition === 'browser'
    ? [...OF_THE_SHELL, ...(isAll ? [] : OF_ONE)]
    : edition === 'electron' && !isAll
      ? OF_THE_RENDERER
      : [];

/** One window at a time: two cores, and a profile is one machine. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    exclude: left,
    passWithNoTests: left.length > 0,
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    // One process for all files: each would take two seconds to load the runner and the readers of files anew.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
