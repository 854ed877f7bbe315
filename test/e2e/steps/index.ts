export * from './glossary.ts';
export * from './notes.ts';
export * from './room.ts';
export * from './units.ts';
export * from './without-runner.ts';
