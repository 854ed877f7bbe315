import { type RefObject, useRef, useState } from 'react';

/** What is typed to find a line, and which line is in hand. */
export interface Choosing {
  readonly query: string;
  /** Place of the line in hand, from 0; there may be fewer lines by now. */
  readonly wanted: number;
  /** The letters or the arrows lead to the line; the pointer lies where it lies. */
  readonly isMeant: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly write: (query: string) => void;
  readonly point: (at: number) => void;
  readonly mean: (isMeant: boolean) => void;
}

/** The state of a ChoiceList, for the one who makes its lines of what is typed. */
export function useChoosing(initialQuery = ''): Choosing {
  const [query, setQuery] = useState(initialQuery);
  const [wanted, point] = useState(0);
  const [isMeant, mean] = useState(initialQuery !== '');
  const field = useRef<HTMLInputElement>(null);
  const write = (next: string) => {
    setQuery(next);
    point(0);
    mean(next !== '');
  };
  return { query, wanted, isMeant, field, write, point, mean };
}

/** The line in hand, if there is any. */
export function inHand<T>(choosing: Choosing, options: readonly T[]): T | undefined {
  return options[Math.min(choosing.wanted, options.length - 1)];
}
