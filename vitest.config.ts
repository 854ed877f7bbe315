import { defineConfig } from 'vitest/config';

const NOT_HERE = ['test/e2e/**', 'test/bench/**', 'node_modules/**'];
/** Change something global: a clock, a database, the process. */
const APART = [
  'test/renderer/store/**',
  'test/renderer/platform/**',
  'test/renderer/ui/toasts.test.ts',
  'test/renderer/finding/**',
];
const TOGETHER = ['test/shared/**', 'test/renderer/**'];

const tests = (folders: readonly string[]) =>
  folders.flatMap((folder) => (/\.tsx?$/.test(folder) ? [folder] : [`${folder}/*.test.{ts,tsx}`]));

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Loading the same modules again for each file took longer than the tests.
        test: {
          name: 'together',
          include: tests(TOGETHER),
          exclude: [...NOT_HERE, ...APART],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: tests(['test', 'test/{cli,electron,scripts}/**', ...APART]),
          exclude: NOT_HERE,
        },
      },
    ],
  },
});
