export * from './notes.ts';
export * from './room.ts';
export * from './without-runner.ts';
