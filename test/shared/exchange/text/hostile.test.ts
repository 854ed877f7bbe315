import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../shared/exchange/article/find.ts';
import { blockText } from '../../../../shared/exchange/text/clean.ts';
import { readSource } from '../../../../shared/exchange/text/read.ts';

/**
 * Texts that no person writes, each long enough that a pattern which looks at a run from every one of its
 * places takes minutes. Linear, the slowest takes well under a second.
 */
const PATIENCE = 8000;
const bytes = (text: string) => new TextEncoder().encode(text);
const SPACES = ' '.repeat(300_000);

async function quickly(work: () => unknown): Promise<void> {
  const started = performance.now();
  await work();
  expect(performance.now() - started).toBeLessThan(PATIENCE);
}

const PAGES: readonly (readonly [string, string, string])[] = [
  ['spaces between tags', 'a.html', `hola${'<b> </b>'.repeat(100_000)}fin`],
  ['line breaks and tabs between tags', 'a.html', `hola${'\t<br>\t'.repeat(100_000)}fin`],
  ['line breaks and spaces', 'a.html', `hola${'<br> '.repeat(150_000)}fin`],
  ['spaces set as they are', 'a.html', `<pre>hola${SPACES}fin</pre>`],
  ['spaces that do not break', 'a.html', `hola${' &nbsp;'.repeat(80_000)}fin`],
  ['spaces after a heading’s words', 'a.md', `# hola${SPACES}fin`],
  ['number signs in a heading', 'a.md', `# hola${' #'.repeat(150_000)}fin`],
  ['spaces after a quotation', 'a.txt', `“Salí de noche.” ${SPACES}fin`],
  ['quotations that open and never close', 'a.txt', `Salí de noche${', "a'.repeat(60_000)}`],
  ['speakers without end', 'a.txt', 'R: a\n'.repeat(40_000)],
];

describe('a page of nothing but', () => {
  it.each(PAGES)('%s is read and searched without delay', async (_what, name, text) => {
    await quickly(async () => findArticle(await readSource({ name, bytes: bytes(text) })));
  });

  it.each(['txt', 'md', 'html', 'docx'] as const)('white space makes a block of %s without delay', (kind) =>
    quickly(() => {
      expect(blockText(`hola${SPACES}fin`, kind)).toBe('hola fin');
      expect(blockText(`hola${'\t'.repeat(300_000)}\n\u00a0${SPACES}fin`, kind)).toBe(
        kind === 'html' || kind === 'docx' ? 'hola\nfin' : 'hola fin',
      );
    }),
  );

  it('one paragraph as long as a file may be is read whole', async () => {
    const text = 'Salí de noche '.repeat(1_300_000).trim();
    const source = await readSource({ name: 'a.html', bytes: bytes(`<p>${text}</p>`) });
    expect(source.paragraphs).toEqual([{ start: 0, end: text.length, heading: null, quoted: false }]);
  });
});

describe('white space in a page', () => {
  it.each([
    ['a<br>\t<br>b', 'a\n\nb', ['a', 'b']],
    ['a <br> <br> <br> b', 'a\n\n\nb', ['a', 'b']],
    ['<pre>a  b\t\r\n\tc</pre>', 'a b\nc', ['a b\nc']],
    ['\u200b a &nbsp; b \u200b', 'a \u00a0 b', ['a \u00a0 b']],
  ])('%j is read as %j', async (page, text, paragraphs) => {
    const source = await readSource({ name: 'a.html', bytes: bytes(page) });
    expect(source.text).toBe(text);
    expect(source.paragraphs.map(({ start, end }) => source.text.slice(start, end))).toEqual(paragraphs);
  });
});
