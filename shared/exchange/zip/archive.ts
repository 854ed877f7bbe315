import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { readDirectory, type ZipEntry } from './directory.ts';
import { ZipError } from './zip-error.ts';

/** Bounds in entries and in unpacked bytes; `totalBytes` counts what is read, not what lies there unread. */
export interface ZipLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
}

/** An archive whose entries are unpacked one at a time, when asked for. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  has(name: string): boolean;
  /** @throws ZipError when it is not there, too large, or not what the directory says */
  read(name: string): Uint8Array<ArrayBuffer>;
}

/** Input a step: one step can inflate to 16 MB at most before it is counted. */
const STEP = 16 * 1024;

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > out.length) throw new ZipError('damaged', entry.name);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof ZipError ? cause : new ZipError('damaged', entry.name, cause);
  }
  if (filled !== out.length) throw new ZipError('damaged', entry.name);
  return out;
}

/**
 * Opens an archive from hostile hands. Nothing is unpacked yet; what is unpacked later is bounded by
 * `limits`, counted while inflating, and held against its CRC-32.
 * @throws ZipError
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): ZipArchive {
  const entries = readDirectory(bytes, limits.entries);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let total = 0;
  return {
    entries,
    has: (name) => byName.has(name),
    read(name) {
      const entry = byName.get(name);
      if (!entry) throw new ZipError('damaged', name);
      total += entry.size;
      if (entry.size > limits.entryBytes || total > limits.totalBytes) throw new ZipError('tooLarge', name);
      const packed = bytes.subarray(entry.start, entry.start + entry.packed);
      const unpacked = entry.method === 'stored' ? packed.slice() : inflate(packed, entry);
      if (crc32(unpacked) !== entry.crc) throw new ZipError('damaged', name);
      return unpacked;
    },
  };
}
