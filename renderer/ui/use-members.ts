import { useMemo } from 'react';

/**
 * The same object as long as each of its members is the same one, and `follows` too. The members have the same names at
 * every render.
 */
export function useMembers<Members extends object>(members: Members, follows?: unknown): Members {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the members themselves are what it depends on
  return useMemo(() => members, [...Object.values(members), follows]);
}
