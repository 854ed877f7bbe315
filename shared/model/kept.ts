import type { Changes } from './change.ts';
import type { ProjectIndex } from './project-index.ts';

/** Something computed from the whole project once, which then follows each change at the cost of the change. */
export interface Kept {
  follow(changes: Changes): void;
}

/** The one thing of its kind of each project, made when first asked for and kept in step from then on. */
export function kept<Thing extends Kept>(
  make: (index: ProjectIndex) => Thing,
): (index: ProjectIndex) => Thing {
  const all = new WeakMap<ProjectIndex, Thing>();
  return (index) => {
    const known = all.get(index);
    if (known) return known;
    const made = make(index);
    all.set(index, made);
    index.onApplied((changes) => made.follow(changes));
    return made;
  };
}
