import { fold } from '../../shared/query/fold.ts';

/** Every word of the query is somewhere in what a row does or in its keys; accents and case do not count. */
export function rowMatches(query: string, label: string, keys: string): boolean {
  const row = fold(`${label} ${keys} ${keys.replaceAll(' ', '+')}`);
  return fold(query)
    .split(/\s+/)
    .every((word) => row.includes(word));
}
