import type { Body } from './database.ts';

/** Turns plain data into the opaque bodies of the database and back. A lock is another codec. */
export interface BodyCodec {
  seal(value: unknown): Promise<Body>;
  /** @throws SyntaxError or TypeError when the bytes are damaged */
  open(body: Body): Promise<unknown>;
}

/** JSON in UTF-8. */
export const plainCodec: BodyCodec = {
  seal: async (value) => new TextEncoder().encode(JSON.stringify(value)),
  open: async (body) => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)),
};
