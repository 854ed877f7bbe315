/** Files that hold texts with their alignment, and how to know them. */
export const UNIT_KINDS = ['tmx', 'xliff', 'pairs', 'intertext'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Megabytes: a memory of a million words a side has about 30. */
export const UNITS_LIMIT_MB = 60;

const ENDINGS: Readonly<Record<string, UnitKind>> = {
  tmx: 'tmx',
  xliff: 'xliff',
  xlf: 'xliff',
  sdlxliff: 'xliff',
  mqxliff: 'xliff',
  mxliff: 'xliff',
  tsv: 'pairs',
  tab: 'pairs',
};

/** By the name's ending; null where that says nothing. */
export function unitKindOfName(fileName: string): UnitKind | null {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? (ENDINGS[ending] ?? null) : null;
}

/** By what a text begins with; null for what is none of these. */
export function unitKindOfText(head: string): UnitKind | null {
  const root = /<(?:[\w.-]+:)?(tmx|xliff|linkgrp|cesalign)[\s>]/i.exec(head)?.[1]?.toLowerCase();
  if (root === 'tmx' || root === 'xliff') return root;
  if (root !== undefined) return 'intertext';
  const lines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  // The last line may be cut off.
  if (lines.length > 1) lines.pop();
  const pairs = lines.filter((line) => /^[^\t]*\t[^\t]/.test(line) || /^\t[^\t]/.test(line));
  return lines.length > 0 && pairs.length >= 0.9 * lines.length ? 'pairs' : null;
}
