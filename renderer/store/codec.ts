import { crc32 } from '../../shared/exchange/zip/crc32.ts';
import type { Body } from './database.ts';

/** Turns plain data, or bytes that are data already, into the opaque bodies of the database and back. A lock is another codec. */
export interface BodyCodec {
  seal(value: unknown): Promise<Body>;
  /** @throws when the bytes are not those that were sealed; the error tells nothing of what they say */
  open(body: Body): Promise<unknown>;
}

/** The bytes are not those that were sealed. */
export class DamagedBody extends Error {
  override readonly name = 'DamagedBody';
}

const CHECKSUM_BYTES = 4;
const BYTES = 0;

function withMark(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const marked = new Uint8Array(bytes.length + 1);
  marked[0] = BYTES;
  marked.set(bytes, 1);
  return marked;
}

/**
 * JSON in UTF-8 behind its CRC-32: without it, a flipped bit in a word would still be JSON and come back
 * as testimony that nobody gave.
 */
export const plainCodec: BodyCodec = {
  seal: async (value) => {
    // A byte that no JSON begins with says that what follows is bytes.
    const text =
      value instanceof Uint8Array ? withMark(value) : new TextEncoder().encode(JSON.stringify(value));
    const body = new Uint8Array(CHECKSUM_BYTES + text.length);
    new DataView(body.buffer).setUint32(0, crc32(text));
    body.set(text, CHECKSUM_BYTES);
    return body;
  },
  open: async (body) => {
    const text = body.subarray(CHECKSUM_BYTES);
    if (text.length === 0) throw new DamagedBody('too short');
    if (new DataView(body.buffer, body.byteOffset).getUint32(0) !== crc32(text)) {
      throw new DamagedBody('wrong checksum');
    }
    if (text[0] === BYTES) return text.subarray(1);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text));
  },
};
