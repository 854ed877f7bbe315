import { ZipError } from './zip-error.ts';

/** One file of an archive as its central directory tells it; its bytes are `[start, start + packed)`. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  /** Compressed bytes. */
  readonly packed: number;
  /** Bytes when unpacked; enforced while inflating. */
  readonly size: number;
  readonly start: number;
}

// Signatures and field offsets: PKWARE APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** DEFLATE cannot do better than 1032:1, so a larger claim is a lie. */
const MOST_EXPANSION = 1032;

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decodeName(bytes: Uint8Array, where: string): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new ZipError('damaged', where, cause);
  }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    const reachesTheEnd = () => at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength;
    if (view.getUint32(at, true) === END && reachesTheEnd()) return at;
  }
  const looksLikeZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL;
  throw new ZipError(looksLikeZip ? 'cutShort' : 'notZip', `byte ${view.byteLength}`);
}

function readCentral(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): { entry: Omit<ZipEntry, 'start'>; local: number; next: number } {
  const where = `byte ${at}`;
  if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) throw new ZipError('damaged', where);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const next =
    at + CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) throw new ZipError('damaged', where);
  const name = decodeName(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength), where);
  // Bit 0: encrypted; bit 5: patch data; bit 6: strong encryption; bit 13: masked headers.
  if ((flags & 0b10_0000_0110_0001) !== 0 || (method !== 0 && method !== 8)) {
    throw new ZipError('unsupported', name);
  }
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if (method === 0 ? packed !== size : size > packed * MOST_EXPANSION) throw new ZipError('damaged', name);
  return {
    entry: {
      name,
      method: method === 0 ? 'stored' : 'deflated',
      crc: view.getUint32(at + 16, true),
      packed,
      size,
    },
    local: view.getUint32(at + 42, true),
    next,
  };
}

/** Where an entry's bytes start; its local header must agree about the name. */
function readLocal(bytes: Uint8Array, view: DataView, at: number, name: string): number {
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL)
    throw new ZipError('damaged', name);
  const nameLength = view.getUint16(at + 26, true);
  const nameStart = at + LOCAL_LENGTH;
  if (nameStart + nameLength > bytes.length) throw new ZipError('damaged', name);
  if (decodeName(bytes.subarray(nameStart, nameStart + nameLength), name) !== name) {
    throw new ZipError('damaged', name);
  }
  return nameStart + nameLength + view.getUint16(at + 28, true);
}

/** A name that stays inside a folder on every system: no root, no drive, no `..`, no backslash, no NUL. */
function isOrdinary(name: string): boolean {
  return (
    name !== '' &&
    !/[\\\0:]/.test(name) &&
    !name.startsWith('/') &&
    !name.split('/').some((part) => part === '..' || part === '.')
  );
}

/**
 * The entries of an archive, in its own order, from the central directory alone. Two entries never share a
 * name (also not by case) or a byte, so nothing is counted once and inflated twice.
 * @throws ZipError
 */
export function readDirectory(bytes: Uint8Array, mostEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  // All ones: zip64, for archives beyond 4 GB or 65,535 entries.
  if (count === 0xffff || directory === 0xffffffff) throw new ZipError('unsupported', `byte ${end}`);
  if (count > mostEntries) throw new ZipError('tooLarge', `byte ${end}`);
  const whole =
    view.getUint16(end + 4, true) === 0 &&
    view.getUint16(end + 6, true) === 0 &&
    view.getUint16(end + 8, true) === count &&
    directory + view.getUint32(end + 12, true) === end;
  if (!whole) throw new ZipError('damaged', `byte ${end}`);

  const names = new Set<string>();
  const entries: (ZipEntry & { local: number })[] = [];
  let at = directory;
  for (let read = 0; read < count; read++) {
    const { entry, local, next } = readCentral(bytes, view, at, end);
    const folded = entry.name.toLowerCase();
    if (names.has(folded) || !isOrdinary(entry.name)) throw new ZipError('damaged', `byte ${at}`);
    names.add(folded);
    entries.push({ ...entry, local, start: readLocal(bytes, view, local, entry.name) });
    at = next;
  }
  if (at !== end) throw new ZipError('damaged', `byte ${at}`);

  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.local - b.local)) {
    if (entry.local < free || entry.start + entry.packed > directory)
      throw new ZipError('damaged', entry.name);
    free = entry.start + entry.packed;
  }
  return entries.map(({ local: _, ...entry }) => entry);
}
