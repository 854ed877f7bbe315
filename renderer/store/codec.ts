import { crc32 } from '../../shared/exchange/zip/crc32.ts';
import { nextTask } from '../platform/effects.ts';
import type { Body } from './database.ts';
import { jsonPieces } from './json-pieces.ts';

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

/** Milliseconds of work until others have their turn: a quarter of a frame. */
const SLICE = 4;

interface Encoded {
  readonly parts: readonly Uint8Array[];
  /** Bytes of all parts. */
  readonly length: number;
  readonly crc: number;
}

/** The UTF-8 of a text in pieces; of a long one in slices, so that the window goes on meanwhile. */
async function encode(pieces: Iterable<string>): Promise<Encoded> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let [length, crc, until] = [0, 0, performance.now() + SLICE];
  for (const piece of pieces) {
    const bytes = encoder.encode(piece);
    parts.push(bytes);
    length += bytes.length;
    crc = crc32(bytes, crc);
    if (performance.now() < until) continue;
    await new Promise<void>((resolve) => nextTask(resolve));
    until = performance.now() + SLICE;
  }
  return { parts, length, crc };
}

function encodeBytes(bytes: Uint8Array): Encoded {
  // A byte that no JSON begins with says that what follows is bytes.
  const marked = withMark(bytes);
  return { parts: [marked], length: marked.length, crc: crc32(marked) };
}

/**
 * JSON in UTF-8 behind its CRC-32: without it, a flipped bit in a word would still be JSON and come back
 * as testimony that nobody gave.
 */
export const plainCodec: BodyCodec = {
  seal: async (value) => {
    const { parts, length, crc } =
      value instanceof Uint8Array ? encodeBytes(value) : await encode(jsonPieces(value));
    const body = new Uint8Array(CHECKSUM_BYTES + length);
    new DataView(body.buffer).setUint32(0, crc);
    let at = CHECKSUM_BYTES;
    for (const part of parts) {
      body.set(part, at);
      at += part.length;
    }
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
