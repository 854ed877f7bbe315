import type { Effects } from '../../shared/model/ids.ts';

const START = Date.UTC(2024, 0, 1);

/** A clock that moves a millisecond at each look, and random bytes that are the same in every run of a seed. */
export function testEffects(seed = 1, start = START): Effects {
  let time = start;
  let state = (seed * 2654435761 + 1) >>> 0;
  return {
    now: () => time++,
    fillRandom: (bytes) => {
      for (let at = 0; at < bytes.length; at++) {
        // Numerical Recipes' generator; its high bits are the good ones.
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        bytes[at] = state >>> 24;
      }
    },
  };
}
