import { type FlagContextParts, flagContext } from '../../shared/flags/context.ts';
import type { Flag, FlagBead, FlagSide } from '../../shared/flags/flag.ts';
import { flagsOfBead } from '../../shared/flags/flags-of-bead.ts';
import type { BlockId, VersionId } from '../../shared/model/ids.ts';

const sideOf = (text: string | readonly string[], language: string): FlagSide => ({
  versionId: language as VersionId,
  language,
  parts: (typeof text === 'string' ? [text] : text).map((each, at) => ({
    blockId: `${language}-${at}` as BlockId,
    start: 0,
    text: each,
  })),
});

type Side = string | readonly string[];

/** A bead of a source and its translation, a side a block; Spanish to English unless said. */
export const beadOf = (
  source: Side,
  target: Side,
  languages: readonly [string, string] = ['es', 'en'],
): FlagBead => ({
  source: sideOf(source, languages[0]),
  target: sideOf(target, languages[1]),
  deliberate: false,
});

/** The flags of a pair of texts. */
export const flagsOf = (
  source: Side,
  target: Side,
  parts: FlagContextParts & { readonly languages?: readonly [string, string] } = {},
): readonly Flag[] => flagsOfBead(beadOf(source, target, parts.languages), flagContext(parts));

/** Their messages, sorted. */
export const messagesOf = (...pair: Parameters<typeof flagsOf>): readonly string[] =>
  flagsOf(...pair)
    .map(({ message }) => message)
    .sort();
