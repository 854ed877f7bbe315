import { Kbd } from '../ui/small.tsx';
import type { CommandId } from './command-list.ts';
import { useKeysOf } from './commands.ts';
import { useShowKeys } from './use-show-keys.ts';

/** The keys that hold now for a command, beside the button that does the same; nothing where it has none. */
export function CommandKeys({ id }: { readonly id: CommandId }) {
  const show = useShowKeys();
  const keys = useKeysOf(id);
  return keys === null ? null : <Kbd keys={show(keys)} />;
}
