import type { Migration } from './migration.ts';

/**
 * Every step since format 1, in order. To change the records' shape: append a step here, keep a file of the
 * old format in test/fixtures/projects (written by the release that knew it), and never touch either again.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    // All of it may be absent, so that records of format 1 are records of format 2.
    name: '2026-11 weights, links, criteria and keys of themes, time codes, cases of documents',
    from: 1,
    migrate: (records) => records,
  },
  {
    // New kinds of records, and a mark that may be absent: records of format 2 are records of format 3.
    name: '2026-11 terms of the glossary, flags set aside, omissions on purpose',
    from: 2,
    migrate: (records) => records,
  },
];

/** The format that this app writes. */
export const CURRENT_FORMAT = 1 + MIGRATIONS.length;
