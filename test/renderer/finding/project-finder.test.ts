import { describe, expect, it } from 'vitest';
import { PatternSearcher } from '../../../renderer/finding/pattern-searcher.ts';
import { chosenIn, ProjectFinder, type ProjectWish } from '../../../renderer/finding/project-finder.ts';
import { ProjectHits } from '../../../renderer/finding/project-hits.ts';
import { planProject } from '../../../renderer/finding/project-replacing.ts';
import { Ticks } from '../../../renderer/finding/ticks.ts';
import { apply, invert } from '../../../shared/model/change.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { DocumentHit } from '../../../shared/query/find-in-document.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';
import { realWorkers } from './real-worker.ts';

const tools = {
  now: () => performance.now(),
  later: (task: () => void) => {
    const timer = setTimeout(task);
    return () => clearTimeout(timer);
  },
};
const after = (milliseconds: number, task: () => void) => {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
};
const wish = (words: string, change: Partial<ProjectWish> = {}): ProjectWish => ({
  words,
  caseAndAccents: 'folded',
  wholeWords: false,
  isPattern: false,
  language: null,
  ...change,
});
const effects = testEffects(8);

async function opened() {
  const index = new ProjectIndex(smallProject().records);
  const make = await realWorkers();
  const finder = new ProjectFinder({ ...tools, searcher: new PatternSearcher({ make, after }) });
  const done = () =>
    new Promise<void>((resolve) => {
      if (finder.get().isDone) return resolve();
      const off = finder.subscribe(() => {
        if (!finder.get().isDone) return;
        off();
        resolve();
      });
    });
  const find = async (wanted: ProjectWish) => {
    finder.search(index, wanted);
    await done();
    return finder.get();
  };
  const words = (hits: readonly DocumentHit[]) =>
    hits.map(({ blockId, start, end }) => index.get('block', blockId)?.text.slice(start, end));
  const plan = (wanted: ProjectWish, ticks: Ticks, replacement: string) =>
    planProject(
      chosenIn(finder.get().hits, (hit) => ticks.isOn(hit)),
      replacement,
      {
        index,
        finder,
        wish: wanted,
        effects,
        tools,
      },
    );
  return { index, finder, find, words, plan };
}

describe('finding in all documents', () => {
  it('groups what it finds, by words and by pattern, in one language or all', async () => {
    const { find, words, finder } = await opened();
    const folded = await find(wish('NOS'));
    expect(folded).toMatchObject({ isDone: true, searched: folded.of, fault: null });
    const all = folded.hits.groups.flatMap(({ hits }) => words(hits));
    expect(all).toHaveLength(folded.hits.count);
    expect(all.every((each) => each?.toLowerCase() === 'nos')).toBe(true);
    const spanish = await find(wish('\\bn[oa]s\\b', { isPattern: true, language: 'es' }));
    expect(spanish.hits.groups.flatMap(({ hits }) => words(hits))).toEqual(
      expect.arrayContaining(['nos', 'nos']),
    );
    expect((await find(wish('(', { isPattern: true }))).fault).toEqual({
      kind: 'unreadable',
      fault: 'group',
    });
    finder.stop();
  });

  it('knows when a text is another one than it looked through', async () => {
    const { find, finder, index } = await opened();
    await find(wish('nos'));
    expect(finder.isOutdated(index)).toBe(false);
    const coding = index.all('coding')[0];
    const block = index.all('block')[0];
    if (!coding || !block) throw new Error('there are');
    index.apply({ added: [], updated: [[coding, { ...coding, createdAt: 1 }]], removed: [] });
    expect(finder.isOutdated(index)).toBe(false);
    index.apply({ added: [], updated: [[block, { ...block, text: `${block.text} Más.` }]], removed: [] });
    expect(finder.isOutdated(index)).toBe(true);
    finder.stop();
  });
});

describe('replacing what is ticked', () => {
  it('leaves what is not ticked, says what it would do, and undoes to the byte', async () => {
    const { find, finder, index, plan } = await opened();
    const { hits } = await find(wish('nos'));
    const [first] = hits.groups[0]?.hits ?? [];
    if (!first) throw new Error('there is one');
    const before = new Map(index.records);
    const ticks = new Ticks().with([first], false);
    expect(ticks.count(hits)).toBe(hits.count - 1);
    const made = await plan(wish('nos'), ticks, 'a todas nos');
    if (made === null || typeof made === 'string') return expect.unreachable();
    expect(made).toMatchObject({ count: hits.count - 1, documents: 1, lost: 0 });
    expect(made.kept).toBeGreaterThan(0);
    index.apply(made.changes);
    expect(index.get('block', first.blockId)?.text.slice(first.start, first.end)).toBe('nos');
    const text = index
      .all('block')
      .map((block) => block.text)
      .join('\n');
    expect(text.match(/a todas nos/g)).toHaveLength(hits.count - 1);
    expect(apply(index.records, invert(made.changes))).toEqual(before);
    finder.stop();
  });

  it('puts groups of a pattern in the place of the ticked hits only', async () => {
    const { find, finder, index, plan } = await opened();
    const pattern = wish('(?<a>nos) (?<b>\\w+)', { isPattern: true });
    const { hits } = await find(pattern);
    const [first, ...rest] = hits.groups.flatMap((group) => group.hits);
    if (!first) throw new Error('there is one');
    const made = await plan(pattern, new Ticks().with(rest, false), '$<b> $<a>');
    if (made === null || typeof made === 'string') return expect.unreachable();
    expect(made.count).toBe(1);
    const text = index.get('block', first.blockId)?.text ?? '';
    index.apply(made.changes);
    const [a, b] = text.slice(first.start, first.end).split(' ');
    expect(index.get('block', first.blockId)?.text).toBe(
      `${text.slice(0, first.start)}${b} ${a}${text.slice(first.end)}`,
    );
    finder.stop();
  });

  it('does nothing to texts that changed behind its back', async () => {
    const { find, finder, index, plan } = await opened();
    const { hits } = await find(wish('nos'));
    const block = index.get('block', hits.groups[0]?.hits[0]?.blockId ?? newId<'block'>(effects));
    if (!block) throw new Error('there is one');
    index.apply({ added: [], updated: [[block, { ...block, text: 'Otra cosa.' }]], removed: [] });
    expect(await plan(wish('nos'), new Ticks(), 'x')).toBeNull();
    finder.stop();
  });
});

it('finds each line of a long list by its place', () => {
  const hits = new ProjectHits();
  const versionId = newId<'version'>(effects);
  const expected: string[] = [];
  for (let document = 0; document < 40; document++) {
    const documentId = newId<'document'>(effects);
    expected.push(documentId);
    for (let start = 0; start <= document; start++) {
      const hit = { versionId, blockId: newId<'block'>(effects), start, end: start + 1 };
      hits.add(documentId, hit);
      expected.push(hit.blockId);
    }
  }
  expect(hits.rows).toBe(expected.length);
  const said = expected.map((_, at) => {
    const row = hits.row(at);
    return row?.kind === 'hit' ? row.hit.blockId : row?.group.documentId;
  });
  expect(said).toEqual(expected);
  expect(hits.row(expected.length)).toBeNull();
});
