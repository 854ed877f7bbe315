import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planConfirm } from '../../../shared/beads/settle-beads.ts';
import { planUnlink } from '../../../shared/beads/unlink-bead.ts';
import { matchPercent } from '../../../shared/memory/match.ts';
import { suggestions } from '../../../shared/memory/suggestions.ts';
import { TranslationMemory } from '../../../shared/memory/translation-memory.ts';
import type { DocumentView } from '../../../shared/model/document-view.ts';
import { type PairedRow, pairedDocument } from '../../support/paired-document.ts';

function memoryOf(...views: readonly DocumentView[]): TranslationMemory {
  const memory = new TranslationMemory('es', 'en');
  for (const view of views) Array.from(memory.follow(view));
  return memory;
}

const said = (memory: TranslationMemory, text: string, before = '') =>
  suggestions(memory, text, { before }).map(({ target, percent }) => [target, percent]);

const ROWS: readonly PairedRow[] = [
  ['Caminamos tres noches hasta el río.', 'We walked three nights to the river.'],
  ['Nadie nos ayudó.', 'Nobody helped us.'],
  ['Caminamos dos noches hasta el río.', 'We walked two nights to the river.'],
  ['Nadie nos ayudó.', 'No one gave us a hand.'],
  ['No dormí.', ''],
  ['', 'Laughter.'],
  ['Nadie nos ayudó.', 'Nobody  helped us.'],
];

describe('suggestions from the project', () => {
  it('are the likest first, what a person confirmed before what nobody looked at, each translation once', () => {
    const { view } = pairedDocument(ROWS);
    expect(said(memoryOf(view), 'Nadie nos ayudó.')).toEqual([
      ['Nobody helped us.', 100],
      ['No one gave us a hand.', 100],
    ]);
    expect(suggestions(memoryOf(view), 'Nadie nos ayudó.')[0]?.count).toBe(2);
    const third = view.beads[3];
    const confirmed = view.after(planConfirm(view, third ? [third.id] : []));
    const [first] = suggestions(memoryOf(confirmed), 'Nadie nos ayudó.');
    expect(first).toMatchObject({ target: 'No one gave us a hand.', isConfirmed: true, beadId: third?.id });
    expect(said(memoryOf(view), 'Caminamos tres noches hasta el mar.')).toEqual([
      ['We walked three nights to the river.', 84],
    ]);
  });

  it('say 101 where what stands before is the same too', () => {
    const { view } = pairedDocument(ROWS);
    expect(said(memoryOf(view), 'Nadie nos ayudó.', 'Caminamos dos noches hasta el río.')).toEqual([
      ['No one gave us a hand.', 101],
      ['Nobody helped us.', 100],
    ]);
  });

  it('leave out the bead itself, and beads of one side', () => {
    const { view } = pairedDocument(ROWS);
    const memory = memoryOf(view);
    expect(memory.size).toBe(5);
    expect(said(memory, 'No dormí.')).toEqual([]);
    const [first] = view.beads;
    const found = suggestions(memory, ROWS[0]?.[0] ?? '', first && { except: first.id });
    expect(found.map(({ percent }) => percent)).toEqual([84]);
    expect(said(memory, '')).toEqual([]);
    expect(said(memory, '¿?')).toEqual([]);
  });

  it('work in the other direction', () => {
    const { view } = pairedDocument(ROWS);
    const memory = new TranslationMemory('en', 'es');
    Array.from(memory.follow(view));
    expect(said(memory, 'Nobody helped us.')).toEqual([['Nadie nos ayudó.', 100]]);
  });

  it('find all that a search of every bead finds, in the same order', () => {
    const anyWord = fc.constantFrom('no', 'casa', 'río', 'sí', 'lejos', '7', '.', ',');
    const anyText = fc.array(anyWord, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
    const anyRows = fc.array(fc.tuple(anyText, fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(anyRows, anyText, (rows, text) => {
        const { view } = pairedDocument(rows.map(([es, en]): PairedRow => [es, en]));
        const best = new Map<string, number>();
        for (const [es, en] of rows) best.set(en, Math.max(best.get(en) ?? 0, matchPercent(es, text)));
        const expected = [...best.values()].filter((percent) => percent >= 70).sort((a, b) => b - a);
        const found = suggestions(memoryOf(view), text);
        expect(found.map(({ percent }) => percent)).toEqual(expected.slice(0, 5));
        for (const { target, percent } of found) expect(best.get(target)).toBe(percent);
      }),
    );
  });
});

describe('the memory', () => {
  it('follows changes, keeping what is the same', () => {
    const { view, index, effects } = pairedDocument(ROWS);
    const memory = memoryOf(view);
    expect(memory.knows(view)).toBe(true);
    const before = memory.numbers;
    const [first] = view.beads;
    const after = view.after(
      planUnlink({ view, notes: index.all('note'), effects }, first?.id ?? ('' as never)),
    );
    expect(memory.knows(after)).toBe(false);
    Array.from(memory.follow(after));
    expect(memory.numbers).toBe(before);
    expect(memory.size).toBe(4);
    Array.from(memory.follow(view));
    expect(memory.size).toBe(5);
    memory.keep(new Set());
    expect(memory.size).toBe(0);
    expect(said(memory, 'Nadie nos ayudó.')).toEqual([]);
  });

  it('is whole again after somebody stopped following half way', () => {
    const rows = Array.from(
      { length: 450 },
      (_, at): PairedRow => [`Frase número ${at}.`, `Sentence ${at}.`],
    );
    const { view } = pairedDocument(rows);
    const memory = new TranslationMemory('es', 'en');
    memory.follow(view).next();
    expect(memory.knows(view)).toBe(false);
    Array.from(memory.follow(view));
    expect(memory.size).toBe(450);
    expect(memory.numbers).toBe(450);
    expect(said(memory, 'Frase número 17.')[0]).toEqual(['Sentence 17.', 100]);
  });
});
