import { fold } from '../../shared/query/fold.ts';
import type { Command } from '../app/commands.ts';
import type { FIXED_KEYS } from './fixed-keys.ts';

export const SECTIONS = ['coding', 'reader', 'find', 'codebook', 'cases', 'notes', 'app'] as const;
export type Section = (typeof SECTIONS)[number];
export type FixedSection = keyof typeof FIXED_KEYS;

export function sectionOf(command: Pick<Command, 'id'>): Section {
  const prefix = command.id.split('.')[0];
  return SECTIONS.find((section) => section === prefix) ?? 'app';
}

/** Every word of the query is somewhere in what a row does or in its keys; accents and case do not count. */
export function rowMatches(query: string, label: string, keys: string): boolean {
  const row = fold(`${label} ${keys} ${keys.replaceAll(' ', '+')}`);
  return fold(query)
    .split(/\s+/)
    .every((word) => row.includes(word));
}
