import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectPattern } from '../../../renderer/finding/collect-pattern.ts';
import type { PatternHit } from '../../../renderer/finding/pattern-run.ts';
import { PatternSearcher } from '../../../renderer/finding/pattern-searcher.ts';
import type { MakePatternWorker, PatternWorker } from '../../../renderer/finding/pattern-worker.ts';
import type { PatternRequest } from '../../../renderer/workers/pattern-protocol.ts';
import { findInDocument } from '../../../shared/query/find-in-document.ts';
import type { PatternWish } from '../../../shared/query/pattern/pattern-wish.ts';
import { hitIn } from '../../../shared/query/row-order.ts';
import { twoColumns } from '../../shared/coding/two-columns.ts';
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

const exact = (source: string): PatternWish => ({ source, caseAndAccents: 'exact', wholeWords: false });

let make: MakePatternWorker;
beforeAll(async () => {
  make = await realWorkers();
});

/** The workers that were made, and what they were asked. */
function watched() {
  const asked: PatternRequest[] = [];
  let made = 0;
  let ended = 0;
  const watching: MakePatternWorker = (ears) => {
    made++;
    const worker = make(ears);
    const seen: PatternWorker = {
      ask: (request) => {
        asked.push(request);
        worker.ask(request);
      },
      terminate: () => {
        ended++;
        worker.terminate();
      },
    };
    return seen;
  };
  const searcher = new PatternSearcher({ make: watching, after });
  const fresh = () =>
    asked.reduce((sum, request) => sum + (request.ask === 'look' ? request.fresh.length : 0), 0);
  return { searcher, fresh, made: () => made, ended: () => ended };
}

function columns(es: readonly string[], en: readonly string[]) {
  const made = twoColumns({
    es,
    en,
    beads: es.map((_, at) => ({ es: [at], en: at < en.length ? [at] : [] })),
  });
  const texts = () =>
    [made.es, made.en].map((versionId) => ({ versionId, blocks: made.view().blocksOf(versionId) }));
  return { ...made, texts };
}

const SOME = columns(
  ['Cien dólares.', 'Nada.', 'Mil y dos mil.'],
  ['100 dollars.', 'None.', '1000 and 2000.'],
);

describe('a pattern in the worker', () => {
  it('finds what it finds in the window, in the order of the rows, and sends a text once', async () => {
    const { searcher, fresh, made } = watched();
    const view = SOME.view();
    const find = async (source: string) =>
      collectPattern(tools, view, searcher.start(SOME.texts(), exact(source), null));
    const hits = await find('\\d+|mil|Cien');
    const matcher = (text: string) =>
      [...text.matchAll(/\d+|mil|Cien/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }));
    expect(hits).toEqual([...findInDocument(view, { mode: 'regex', matcher })]);
    expect(fresh()).toBe(6);
    expect(await find('N')).toHaveLength(2);
    expect(fresh()).toBe(6);
    expect(made()).toBe(1);
    searcher.dispose();
  });

  it('runs over the border between two blocks where it says white space, in parts of any size', async () => {
    const { searcher } = watched();
    // Longer than one part, so that a border lies between two of them.
    const long = `${'x'.repeat(70_000)} fin`;
    const { view, texts } = columns(['Cien', 'dólares. Nada', 'más', long, 'y fin', long, '', 'y ya'], []);
    const find = async (source: string, replacement: string | null = null) => {
      const hits = await collectPattern(tools, view(), searcher.start(texts(), exact(source), replacement));
      if (!Array.isArray(hits)) throw new Error('it came to its end');
      return hits.map((hit: PatternHit) =>
        [hit.blockId, ...(hit.over ?? [])]
          .map((id) => {
            const { start, end } = hitIn(hit, id);
            return view().block(id)?.text.slice(start, end);
          })
          .join('|'),
      );
    };
    expect(await find('Cien\\s+dólares')).toEqual(['Cien|dólares']);
    expect(await find('Cien dólares')).toEqual(['Cien|dólares']);
    expect(await find('Nada$\\n^más')).toEqual(['Nada|más']);
    expect(await find('fin y')).toEqual(['fin|y']);
    expect(await find('y (fin|ya)')).toEqual(['y fin', 'y ya']);
    expect(await find('Nada[^.]más')).toEqual([]);
    // What stands within a block comes first.
    expect(await find('dólares\\. Nada|Nada más')).toEqual(['dólares. Nada']);
    expect(await find('fin\\s+(y)', '$1')).toEqual(['fin|y']);
    searcher.dispose();
  });

  it('says what is to stand in the place of each', async () => {
    const { searcher } = watched();
    const run = searcher.start(SOME.texts(), exact('(\\d)(0+)'), '$2$1');
    const hits = await collectPattern(tools, SOME.view(), run);
    expect(Array.isArray(hits) && hits.map(({ text }: { text?: string }) => text)).toEqual([
      '001',
      '0001',
      '0002',
    ]);
    searcher.dispose();
  });

  it('gives way to the next one', async () => {
    const { searcher } = watched();
    const first = collectPattern(tools, SOME.view(), searcher.start(SOME.texts(), exact('N'), null));
    const second = collectPattern(tools, SOME.view(), searcher.start(SOME.texts(), exact('\\d+'), null));
    expect(await first).toBeNull();
    expect(await second).toHaveLength(3);
    searcher.dispose();
  });

  it('is told where it cannot be started', async () => {
    const searcher = new PatternSearcher({
      make: () => {
        throw new Error('no workers here');
      },
      after,
    });
    expect(await collectPattern(tools, SOME.view(), searcher.start(SOME.texts(), exact('N'), null))).toBe(
      'broken',
    );
  });
});

/** Each takes for ever on its text in an engine that tries everything. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['(a+)+$', `${'a'.repeat(40)}!`],
  ['(a|a)*b', 'a'.repeat(40)],
  ['(.*)*x', 'y'.repeat(40)],
  ['^(\\w+\\s?)*$', `${'palabra '.repeat(12)}!`],
  ['(?<x>a*)*\\k<x>c', 'a'.repeat(40)],
];

describe('a pattern that never ends', () => {
  // Each waits out the whole limit: all at once.
  it.concurrent.each(HOSTILE)(
    '%s is ended, and the next search finds',
    { timeout: 30_000 },
    async (source, text) => {
      const { searcher, ended, made } = watched();
      const { texts, view } = columns(['primero', text, 'último'], ['first']);
      let turns = 0;
      const clock = setInterval(() => turns++, 20);
      const hits = await collectPattern(tools, view(), searcher.start(texts(), exact(source), null));
      clearInterval(clock);
      expect(hits).toBe('slow');
      // The window had its turn all the while.
      expect(turns).toBeGreaterThan(20);
      expect(ended()).toBe(1);
      const next = await collectPattern(tools, view(), searcher.start(texts(), exact('primero'), null));
      expect(next).toHaveLength(1);
      expect(made()).toBe(2);
      searcher.dispose();
    },
  );

  it('does not keep the one that was typed after it waiting', { timeout: 30_000 }, async () => {
    const { searcher } = watched();
    const { texts, view } = columns([`${'a'.repeat(40)}!`], ['first']);
    // The worker is there already.
    await collectPattern(tools, view(), searcher.start(texts(), exact('a'), null));
    const endless = collectPattern(tools, view(), searcher.start(texts(), exact('(a+)+$'), null));
    const begun = performance.now();
    const next = collectPattern(tools, view(), searcher.start(texts(), exact('first'), null));
    expect(await endless).toBeNull();
    expect(await next).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(1_900);
    searcher.dispose();
  });
});

it('finds within blocks the same in the worker as in the window, in any texts', async () => {
  const { searcher } = watched();
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ñ', ' '), maxLength: 12 });
  const sources = fc.constantFrom('a+', 'b|ñ', '(a)(b)', 'a(?=b)', '.');
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { maxLength: 6 }),
      fc.array(text, { maxLength: 6 }),
      sources,
      async (es, en, source) => {
        const { view, texts } = columns(es, en.slice(0, es.length));
        const hits = await collectPattern(tools, view(), searcher.start(texts(), exact(source), null));
        const matcher = (words: string) =>
          [...words.matchAll(new RegExp(source, 'gu'))].map((match) => ({
            start: match.index,
            end: match.index + match[0].length,
          }));
        expect(hits).toEqual([...findInDocument(view(), { mode: 'regex', matcher })]);
      },
    ),
    { numRuns: 60 },
  );
  searcher.dispose();
});
