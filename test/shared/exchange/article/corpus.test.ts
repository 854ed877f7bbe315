import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findArticle } from '../../../../shared/exchange/article/find.ts';
import { readSource } from '../../../../shared/exchange/text/read.ts';

/** The corpus lies outside the repository; where it is not, these tests are reported as skipped. */
const CORPUS = join(import.meta.dirname, '../../../../../shared/corpus');
const ARTICLE = '000_adbb9f4ca6841f58';
const offsets = z.tuple([z.number(), z.number()]);
const gold = z.object({
  pairs: z.array(
    z.object({
      speaker: z.object({
        pseudonym: z.string(),
        nationality: z.array(z.string()),
        gender: z.string(),
        age: z.number(),
      }),
      section: z.string(),
      es: z.object({ text: offsets }),
      en: z.object({ text: offsets }),
    }),
  ),
});

const sourceOf = (name: string) =>
  readSource({ name, bytes: new Uint8Array(readFileSync(join(CORPUS, name))) });

describe.skipIf(!existsSync(join(CORPUS, `${ARTICLE}.txt`)))('the corpus', () => {
  it('gives nine of nine pairs, each with exact bounds, speaker and section, and none too many', async () => {
    const { pairs: expected } = gold.parse(
      JSON.parse(readFileSync(join(CORPUS, `${ARTICLE}.gold.json`), 'utf8')),
    );
    const { pairs, skipped } = findArticle(await sourceOf(`${ARTICLE}.txt`));
    expect(expected).toHaveLength(9);
    expect(
      pairs.map(({ speaker, section, es, en }) => ({
        speaker,
        section,
        es: { text: [es.start, es.end] },
        en: { text: [en.start, en.end] },
      })),
    ).toEqual(expected);
    expect(skipped).toEqual([]);
  });

  it('marks as unsure only the pairs that lack a mark', async () => {
    const { pairs } = findArticle(await sourceOf(`${ARTICLE}.txt`));
    expect(pairs.map(({ flags }) => flags.map(({ key, params }) => `${key} ${params.context}`))).toEqual([
      ['flag_closingMarkMissing en'],
      [],
      [],
      [],
      [],
      ['flag_closingMarkMissing es'],
      [],
      ['flag_openingMarkMissing es', 'flag_openingMarkMissing en'],
      [],
    ]);
  });

  it('gives nothing for the articles without bilingual quotations', async () => {
    const others = readdirSync(CORPUS).filter((name) => name.endsWith('.txt') && !name.startsWith(ARTICLE));
    expect(others).toHaveLength(4);
    for (const name of others) expect(findArticle(await sourceOf(name)).pairs).toEqual([]);
  });
});
