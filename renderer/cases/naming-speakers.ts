import { createContext, useContext } from 'react';
import type { BlockId } from '../../shared/model/ids.ts';
import type { BesideRect } from '../ui/use-beside.ts';

/** Blocks of one version of which somebody wants to say who speaks. */
export interface SpeakerWish {
  readonly ids: readonly BlockId[];
  /** Where the box goes; null while what it is about is out of sight. */
  readonly anchor: () => BesideRect | null;
}

/** Opens the box that says who speaks; the reader that is open provides it. */
export const NameSpeakerContext = createContext<(wish: SpeakerWish) => void>(() => undefined);

export function useNameSpeaker(): (wish: SpeakerWish) => void {
  return useContext(NameSpeakerContext);
}
