import { Inflate, type Zippable, zipSync } from 'fflate';

/** Reads a hostile zip with a limit: bytes are counted while they inflate, whatever the headers say. */

/** Not a whole zip, or one that no honest program writes. `reason` is for the log. */
export class ZipDamaged extends Error {
  override readonly name = 'ZipDamaged';
}
export class ZipTooLarge extends Error {
  override readonly name = 'ZipTooLarge';
}

export interface ZipEntry {
  readonly name: string;
  readonly stored: boolean;
  /** Half-open, in the file. */
  readonly start: number;
  readonly end: number;
}

const MOST_ENTRIES = 10_000;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;

/** @throws ZipDamaged for what is truncated, encrypted, doubled, oddly named or of another method */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES || at > end) throw new ZipDamaged('directory out of bounds');
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new ZipDamaged('directory entry');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const folded = name.toLowerCase();
    if (isOdd(name) || seen.has(folded)) throw new ZipDamaged('odd or doubled name');
    seen.add(folded);
    if (!name.endsWith('/')) entries.push(entryAt(view, at, name));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new ZipDamaged('no end record');
}

const isOdd = (name: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses.
  name === '' || name.length > 500 || /[\\\u0000-\u001f]|^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/i.test(name);

function entryAt(view: DataView, central: number, name: string): ZipEntry {
  const flags = view.getUint16(central + 8, true);
  const method = view.getUint16(central + 10, true);
  const size = view.getUint32(central + 20, true);
  const local = view.getUint32(central + 42, true);
  if ((flags & 1) === 1 || (method !== 0 && method !== 8)) throw new ZipDamaged('encrypted or other method');
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) {
    throw new ZipDamaged('local header');
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > view.byteLength) throw new ZipDamaged('entry out of bounds');
  return { name, stored: method === 0, start, end: start + size };
}

/** Counts down from a number of bytes across all entries that are inflated with it. */
export class InflateBudget {
  constructor(private left: number) {}
  /** @throws ZipTooLarge */
  spend(count: number): void {
    this.left -= count;
    if (this.left < 0) throw new ZipTooLarge('inflates past the limit');
  }
}

/** @throws ZipTooLarge when the budget is spent; ZipDamaged when the data is not whole */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, budget: InflateBudget): Uint8Array {
  const data = bytes.subarray(entry.start, entry.end);
  if (entry.stored) {
    budget.spend(data.length);
    return data;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  const inflate = new Inflate((chunk, final) => {
    budget.spend(chunk.length);
    chunks.push(chunk);
    length += chunk.length;
    whole ||= final;
  });
  // 16 kB can become 16 MB at most, so that no push outruns the budget by more.
  const step = 16_384;
  try {
    for (let at = 0; at < data.length || at === 0; at += step) {
      inflate.push(data.subarray(at, at + step), at + step >= data.length);
    }
  } catch (cause) {
    if (cause instanceof ZipTooLarge) throw cause;
    throw new ZipDamaged('deflate', { cause });
  }
  if (!whole) throw new ZipDamaged('deflate ended early');
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** A zip of these parts, uncompressed. */
export function storeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, data] of parts) files[name] = [data, { level: 0 }];
  return zipSync(files);
}
