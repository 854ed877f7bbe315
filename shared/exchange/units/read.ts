import type { LanguageTag } from '../../model/records.ts';
import { Problem } from '../../problem/problem.ts';
import { readInterText } from '../intertext/read.ts';
import { readPairs } from '../pairs/read.ts';
import { decodeText } from '../text/decode.ts';
import type { SourceFile } from '../text/source.ts';
import { readTmx } from '../tmx/read.ts';
import { readXliff } from '../xliff/read.ts';
import { declaredEncoding } from '../xml/encoding.ts';
import { UNITS_LIMIT_MB, type UnitKind, unitKindOfName, unitKindOfText } from './kinds.ts';
import type { UnitsRead } from './unit.ts';

const MB = 1_000_000;
/** Enough of a file to know its kind. */
const HEAD = 20_000;

export interface UnitsFound extends UnitsRead {
  readonly kind: UnitKind;
}

/** What a file is, by its content, else by its name; null for what holds no aligned texts. */
export function unitKindOf({ name, bytes }: SourceFile): UnitKind | null {
  try {
    const head = bytes.subarray(0, HEAD);
    const { text } = decodeText(head.subarray(0, head.length & ~1), name, declaredEncoding(bytes));
    return unitKindOfText(text) ?? unitKindOfName(name);
  } catch {
    // No text at all: whoever reads it says so.
    return unitKindOfName(name);
  }
}

/**
 * Reads one file of aligned texts, or InterText's three. `asked`: its kind, where the person says so.
 * @throws Problem fileEmpty, fileTooLarge, unitsUnknownKind, unitsOneFile, and those of the kinds
 */
export function readUnits(
  files: readonly SourceFile[],
  options: { readonly kind?: UnitKind; readonly languages?: readonly LanguageTag[] } = {},
): UnitsFound {
  for (const { name, bytes } of files) {
    if (bytes.length === 0) throw new Problem('fileEmpty', { file: name });
    if (bytes.length > UNITS_LIMIT_MB * MB) {
      const size = Math.ceil(bytes.length / MB);
      throw new Problem('fileTooLarge', { file: name, size, limit: UNITS_LIMIT_MB });
    }
  }
  const [first, ...others] = files;
  if (!first) throw new Problem('unexpected');
  const kinds = files.map(unitKindOf);
  const kind = options.kind ?? (kinds.includes('intertext') ? 'intertext' : (kinds[0] ?? null));
  if (kind === null) throw new Problem('unitsUnknownKind', { file: first.name });
  const name = first.name.replace(/(?<=.)\.[^.]*$/, '');
  if (kind === 'intertext') return { kind, ...readInterText(files, interTextName(files, kinds)) };
  if (others.length > 0) throw new Problem('unitsOneFile', { file: first.name });
  switch (kind) {
    case 'tmx':
      return { kind, ...readTmx(first, name) };
    case 'xliff':
      return { kind, ...readXliff(first, name) };
    case 'pairs':
      return { kind, ...readPairs(first, name, options.languages) };
  }
}

/** `story` of `story.es.en.alignment.xml`. */
function interTextName(files: readonly SourceFile[], kinds: readonly (UnitKind | null)[]): string {
  const alignment = files[Math.max(0, kinds.indexOf('intertext'))];
  return (
    alignment?.name.replace(/(?<=.)\.[^.]*$/, '').replace(/(?:\.[a-z]{2})*\.(?:alignment|align)$/i, '') ?? ''
  );
}
