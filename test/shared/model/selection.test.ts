import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../../../shared/model/ids.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import { type AnyRecord, type Block, documentOf } from '../../../shared/model/records.ts';
import {
  AnchorError,
  coveredRange,
  isCollapsed,
  makeSelection,
  selectBlocks,
} from '../../../shared/model/selection.ts';
import { anyRecord, anyText } from '../../support/arbitraries.ts';
import { testEffects } from '../../support/effects.ts';
import { markVersion, unitsIn } from '../../support/marked-text.ts';

const effects = testEffects(5);
const documentId = newId<'document'>(effects);
const versionId = newId<'version'>(effects);

function blocksFrom(texts: readonly string[]): Block[] {
  const orders = ordersBetween(null, null, texts.length);
  return texts.map((text, at) => ({
    kind: 'block',
    id: newId(effects),
    documentId,
    versionId,
    order: orders[at] ?? 'a0',
    text,
    speakerId: null,
  }));
}

const at = (blocks: readonly Block[], block: number, offset: number) => ({
  blockId: blocks[block]?.id ?? newId<'block'>(effects),
  offset,
});

const anyPick = fc.nat({ max: 1 << 16 });
const anyStretch = fc
  .tuple(fc.array(anyText(12), { minLength: 1, maxLength: 4 }), anyPick, anyPick, anyPick, anyPick)
  .map(([texts, a, b, c, d]) => {
    const blocks = blocksFrom(texts);
    const ends = [a % texts.length, b % texts.length];
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    const from = c % ((texts[first]?.length ?? 0) + 1);
    const to = d % ((texts[last]?.length ?? 0) + 1);
    const [start, end] = first === last && to < from ? [to, from] : [from, to];
    return { texts, blocks, start: at(blocks, first, start), end: at(blocks, last, end) };
  });

describe('a selection', () => {
  test('quotes the words from its start to its end, blocks joined with LF', () => {
    fc.assert(
      fc.property(anyStretch, ({ texts, blocks, start, end }) => {
        const selection = makeSelection(blocks, start, end);
        const words = unitsIn(markVersion(texts), blocks, { start, end });
        expect(selection.quote).toBe(words.map((mark) => mark.unit).join(''));
        expect([selection.start, selection.end]).toEqual([start, end]);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same whether made from the whole version or from its own blocks', () => {
    fc.assert(
      fc.property(anyStretch, ({ blocks, start, end }) => {
        const first = blocks.findIndex((block) => block.id === start.blockId);
        const last = blocks.findIndex((block) => block.id === end.blockId);
        const own = blocks.slice(first, last + 1);
        expect(makeSelection(own, start, end)).toEqual(makeSelection(blocks, start, end));
      }),
    );
  });

  test('covers of each block just the words that it quotes of it', () => {
    fc.assert(
      fc.property(anyStretch, ({ blocks, start, end }) => {
        const selection = makeSelection(blocks, start, end);
        const position = (id: string) => blocks.findIndex((block) => block.id === id);
        const words = blocks.flatMap((block) => {
          const range = coveredRange(selection, block, position);
          return range ? [block.text.slice(range.start, range.end)] : [];
        });
        expect(words.join('')).toBe(
          selection.start.blockId === selection.end.blockId
            ? selection.quote
            : blocks
                .slice(position(start.blockId), position(end.blockId) + 1)
                .map((block) =>
                  block.id === start.blockId
                    ? block.text.slice(start.offset)
                    : block.id === end.blockId
                      ? block.text.slice(0, end.offset)
                      : block.text,
                )
                .join(''),
        );
      }),
    );
  });

  test('is collapsed where it starts where it ends', () => {
    fc.assert(
      fc.property(anyStretch, ({ blocks, start, end }) => {
        expect(isCollapsed({ start, end })).toBe(makeSelection(blocks, start, end).quote === '');
      }),
    );
  });

  test('of whole blocks runs from the first unit to the last', () => {
    const blocks = blocksFrom(['Uno', 'dos', 'tres']);
    expect(selectBlocks(blocks)).toEqual({
      start: at(blocks, 0, 0),
      end: at(blocks, 2, 4),
      quote: 'Uno\ndos\ntres',
      prefix: '',
      suffix: '',
    });
    expect(() => selectBlocks([])).toThrow(AnchorError);
  });

  test('keeps 32 units around it, of its own blocks only', () => {
    const blocks = blocksFrom(['bloque anterior', `${'a'.repeat(40)}cita${'b'.repeat(40)}`, 'siguiente']);
    const selection = makeSelection(blocks, at(blocks, 1, 40), at(blocks, 1, 44));
    expect(selection.prefix).toBe('a'.repeat(32));
    expect(selection.suffix).toBe('b'.repeat(32));
    const whole = makeSelection(blocks, at(blocks, 1, 0), at(blocks, 1, 84));
    expect([whole.prefix, whole.suffix]).toEqual(['', '']);
  });
});

describe('a selection that cannot be', () => {
  const blocks = blocksFrom(['Uno dos', 'tres']);
  test.each([
    ['starts in an unknown block', at([], 0, 0), at(blocks, 1, 0)],
    ['ends in an unknown block', at(blocks, 0, 0), at([], 0, 0)],
    ['ends in a block before the one where it starts', at(blocks, 1, 0), at(blocks, 0, 1)],
    ['ends before its start', at(blocks, 0, 4), at(blocks, 0, 3)],
    ['starts before its block', at(blocks, 0, -1), at(blocks, 0, 3)],
    ['ends behind its block', at(blocks, 0, 0), at(blocks, 0, 8)],
    ['starts behind its block', at(blocks, 0, 8), at(blocks, 1, 1)],
  ])('because it %s is refused', (_, start, end) => {
    expect(() => makeSelection(blocks, start, end)).toThrow(AnchorError);
  });
});

test('a record belongs to the document that it names, or to the whole project', () => {
  fc.assert(
    fc.property(anyRecord, (record: AnyRecord) => {
      const named =
        record.kind === 'document' ? record.id : 'documentId' in record ? record.documentId : null;
      expect(documentOf(record)).toBe(named);
    }),
  );
});
