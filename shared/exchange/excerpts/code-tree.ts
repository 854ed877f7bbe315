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
  const under = new Map<CodeId | null, Code[]>();
  for (const code of index.all('code')) {
    const siblings = under.get(code.parentId);
    if (siblings) siblings.push(code);
    else under.set(code.parentId, [code]);
  }
  const placed: PlacedCode[] = [];
  const walk = (parentId: CodeId | null, above: PlacedCode['path']) => {
    for (const code of under.get(parentId) ?? []) {
      const path = { es: [...above.es, nameIn(code, 'es')], en: [...above.en, nameIn(code, 'en')] };
      placed.push({ code, path });
      walk(code.id, path);
    }
  };
  walk(null, { es: [], en: [] });
  return placed;
}

/** The given themes and all under them. */
export function withDescendants(index: ProjectIndex, codes: Iterable<CodeId>): ReadonlySet<CodeId> {
  const chosen = new Set(codes);
  for (const { code } of codesInTreeOrder(index)) {
    if (code.parentId !== null && chosen.has(code.parentId)) chosen.add(code.id);
  }
  return chosen;
}
