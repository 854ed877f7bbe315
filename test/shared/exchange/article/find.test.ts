import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../shared/exchange/article/find.ts';
import type { FoundPair } from '../../../../shared/exchange/article/finding.ts';
import { readPasted, readSource } from '../../../../shared/exchange/text/read.ts';
import { ARTICLES, unmark } from '../../../fixtures/import/articles.ts';

const line = ({ speaker, section }: FoundPair) =>
  [
    speaker.pseudonym,
    speaker.nationality.join('+'),
    speaker.gender ?? '',
    speaker.age === null ? '' : String(speaker.age),
    section,
  ].join('|');

const find = (text: string) => findArticle(readPasted(text, 'pasted'));

describe('findArticle on invented articles', () => {
  for (const { name, kind, text: marked, speakers, skipped } of ARTICLES) {
    it(`finds every pair and no other: ${name}`, async () => {
      const { text, expected } = unmark(marked);
      const finding = findArticle(
        await readSource({ name: `article.${kind}`, bytes: new TextEncoder().encode(text) }),
      );
      const words = finding.pairs.map(({ es, en }) => ({ es: es.text, en: en.text }));
      expect(words).toEqual(expected.map(({ es, en }) => ({ es: text.slice(...es), en: text.slice(...en) })));
      expect(finding.pairs.map(line)).toEqual(speakers);
      expect(finding.skipped).toHaveLength(skipped);
      // In plain text and Markdown the offsets are those of the file itself.
      if (kind !== 'html') {
        expect(finding.pairs.map(({ es, en }) => [es.start, es.end, en.start, en.end])).toEqual(
          expected.map(({ es, en }) => [...es, ...en]),
        );
      }
    });
  }

  it('says of one who is described in two ways that they may be two', async () => {
    const fixture = ARTICLES.find(({ name }) => name.includes('contradicts'));
    const { pairs } = find(unmark(fixture?.text ?? '').text);
    const flagged = pairs.filter(({ flags }) => flags.some(({ key }) => key === 'flag_sameSpeakerDiffers'));
    expect(flagged.map(({ speaker }) => speaker.pseudonym)).toEqual(['Rosa', 'Rosa']);
  });

  it('takes who speaks from the next line when two pairs follow each other', () => {
    const { pairs } = find(
      [
        'They had been told to wait, and so they waited until somebody came back for them.',
        '“Esperamos en el puente hasta que se hizo de noche.”',
        '“We waited on the bridge until it got dark.”',
        '“Después vino un señor con una linterna y nos contó.”',
        '“Then a man came with a flashlight and counted us.”',
        '— Nora, Honduran woman, 30',
      ].join('\n\n'),
    );
    expect(pairs.map(({ speaker }) => speaker.pseudonym)).toEqual(['Nora', 'Nora']);
    expect(pairs[0]?.flags.map(({ key }) => key)).toEqual(['flag_attributionShared']);
    expect(pairs[1]?.flags).toEqual([]);
  });

  it('finds nothing in a text of one language, in one line, and in no words at all', () => {
    expect(find('Just one line of English prose.').pairs).toEqual([]);
    expect(find('“Solo una cita en español, sin nada más a su lado.”').pairs).toEqual([]);
    expect(find('12345').pairs).toEqual([]);
  });

  it('gives the same finding for CRLF and LF, but for offsets', () => {
    const { text } = unmark(ARTICLES[2]?.text ?? '');
    const words = (from: string) => find(from).pairs.map(({ es, en, flags }) => [es.text, en.text, flags]);
    expect(words(text.replace(/\n/g, '\r\n'))).toEqual(words(text));
  });
});

describe('findArticle on what no author writes', () => {
  const hostile: readonly (readonly [what: string, text: string])[] = [
    ['a paragraph of 50,000 lines', `<p>${'“Yo no sé.”<br>“I do not know.”<br>'.repeat(25_000)}</p>`],
    ['quotations without end on one line', '“Yo no sé qué hacer.” “I do not know it.” '.repeat(20_000)],
    ['nothing but marks', `a ${'“'.repeat(300_000)}`],
    ['nothing but attributions', '— Rosa, mujer, 3<br>'.repeat(20_000)],
    ['one word without end', 'a'.repeat(1_000_000)],
  ];
  for (const [what, text] of hostile) {
    it(`comes back from ${what}`, async () => {
      const source = await readSource({ name: 'a.html', bytes: new TextEncoder().encode(text) });
      const { pairs } = findArticle(source);
      expect(pairs.every(({ es, en }) => es.start < es.end && en.start < en.end)).toBe(true);
    });
  }
});
