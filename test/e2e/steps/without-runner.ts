// All of the steps that do not need a test runner: for scenarios and screenshots alike.
export * from './accessibility.ts';
export * from './articles.ts';
export * from './code-tree.ts';
export * from './codebook.ts';
export * from './coding.ts';
export * from './dropping.ts';
export * from './exporting.ts';
export * from './importing.ts';
export * from './keyboard.ts';
export * from './made-files.ts';
export * from './panels.ts';
export * from './person.ts';
export * from './projects.ts';
export * from './reading.ts';
export * from './saving.ts';
export * from './settings.ts';
export { pattern, wordsOf } from './words.ts';
