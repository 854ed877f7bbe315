import { describe, expect, it } from 'vitest';
import {
  neighbourParagraph,
  shownParagraphs,
  suggestedCut,
  surroundings,
  workingWindow,
} from '../../../renderer/importing/source-view.ts';
import { splitPair } from '../../../shared/exchange/article/mend.ts';
import { passageOf } from '../../../shared/exchange/article/passages.ts';
import { readPasted } from '../../../shared/exchange/text/read.ts';
import { ARTICLE, found, pairAt } from './texts.ts';

function passage(text: string, words: string) {
  const start = text.indexOf(words);
  const made = passageOf(text, [{ start, end: start + words.length }]);
  if (start < 0 || !made) throw new Error('not in the text');
  return made;
}

describe('what is shown of a source', () => {
  it('shows a passage paragraph by paragraph, lines flowing again', () => {
    const source = readPasted('Uno dos.\n\nTres\ncuatro cinco.\n\nSeis.', 'a');
    const all = passage(source.text, source.text.trim());
    expect(shownParagraphs(source, all).join('|')).toMatch(/^Uno dos\.\|Tres[ |]cuatro cinco\.\|Seis\.$/);
    expect(shownParagraphs(source, passage(source.text, 'cinco.\n\nSeis'))).toEqual(['cinco.', 'Seis']);
  });

  it('shows every part of a joined passage', () => {
    const source = readPasted(ARTICLE, 'river');
    const parts = ['Dormíamos en el suelo', 'Trabajé en una panadería'].map((words) =>
      passage(source.text, words),
    );
    const both = passageOf(source.text, parts);
    expect(both && shownParagraphs(source, both)).toEqual(parts.map(({ text }) => text));
  });

  it('gives a few whole words before and after', () => {
    const { before, after } = surroundings(ARTICLE, passage(ARTICLE, 'Dormíamos en el suelo'));
    expect(before).toMatch(/^….* ¶ “$/);
    expect(after).toMatch(/^, junto al río/);
    expect(ARTICLE.replace(/\s*\n\s*/g, ' ¶ ')).toContain(before.slice(1));
  });

  it('says nothing before the first word or after the last', () => {
    const text = 'Solo esto.';
    expect(surroundings(text, passage(text, text))).toEqual({ before: '', after: '' });
  });

  it('opens a window of whole words around a passage', () => {
    const window = workingWindow(ARTICLE, passage(ARTICLE, 'panadería'));
    expect(window.start).toBeGreaterThan(0);
    expect(ARTICLE.charAt(window.start - 1)).toMatch(/\s/);
    expect(ARTICLE.slice(window.start, window.end)).toContain('panadería');
    expect(workingWindow('corto', { start: 0, end: 5 })).toEqual({ start: 0, end: 5 });
  });
});

describe('a cut that nobody placed yet', () => {
  it('lies between sentences near the middle, so that a split at once is a good one', () => {
    const finding = found();
    const pair = pairAt(finding, 0);
    const { text } = finding.source;
    const cut = { es: suggestedCut(text, pair.es, 'es'), en: suggestedCut(text, pair.en, 'en') };
    expect(text.slice(cut.es)).toMatch(/^Mi hija/);
    expect(text.slice(cut.en)).toMatch(/^My daughter/);
    expect(splitPair(finding, pair.id, cut)?.pairs).toHaveLength(4);
  });

  it('prefers the border between paragraphs, and between parts', () => {
    const text = 'Uno. Dos. Tres. Cuatro.\n\nCinco.';
    expect(suggestedCut(text, passage(text, text), 'es')).toBe(text.indexOf('Cinco'));
    const parts = passageOf(text, [
      { start: 0, end: 4 },
      { start: 10, end: 15 },
    ]);
    expect(parts && suggestedCut(text, parts, 'es')).toBe(10);
  });

  it('lies between words where there is one sentence, at the end where there is one word', () => {
    expect(suggestedCut('uno dos tres', passage('uno dos tres', 'uno dos tres'), 'es')).toBe(4);
    expect(suggestedCut('uno', passage('uno', 'uno'), 'es')).toBe(3);
  });
});

describe('the paragraph beside a passage', () => {
  it('is the nearest of the other language that nobody has', () => {
    const source = readPasted(ARTICLE, 'river');
    const spanish = passage(source.text, 'Dormíamos en el suelo, junto al río');
    const beside = neighbourParagraph(source, spanish, [], 'en');
    expect(source.text.slice(beside.start, beside.end)).toMatch(/“We slept|We spoke/);
    const taken = neighbourParagraph(source, spanish, [beside], 'en');
    expect(taken).not.toEqual(beside);
  });

  it('is the rest of the text where there is no other paragraph', () => {
    const source = readPasted('Una sola frase, nada más.', 'a');
    const first = passage(source.text, 'Una sola');
    expect(neighbourParagraph(source, first, [], 'en')).toEqual({ start: 8, end: source.text.length });
    const last = passage(source.text, 'nada más.');
    expect(neighbourParagraph(source, last, [], 'en')).toEqual({ start: 0, end: last.start });
  });
});
