import { baseLanguage } from '../../shared/align/languages/base-language.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { LanguageTag } from '../../shared/model/records.ts';

/** Where a project has no text yet. */
const FIRST: readonly LanguageTag[] = ['es', 'en'];

/** The base languages that the texts of a project are in, that of the first original first; at least two. */
export function glossaryLanguages(index: ProjectIndex): readonly LanguageTag[] {
  const found = new Set<LanguageTag>();
  for (const { id } of index.all('document'))
    for (const tag of index.countsOf(id).languages) found.add(baseLanguage(tag));
  if (found.size < 2) for (const tag of FIRST) found.add(tag);
  return [...found];
}
