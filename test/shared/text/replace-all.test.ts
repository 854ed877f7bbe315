import { describe, expect, test } from 'vitest';
import { apply, invert, isEmpty } from '../../../shared/model/change.ts';
import { checkProject } from '../../../shared/model/check.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { TextQuery } from '../../../shared/query/find-in-document.ts';
import { type ReplaceAll, replaceAll } from '../../../shared/text/replace-all.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(6);
const words = (text: string): TextQuery => ({ mode: 'words', words: text, caseAndAccents: 'folded' });

function replaced(wanted: ReplaceAll) {
  const project = smallProject();
  const index = new ProjectIndex(project.records);
  const { changes, count } = replaceAll(index, wanted, effects);
  const after = apply(index.records, changes);
  expect(apply(after, invert(changes))).toEqual(new Map(index.records));
  const next = new ProjectIndex(after.values());
  expect(checkProject(next)).toEqual(checkProject(index));
  const texts = next.all('block').map((block) => block.text);
  const quotes = (id: typeof project.codings.paid.id) =>
    next.get('coding', id)?.sides.map((side) => side.selections.map(({ quote }) => quote).join(' … '));
  return { ...project, changes, count, texts, quotes };
}

describe('replacing everywhere', () => {
  test('is one change over both languages; codings keep to their words', () => {
    const { count, texts, quotes, codings } = replaced({ query: words('nos'), replacement: 'a todas nos' });
    expect(count).toBe(3);
    expect(texts.join(' ')).toContain('ya a todas nos habían cobrado');
    expect(quotes(codings.paid.id)?.[0]).toBe('ya a todas nos habían cobrado dos veces');
    expect(quotes(codings.helped.id)?.[0]).toBe(
      'una señora a todas nos dio sopa … a todas nos prestó su teléfono',
    );
  });

  test('changes both sides of one coding at once', () => {
    const { quotes, codings } = replaced({
      query: { mode: 'regex', matcher: (text) => matches(text, /dos veces|twice/g) },
      replacement: (found) => found.toUpperCase(),
    });
    const [es, en] = quotes(codings.paid.id) ?? [];
    expect(es).toContain('DOS VECES');
    expect(en).toContain('TWICE');
  });

  test('with nothing deletes; a passage that was nothing else is lost with its old words', () => {
    const { quotes, codings, changes } = replaced({
      query: words('una señora nos dio sopa'),
      replacement: '',
    });
    expect(quotes(codings.helped.id)?.[0]).toBe('nos prestó su teléfono');
    const [, after] = changes.updated.find(([from]) => from.id === codings.helped.id) ?? [];
    expect(after?.kind === 'coding' && after.sides[0]?.lost?.map(({ quote }) => quote)).toEqual([
      'una señora nos dio sopa',
    ]);
  });

  test('keeps to the versions and documents given', () => {
    const { versions, document } = smallProject();
    const inEnglish = replaced({ query: words('no'), replacement: 'x', versions: [versions.en.id] });
    const inBoth = replaced({ query: words('no'), replacement: 'x', documents: [document] });
    expect(inEnglish.count).toBeLessThan(inBoth.count);
    expect(
      inEnglish.changes.updated.every(([from]) => from.kind !== 'block' || from.versionId === versions.en.id),
    ).toBe(true);
    expect(replaced({ query: words('no'), replacement: 'x', documents: [] }).count).toBe(0);
    expect(replaced({ query: words('no'), replacement: 'x', versions: [newId(effects)] }).count).toBe(0);
  });

  test('by the same words changes nothing', () => {
    const { changes, count } = replaced({ query: words('señora'), replacement: 'señora' });
    expect(count).toBe(1);
    expect(isEmpty(changes)).toBe(true);
  });

  test('stays composed where a replacement meets a mark', () => {
    const { texts } = replaced({ query: words('sopa'), replacement: (found) => `${found}\u0301` });
    expect(texts.join(' ')).toContain('sopá');
    for (const text of texts) expect(text).toBe(text.normalize('NFC'));
  });
});

function matches(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
