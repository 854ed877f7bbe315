import { describe, expect, it } from 'vitest';
import { articleName, commonName } from '../../../renderer/importing/document-name.ts';
import { readPasted, readSource } from '../../../shared/exchange/text/read.ts';
import { ARTICLE } from './texts.ts';

const prose = 'we met in the kitchen, late, and nobody wanted to begin, so I asked about the soup.';

describe('the name of an article', () => {
  it('is its title', () => {
    expect(articleName(readPasted(ARTICLE, 'Pasted text'))).toBe('Three nights by the river');
  });

  it('is the file’s name without its ending where there is no title', async () => {
    const bytes = new Uint8Array(new TextEncoder().encode(prose));
    expect(articleName(await readSource({ name: 'field notes.v2.txt', bytes }))).toBe('field notes.v2');
    expect(articleName(await readSource({ name: '.txt', bytes }))).toBe('.txt');
  });

  it('is what the paste goes by where there is no title', () => {
    expect(articleName(readPasted(prose, 'Pasted text'))).toBe('Pasted text');
  });
});

describe('the name of two texts', () => {
  it.each([
    ['interview-03-es.txt', 'interview-03-en.docx', 'interview-03'],
    ['Rosa_ES.txt', 'Rosa_EN.txt', 'Rosa'],
    ['Charla 2 (español).txt', 'Charla 2 (inglés).txt', 'Charla 2'],
    ['taller original.md', 'taller translation.md', 'taller'],
    ['entrevista siete.txt', 'entrevista 7.txt', 'entrevista'],
  ])('is what %s and %s share', (es, en, name) => {
    expect(commonName(es, en)).toBe(name);
  });

  it('is the Spanish file’s where they share nothing', () => {
    expect(commonName('mujeres.txt', 'women.txt')).toBe('mujeres');
    expect(commonName('es.txt', 'en.txt')).toBe('es');
  });
});
