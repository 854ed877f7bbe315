import type { Changes } from '../model/change.ts';
import type { CodeId, CoderId } from '../model/ids.ts';
import { type Kept, kept } from '../model/kept.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { AnyRecord, Coding } from '../model/records.ts';

interface Use {
  /** When each theme was given last; milliseconds since the Unix epoch. */
  readonly last: Map<CodeId, number>;
  /** What was given at the latest moment of all. */
  latest: { readonly at: number; readonly codeIds: readonly CodeId[] };
}

/** A change of nothing that use depends on: an end that moved, a side confirmed. */
function isSameUse(from: AnyRecord, to: AnyRecord): boolean {
  return (
    from.kind === 'coding' &&
    to.kind === 'coding' &&
    from.codeId === to.codeId &&
    from.coderId === to.coderId &&
    from.createdAt === to.createdAt
  );
}

/** When each coder gave each theme last. A coding that goes makes it count anew, once somebody asks. */
class ThemeUse implements Kept {
  #ofCoders: Map<CoderId, Use> | null = null;

  constructor(private readonly index: ProjectIndex) {}

  of(coder: CoderId): Use | undefined {
    if (!this.#ofCoders) {
      this.#ofCoders = new Map();
      for (const record of this.index.records.values()) if (record.kind === 'coding') this.#add(record);
    }
    return this.#ofCoders.get(coder);
  }

  follow(changes: Changes): void {
    if (!this.#ofCoders) return;
    const gone = [
      ...changes.removed,
      ...changes.updated.filter(([from, to]) => !isSameUse(from, to)).map(([from]) => from),
    ];
    if (gone.some((record) => record.kind === 'coding' && this.#isLast(record))) {
      this.#ofCoders = null;
      return;
    }
    for (const [from, to] of changes.updated) if (to.kind === 'coding' && !isSameUse(from, to)) this.#add(to);
    for (const record of changes.added) if (record.kind === 'coding') this.#add(record);
  }

  #isLast({ coderId, codeId, createdAt }: Coding): boolean {
    return this.#ofCoders?.get(coderId)?.last.get(codeId) === createdAt;
  }

  #add({ coderId, codeId, createdAt }: Coding): void {
    const use: Use = this.#ofCoders?.get(coderId) ?? {
      last: new Map(),
      latest: { at: createdAt, codeIds: [] },
    };
    this.#ofCoders?.set(coderId, use);
    use.last.set(codeId, Math.max(use.last.get(codeId) ?? createdAt, createdAt));
    const { at, codeIds } = use.latest;
    if (createdAt > at) use.latest = { at: createdAt, codeIds: [codeId] };
    else if (createdAt === at && !codeIds.includes(codeId))
      use.latest = { at, codeIds: [...codeIds, codeId] };
  }
}

const themeUse = kept((index) => new ThemeUse(index));

/** The themes that a coder has used, the last one first. */
export function recentThemeIds(index: ProjectIndex, coder: CoderId): readonly CodeId[] {
  return [...(themeUse(index).of(coder)?.last ?? [])]
    .sort(([, a], [, b]) => b - a)
    .map(([codeId]) => codeId)
    .filter((codeId) => index.get('code', codeId));
}

/** The themes that a coder gave last, all those given together; none before the first. */
export function lastGivenThemeIds(index: ProjectIndex, coder: CoderId): readonly CodeId[] {
  return (themeUse(index).of(coder)?.latest.codeIds ?? []).filter((codeId) => index.get('code', codeId));
}
