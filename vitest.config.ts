import { defineConfig } from 'vitest/config';

const NOT_HERE = ['test/e2e/**', 'test/bench/**', 'node_modules/**'];

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/shared/**/*.test.ts'],
          // The core is pure and changes nothing global: its files can share what they load, at half the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...NOT_HERE, 'test/shared/**'],
        },
      },
    ],
  },
});
