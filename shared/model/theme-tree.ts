import type { CodeId } from './ids.ts';
import { keepLists, push } from './lists.ts';
import type { Code } from './records.ts';

const NONE: readonly never[] = [];

/** The themes by parent; a list keeps its identity until something in it changes. */
export class ThemeTree {
  #children: { of: readonly Code[]; lists: ReadonlyMap<CodeId | null, readonly Code[]> } | null = null;

  /** The themes of `all` under a parent (null: the top), in their order. */
  under(parentId: CodeId | null, all: readonly Code[]): readonly Code[] {
    if (this.#children?.of !== all) {
      const fresh = new Map<CodeId | null, Code[]>();
      for (const code of all) push(fresh, code.parentId, code);
      this.#children = { of: all, lists: keepLists(fresh, this.#children?.lists) };
    }
    return this.#children.lists.get(parentId) ?? NONE;
  }
}
