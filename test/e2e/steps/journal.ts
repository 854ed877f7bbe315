import { type Entry, parseEntry } from '../../../renderer/store/entry.ts';
import type { Person } from './person.ts';

/** Runs in the page: the bodies of the journal as they lie on the disk, in order, in Base64. */
function readBodies(): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('testimonio');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('journal').objectStore('journal').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        const bodies = reading.result
          .sort((a: { seq: number }, b: { seq: number }) => a.seq - b.seq)
          .map(({ body }: { body: Uint8Array }) =>
            btoa(Array.from(body, (byte) => String.fromCharCode(byte)).join('')),
          );
        database.close();
        resolve(bodies);
      };
    };
  });
}

/** A CRC-32 stands before the JSON of each entry (renderer/store/codec.ts). */
const CHECKSUM_BYTES = 4;

/** Every change-set of the one project that was worked on, from the first to the last. */
export async function journalOf({ page }: Person): Promise<readonly Entry[]> {
  const bodies = await page.evaluate(readBodies);
  return bodies.map((body) =>
    parseEntry(JSON.parse(Buffer.from(body, 'base64').subarray(CHECKSUM_BYTES).toString('utf8'))),
  );
}
