import type { TFunction } from 'i18next';
import type { LanguageTag, Version } from '../model/records.ts';
import { flagVersions } from './bead.ts';
import type { Flag } from './flag.ts';

/** What params say of words of the original and of the translation; others are words of where the flag points first. */
const SIDE_OF_PARAM: Readonly<Record<string, 'source' | 'target'>> = {
  source: 'source',
  target: 'target',
  agreed: 'target',
  used: 'target',
  other: 'target',
};
/** Stands where words of the testimony go, so that each can be said in its own language. */
const MARK = '\u0001';

/** A stretch of a sentence, with its language where it is not the sentence's own. */
export interface Piece {
  readonly text: string;
  readonly lang?: LanguageTag;
}

/** The sentence that explains a flag, as text. `t`: of the `flags` namespace. */
export function flagText(t: TFunction<'flags'>, flag: Flag): string {
  return t(flag.message, { replace: flag.params });
}

/** The sentence that explains a flag, the words that it quotes apart with their language. */
export function flagPieces(
  t: TFunction<'flags'>,
  flag: Flag,
  versions: readonly Version[],
): readonly Piece[] {
  const pair = flagVersions(versions);
  const names = Object.keys(flag.params).filter((name) => name !== 'percent');
  const marked = Object.fromEntries(names.map((name) => [name, `${MARK}${name}${MARK}`]));
  const pieces = t(flag.message, { replace: { ...flag.params, ...marked } }).split(MARK);
  return pieces.map((piece, at): Piece => {
    const words = at % 2 === 1 ? flag.params[piece] : undefined;
    if (words === undefined) return { text: piece };
    const lang = pair?.[SIDE_OF_PARAM[piece] ?? flag.places[0]?.side ?? 'source'].language;
    return lang === undefined ? { text: words } : { text: words, lang };
  });
}
