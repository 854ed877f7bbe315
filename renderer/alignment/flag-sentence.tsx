import type { TFunction } from 'i18next';
import { Fragment, type ReactNode } from 'react';
import { flagVersions } from '../../shared/flags/bead.ts';
import type { Flag } from '../../shared/flags/flag.ts';
import type { LanguageTag, Version } from '../../shared/model/records.ts';

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

/** The sentence that explains a flag, as text. */
export function flagText(t: TFunction<'flags'>, flag: Flag): string {
  return t(flag.message, { replace: flag.params });
}

/** The sentence that explains a flag; the words that it quotes are marked with their language. */
export function FlagSentence({
  t,
  flag,
  versions,
}: {
  readonly t: TFunction<'flags'>;
  readonly flag: Flag;
  readonly versions: readonly Version[];
}) {
  const pair = flagVersions(versions);
  const languageOf = (name: string): LanguageTag | undefined =>
    pair?.[SIDE_OF_PARAM[name] ?? flag.places[0]?.side ?? 'source'].language;
  const names = Object.keys(flag.params).filter((name) => name !== 'percent');
  const marked = Object.fromEntries(names.map((name) => [name, `${MARK}${name}${MARK}`]));
  const pieces = t(flag.message, { replace: { ...flag.params, ...marked } }).split(MARK);
  return pieces.map((piece, at): ReactNode => {
    const words = at % 2 === 1 ? flag.params[piece] : undefined;
    // The sentence is made anew as a whole: nothing in it moves.
    const key = `${at} ${piece}`;
    return words === undefined ? (
      <Fragment key={key}>{piece}</Fragment>
    ) : (
      <span key={key} lang={languageOf(piece)}>
        {words}
      </span>
    );
  });
}
