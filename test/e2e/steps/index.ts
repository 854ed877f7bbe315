export * from './coding.ts';
export * from './exporting.ts';
export * from './panels.ts';
export * from './person.ts';
export * from './projects.ts';
export * from './reading.ts';
export * from './saving.ts';
export * from './settings.ts';
export { pattern } from './words.ts';
