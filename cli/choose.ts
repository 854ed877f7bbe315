import { baseLanguage } from '../shared/align/languages/base-language.ts';
import { codesInTreeOrder } from '../shared/exchange/excerpts/code-tree.ts';
import type { CaseId, CodeId, DocumentId } from '../shared/model/ids.ts';
import type { ProjectIndex } from '../shared/model/project-index.ts';
import { fold } from '../shared/query/fold.ts';
import { Refusal } from './refusal.ts';

/** What a person types for a name: case, accents and spaces around do not count. */
const foldName = (name: string) => fold(name).trim();

/** Each value whole where it is a name, else its parts between commas. */
function lookUp<Id>(
  values: readonly string[],
  names: ReadonlyMap<string, readonly Id[]>,
  missing: (name: string) => Refusal,
): Id[] {
  return values.flatMap((value) => {
    const whole = names.get(foldName(value));
    if (whole) return whole;
    return value
      .split(',')
      .filter((part) => part.trim() !== '')
      .flatMap((part) => {
        const found = names.get(foldName(part));
        if (!found) throw missing(part.trim());
        return found;
      });
  });
}

function collect<Id>(pairs: Iterable<readonly [string, Id]>): ReadonlyMap<string, readonly Id[]> {
  const names = new Map<string, Id[]>();
  for (const [name, id] of pairs) {
    const folded = foldName(name);
    if (folded === '') continue;
    const known = names.get(folded);
    if (!known) names.set(folded, [id]);
    else if (!known.includes(id)) known.push(id);
  }
  return names;
}

/** Themes by name in either language, by path (`journey/extortion`), or by id. @throws Refusal */
export function chooseCodes(index: ProjectIndex, values: readonly string[]): CodeId[] {
  const names = collect(
    codesInTreeOrder(index).flatMap(({ code, path }) =>
      [code.name.es, code.name.en, path.es.join('/'), path.en.join('/'), code.id].map(
        (name) => [name, code.id] as const,
      ),
    ),
  );
  return lookUp(values, names, (name) => new Refusal('usage_noSuchCode', { name }));
}

/** Participants by pseudonym, or by id. @throws Refusal */
export function chooseCases(index: ProjectIndex, values: readonly string[]): CaseId[] {
  const names = collect(
    index.all('case').flatMap(({ id, name }) => [name.es, name.en, id].map((each) => [each, id] as const)),
  );
  return lookUp(values, names, (name) => new Refusal('usage_noSuchCase', { name }));
}

/** Documents by name, or by id. @throws Refusal */
export function chooseDocuments(index: ProjectIndex, values: readonly string[]): DocumentId[] {
  const names = collect(
    index.all('document').flatMap(({ id, name }) => [name, id].map((each) => [each, id] as const)),
  );
  return lookUp(values, names, (name) => new Refusal('usage_noSuchDocument', { name }));
}

/** Languages that some version of the project has. @throws Refusal */
export function chooseLanguages(index: ProjectIndex, values: readonly string[]): string[] {
  const names = collect(
    index.all('version').map(({ language }) => [baseLanguage(language), baseLanguage(language)]),
  );
  return lookUp(values, names, (name) => new Refusal('usage_noSuchLanguage', { name }));
}
