import { ALIGNMENT } from './command-list/alignment.ts';
import { APP } from './command-list/app.ts';
import { CASES } from './command-list/cases.ts';
import { CODEBOOK } from './command-list/codebook.ts';
import { CODING } from './command-list/coding.ts';
import type { CommandEntry } from './command-list/entry.ts';
import { FIND } from './command-list/find.ts';
import { GLOSSARY } from './command-list/glossary.ts';
import { NOTES } from './command-list/notes.ts';
import { READER } from './command-list/reader.ts';

/** Every command there is, by section. */
const SECTIONS = {
  coding: CODING,
  reader: READER,
  alignment: ALIGNMENT,
  find: FIND,
  codebook: CODEBOOK,
  cases: CASES,
  glossary: GLOSSARY,
  notes: NOTES,
  app: APP,
} as const;

export type Section = keyof typeof SECTIONS;
export type CommandId = { [Each in Section]: keyof (typeof SECTIONS)[Each] }[Section];

export const COMMAND_LIST: Readonly<Record<CommandId, CommandEntry>> = {
  ...CODING,
  ...READER,
  ...ALIGNMENT,
  ...FIND,
  ...CODEBOOK,
  ...CASES,
  ...GLOSSARY,
  ...NOTES,
  ...APP,
};

export function isCommandId(id: string): id is CommandId {
  return Object.hasOwn(COMMAND_LIST, id);
}

const section = (name: Section) => ({ name, ids: Object.keys(SECTIONS[name]).filter(isCommandId) });

export const COMMAND_SECTIONS: readonly { readonly name: Section; readonly ids: readonly CommandId[] }[] = [
  section('coding'),
  section('reader'),
  section('alignment'),
  section('find'),
  section('codebook'),
  section('cases'),
  section('glossary'),
  section('notes'),
  section('app'),
];
