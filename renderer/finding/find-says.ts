import { useTranslation } from 'react-i18next';
import type { FindState } from './finder.ts';

/** What is to be said of a search beside its count: what is wrong with it, or left out of it; null for nothing. */
export function useFindSays(): (state: Pick<FindState, 'fault' | 'matchesNothing' | 'count' | 'isDone'>) => {
  readonly text: string;
  readonly isFault: boolean;
} | null {
  const { t } = useTranslation('finding');
  return ({ fault, matchesNothing, count, isDone }) => {
    if (fault?.kind === 'unreadable') return { text: t(`fault_${fault.fault}`), isFault: true };
    if (fault) return { text: t(`fault_${fault.kind}`), isFault: true };
    if (!matchesNothing || !isDone) return null;
    return { text: t(count > 0 ? 'matchesNothing' : 'onlyNothing'), isFault: false };
  };
}
