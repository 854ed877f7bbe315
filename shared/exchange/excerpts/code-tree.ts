import { themesInTreeOrder } from '../../coding/theme-list.ts';
import type { CodeId } from '../../model/ids.ts';
import type { ProjectIndex } from '../../model/project-index.ts';
import type { Code, UiLanguage } from '../../model/records.ts';

export interface PlacedCode {
  readonly code: Code;
  /** Names from the top down, itself included; where a name is missing in one language, the other's. */
  readonly path: Readonly<Record<UiLanguage, readonly string[]>>;
}

function nameIn(code: Code, language: UiLanguage): string {
  return code.name[language] || code.name[language === 'es' ? 'en' : 'es'];
}

/** All themes as the codebook shows them: each before those under it, siblings in order. */
export function codesInTreeOrder(index: ProjectIndex): readonly PlacedCode[] {
  const paths = new Map<CodeId, PlacedCode['path']>();
  return themesInTreeOrder(index).map((code) => {
    // A parent that comes later, or never, is one that a circle or a gap keeps out of the tree.
    const above = (code.parentId && paths.get(code.parentId)) || { es: [], en: [] };
    const path = { es: [...above.es, nameIn(code, 'es')], en: [...above.en, nameIn(code, 'en')] };
    paths.set(code.id, path);
    return { code, path };
  });
}

/** The given themes and all under them. */
export function withDescendants(index: ProjectIndex, codes: Iterable<CodeId>): ReadonlySet<CodeId> {
  const chosen = new Set(codes);
  for (const { code } of codesInTreeOrder(index)) {
    if (code.parentId !== null && chosen.has(code.parentId)) chosen.add(code.id);
  }
  return chosen;
}
