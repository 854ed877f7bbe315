import type { Changes } from '../model/change.ts';
import { type Effects, newId, type TermId } from '../model/ids.ts';
import { lastOrder, ordersBetween } from '../model/order.ts';
import type { Term } from '../model/records.ts';
import { contentOf, saysTheSame, type TermContent } from './content.ts';

const NOTHING: Changes = { added: [], updated: [], removed: [] };

/** New terms behind those of the project, in their order. `firstId`: of the first one, where it was given before. */
export function planAdd(
  contents: readonly TermContent[],
  known: readonly Term[],
  effects: Effects,
  firstId?: TermId,
): Changes {
  const orders = ordersBetween(lastOrder(known), null, contents.length);
  const added = contents.map(
    (content, at): Term => ({
      kind: 'term',
      id: (at === 0 ? firstId : undefined) ?? newId<'term'>(effects),
      order: orders[at] ?? '',
      ...contentOf(content),
    }),
  );
  return { ...NOTHING, added };
}

/** Nothing where the term says so already. */
export function planChange(term: Term, content: TermContent): Changes {
  if (saysTheSame(term, content)) return NOTHING;
  const { kind, id, order } = term;
  return { ...NOTHING, updated: [[term, { kind, id, order, ...contentOf(content) }]] };
}

export const planRemove = (terms: readonly Term[]): Changes => ({ ...NOTHING, removed: terms });
