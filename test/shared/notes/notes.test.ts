import { beforeEach, describe, expect, it } from 'vitest';
import { type Changes, invert, isEmpty } from '../../../shared/model/change.ts';
import { type NoteId, newId } from '../../../shared/model/ids.ts';
import type { RecordId } from '../../../shared/model/records.ts';
import { noteLabel, planNote, planRemoveNote } from '../../../shared/notes/changes.ts';
import { findNotes, type NoteWish } from '../../../shared/notes/find-notes.ts';
import { hrefTo, linkTarget, tidyHref } from '../../../shared/notes/href.ts';
import { searchLinkTargets, shortWords } from '../../../shared/notes/link-targets.ts';
import { notesOn } from '../../../shared/notes/of-target.ts';
import { buildSmallProject, type SmallProject } from '../coding/two-documents.ts';

let project: SmallProject;
const apply = (changes: Changes) => project.index.apply(changes);
const author = newId<'coder'>({ now: () => 1, fillRandom: () => undefined });
const other = newId<'coder'>({ now: () => 2, fillRandom: () => undefined });
const write = (id: NoteId, targetId: RecordId, text: string, by = author) =>
  planNote(project.index, { id, targetId }, text, { author: by, effects: project.effects });
function noted(targetId: RecordId, text: string, by = author): NoteId {
  const id = newId<'note'>(project.effects);
  apply(write(id, targetId, text, by));
  return id;
}

beforeEach(() => {
  project = buildSmallProject();
});

describe('a note', () => {
  it('is written, rewritten, and removed when blank', () => {
    const target = project.coding('a1').id;
    const id = noted(target, 'first\r\nthought ');
    expect(notesOn(project.index, target).map(({ text }) => text)).toEqual(['first\nthought']);
    expect(isEmpty(write(id, target, 'first\nthought'))).toBe(true);
    apply(write(id, target, 'second'));
    expect(project.index.all('note').map(({ text }) => text)).toEqual(['second']);
    const removal = write(id, target, '  ');
    apply(removal);
    expect(notesOn(project.index, target)).toEqual([]);
    expect(isEmpty(write(id, target, ''))).toBe(true);
    apply(invert(removal));
    expect(notesOn(project.index, target).length).toBe(1);
  });

  it('stands beside others on the same thing, oldest first, and goes with the notes on it', () => {
    const target = project.index.project.id;
    const first = noted(target, 'one');
    noted(target, 'two');
    noted(first, 'on one');
    expect(notesOn(project.index, target).map(({ text }) => text)).toEqual(['one', 'two']);
    const note = project.index.get('note', first);
    if (note) apply(planRemoveNote(project.index, note));
    expect(project.index.all('note').map(({ text }) => text)).toEqual(['two']);
  });

  it('is not written on what is gone', () => {
    expect(isEmpty(write(newId(project.effects), newId<'code'>(project.effects), 'a'))).toBe(true);
  });

  it('is named in the list of changes by what it is on', () => {
    const { index } = project;
    const coding = project.coding('a1');
    const block = index.all('block')[0]?.id ?? index.project.id;
    const keys = [coding.id, coding.codeId, coding.documentId, block, index.project.id, author].map(
      (id) => noteLabel(index, id, 'es').key,
    );
    expect(keys).toEqual([
      'noteWritten',
      'noteOnTheme',
      'noteOnDocument',
      'noteOnText',
      'noteOnProject',
      'noteOnOther',
    ]);
  });
});

describe('the list of notes', () => {
  const ALL: NoteWish = { query: '', on: null, by: null, order: 'place' };
  const found = (wish: Partial<NoteWish>) =>
    findNotes(project.index, { ...ALL, ...wish }).map(({ text }) => text);

  beforeEach(() => {
    const { index } = project;
    noted(project.coding('b1').codeId, '**Tema** de b', other);
    noted(project.coding('a2').id, 'La *niñez*, dicha dos veces');
    noted(project.documentIds[1] ?? index.project.id, 'Documento b');
    noted(project.documentIds[0] ?? index.project.id, 'Documento a');
    noted(project.coding('a1').id, '- una lista\n- de a1');
    noted(index.project.id, 'Proyecto');
  });

  it('is sorted by age or by where things stand', () => {
    expect(found({})).toEqual([
      'Proyecto',
      'Documento a',
      '- una lista\n- de a1',
      'La *niñez*, dicha dos veces',
      'Documento b',
      '**Tema** de b',
    ]);
    expect(found({ order: 'newest' })[0]).toBe('Proyecto');
    expect(found({ order: 'oldest' })).toEqual(found({ order: 'newest' }).reverse());
  });

  it('is searched by words, without case, accents or marks, and by what they are on and whose they are', () => {
    expect(found({ query: 'NINEZ dos' })).toEqual(['La *niñez*, dicha dos veces']);
    expect(found({ query: 'tema de' })).toEqual(['**Tema** de b']);
    expect(found({ query: '**' })).toEqual([]);
    expect(found({ on: 'document' })).toEqual(['Documento a', 'Documento b']);
    expect(found({ by: other })).toEqual(['**Tema** de b']);
    expect(found({ by: author, on: 'code' })).toEqual([]);
  });
});

describe('links of notes', () => {
  it('lead to codings, documents and the web, and nowhere else', () => {
    const id = project.coding('a1').id;
    expect(linkTarget(hrefTo('coding', id))).toEqual({ kind: 'coding', id });
    expect(linkTarget('testimonio:case/x')).toEqual({ kind: 'unknown' });
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '//a.example',
      'https://',
      'testimonio:coding/a b',
      'testimonio:coding/../x',
      `https://a.example/${'x'.repeat(3_000)}`,
    ])
      expect(tidyHref(href)).toBeNull();
    expect(tidyHref(' https://a.example/b (c)\u0000 ')).toBe('https://a.example/b%20%28c%29%00');
  });

  it('are found by names, themes and words', () => {
    const words = (query: string) =>
      [...searchLinkTargets(project.index, query)].flatMap((choice) => (choice ? [choice.words] : []));
    expect(words('a').slice(0, 1)).toEqual(['a']);
    expect(words('UNÓ dos').length).toBe(4);
    expect(words('nowhere')).toEqual([]);
  });

  it('say a long passage in short, on one line', () => {
    expect(shortWords(' Uno\n dos ')).toBe('Uno dos');
    expect(shortWords('palabra '.repeat(40))).toBe(`${'palabra '.repeat(10).trim()}…`);
    expect(shortWords('👩'.repeat(60))).toMatch(/^(?:👩)+…$/u);
  });
});
