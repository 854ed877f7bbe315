import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldDocument, GoldTerm, GoldTurn } from './gold.ts';
import { ALIGNED, type BeadLines, readTurn } from './read-turn.ts';

/** One part is to tune on, the other to report on. */
export const PARTS = ['tune', 'report'] as const;
export type Part = (typeof PARTS)[number];

/** A gold document; its form is in test/gold/README.md. Errors: with the turn that they are in. */
export function readDocument(text: string): GoldDocument {
  const [heading = '', ...blocks] = text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/u);
  const name = heading.replace(/^# /u, '');
  const turns = blocks.map((block, at): GoldTurn => {
    const [speaker = '', ...lines] = block.split('\n');
    const beads: BeadLines[] = [];
    let notes: string[] = [];
    try {
      if (!speaker.startsWith('@')) throw new Error('no speaker');
      for (const line of lines) {
        if (line.startsWith('  ')) {
          notes.push(line.trim());
          continue;
        }
        if (line.split(ALIGNED).length !== 2) throw new Error(`not a bead: ${line}`);
        notes = [];
        beads.push({ bead: line, notes });
      }
      return readTurn(speaker.slice(1), beads);
    } catch (cause) {
      throw new Error(`${name}, turn ${at}: ${cause instanceof Error ? cause.message : ''}`, { cause });
    }
  });
  return { name, turns };
}

/** The documents of a part, by name of file. */
export function readPart(folder: string, part: Part): readonly GoldDocument[] {
  return readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .map((name) => readDocument(readFileSync(join(folder, part, name), 'utf8')));
}

/** The agreed translations that the documents follow. */
export function readTerms(folder: string): readonly GoldTerm[] {
  return readFileSync(join(folder, 'terms.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [es = '', en = ''] = line.split(' = ');
      return { es: es.trim(), en: en.trim() };
    });
}
