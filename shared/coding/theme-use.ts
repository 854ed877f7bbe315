import type { CodeId, CoderId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';

/** The themes that a coder has used, the last one first. */
export function recentThemeIds(index: ProjectIndex, coder: CoderId): readonly CodeId[] {
  return [...index.usesBy(coder)]
    .sort(([, a], [, b]) => b - a)
    .map(([codeId]) => codeId)
    .filter((codeId) => index.get('code', codeId));
}

/** The themes that a coder gave last, all those given together; none before the first. */
export function lastGivenThemeIds(index: ProjectIndex, coder: CoderId): readonly CodeId[] {
  const uses = [...index.usesBy(coder)];
  const latest = Math.max(...uses.map(([, time]) => time));
  return uses.flatMap(([codeId, time]) => (time === latest && index.get('code', codeId) ? [codeId] : []));
}
