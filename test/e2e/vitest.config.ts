import { defineConfig } from 'vitest/config';

/** Which edition this run is for, where another runs beside it; both where it is not said. */
const edition = process.env.TESTIMONIO_EDITION;
/** What only Electron has. */
const OF_THE_SHELL = ['test/e2e/security.test.ts', 'test/e2e/shell.test.ts'];

/** One window at a time: two cores, and a profile is one machine. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    exclude: edition === 'browser' ? OF_THE_SHELL : [],
    passWithNoTests: edition === 'browser',
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
