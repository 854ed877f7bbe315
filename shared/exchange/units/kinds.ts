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
  return arePairs(lines) ? 'pairs' : null;
}

/** What stands before a tab in a transcript: who speaks, when, or which line it is. */
const LABEL = /^\S.{0,40}:$|^[[(]?\d{1,3}(?::\d{2})+(?:[.,]\d+)?[\])]?$|^\d+[.)]?$/;

/**
 * Whether nearly every line has a tab, with words before it in most: in a text whose paragraphs are indented nothing
 * stands there, and in a transcript the same few labels.
 */
function arePairs(lines: readonly string[]): boolean {
  const tabbed = lines.filter((line) => /^[^\t]*\t[^\t]/.test(line));
  if (lines.length === 0 || tabbed.length < 0.9 * lines.length) return false;
  const before = tabbed.map((line) => line.slice(0, line.indexOf('\t')).trim()).filter((cell) => cell !== '');
  const labels = before.filter((cell) => LABEL.test(cell));
  return (
    before.length >= 0.5 * tabbed.length &&
    labels.length < 0.5 * before.length &&
    new Set(before).size >= 0.5 * before.length
  );
}
