/**
 * Looks a list's items up by id, through a map made once a list: lists keep their identity until something in
 * them changes, and 10,000 participants by 10,000 variables are not worth 100,000,000 looks.
 */
export function lookUp<Item extends { readonly id: string }>(): (
  list: readonly Item[],
) => ReadonlyMap<string, Item> {
  const known = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>();
  return (list) => {
    const made = known.get(list) ?? new Map(list.map((item) => [item.id, item]));
    known.set(list, made);
    return made;
  };
}
