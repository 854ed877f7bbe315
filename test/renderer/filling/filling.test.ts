import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Filling } from '../../../renderer/filling/filling.ts';
import { projectByBeads } from '../../../shared/coding/project-side.ts';
import { newId } from '../../../shared/model/ids.ts';
import { cutDocument } from '../editing/documents.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A document whose translation is begun; `canWrite` says whether the project takes what is written. */
function translating(blocks: readonly string[]) {
  const made = cutDocument(blocks.map((text) => [text]));
  const { index, effects } = made;
  const [first] = index.all('document');
  if (!first) throw new Error('a document was made');
  const versionId = newId<'version'>(effects);
  const version = {
    kind: 'version',
    id: versionId,
    documentId: first.id,
    order: 'a1',
    language: 'en',
    role: 'translation',
  } as const;
  index.apply({ added: [version], updated: [], removed: [] });
  const filling = new Filling();
  const said: string[] = [];
  const can = { write: true };
  let text = '';
  const sit = () => {
    const session = filling.session();
    if (!session) return;
    text = '';
    filling.editor(session.key, {
      text: () => text,
      caret: () => text.length,
      isComposing: () => false,
      undo: () => undefined,
      redo: () => undefined,
      insert: () => undefined,
      replaceAll: () => undefined,
      close: () => undefined,
    });
  };
  filling.subscribe(sit);
  filling.host({
    store: { index, undoLabel: null },
    effects: { ...effects, now: () => Date.now() },
    project: projectByBeads,
    view: () => index.document(first.id),
    label: () => ({ key: 'beadTranslated', params: {} }),
    commit: (_, changes) => {
      if (can.write) index.apply(changes);
      return can.write;
    },
    undo: () => said.push('undo'),
    pending: (isPending) => said.push(isPending ? 'pending' : 'written'),
    left: (_, isFilled) => said.push(isFilled ? 'filled' : 'left'),
    bereft: (words) => said.push(`kept: ${words}`),
  });
  const words = () => (index.document(first.id)?.blocksOf(versionId) ?? []).map((block) => block.text);
  const type = (next: string) => {
    text = next;
    filling.changed();
  };
  const beads = () => index.document(first.id)?.beads ?? [];
  const open = (at: number) => {
    const bead = beads()[at];
    return bead !== undefined && filling.open(bead.id, versionId);
  };
  return { filling, said, can, words, type, open, sessionAt: () => filling.session()?.beadId, beads };
}

test('what is typed is written at a pause, and at the latest when one leaves', () => {
  const { filling, open, type, words, said } = translating(['Salí de noche.', 'Llovía.']);
  expect(open(0)).toBe(true);
  type('I left');
  expect(words()).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(words()).toEqual(['I left']);
  type('I left at night.');
  filling.leave(true);
  expect(words()).toEqual(['I left at night.']);
  expect(said).toEqual(['pending', 'written', 'pending', 'written', 'filled']);
});

test('another side is not opened over words that could not be written', () => {
  const { open, type, words, can, sessionAt, beads, filling } = translating(['Salí de noche.', 'Llovía.']);
  open(0);
  type('I left at night.');
  can.write = false;
  expect(open(1)).toBe(false);
  expect(sessionAt()).toBe(beads()[0]?.id);
  can.write = true;
  filling.leave(false);
  expect(words()).toEqual(['I left at night.']);
});
