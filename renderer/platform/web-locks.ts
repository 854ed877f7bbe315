import type { TakeLock } from '../store/library.ts';

/** Web Locks: held until released or until the window is gone, so a killed window leaves none behind. */
export const takeWebLock: TakeLock = (name) =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => resolve(() => release()));
      })
      .catch(reject);
  });
