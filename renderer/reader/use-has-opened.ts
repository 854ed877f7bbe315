import { useEffect, useState } from 'react';
import { afterFrame } from '../platform/effects.ts';

/** False until the first frame with the reader is on the screen. */
export function useHasOpened(): boolean {
  const [hasOpened, setHasOpened] = useState(false);
  useEffect(() => afterFrame(() => setHasOpened(true)), []);
  return hasOpened;
}
