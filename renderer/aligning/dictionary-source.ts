import type { UserDictionaries } from '../store/user-dictionaries.ts';
import { WindowState } from '../ui/window-state.ts';

/** Where alignments find the dictionaries of this machine; set once at start, null in tests that need none. */
export const dictionarySource = new WindowState<Pick<UserDictionaries, 'read' | 'subscribe'> | null>(null);
