import type { TFunction } from 'i18next';
import { Fragment, type ReactNode } from 'react';
import type { Flag } from '../../shared/flags/flag.ts';
import { flagPieces } from '../../shared/flags/say.ts';
import type { Version } from '../../shared/model/records.ts';

/** The sentence that explains a flag; the words that it quotes are marked with their language. */
export function FlagSentence(props: {
  readonly t: TFunction<'flags'>;
  readonly flag: Flag;
  readonly versions: readonly Version[];
}) {
  return flagPieces(props.t, props.flag, props.versions).map(({ text, lang }, at): ReactNode => {
    // The sentence is made anew as a whole: nothing in it moves.
    const key = `${at} ${text}`;
    return lang === undefined ? (
      <Fragment key={key}>{text}</Fragment>
    ) : (
      <span key={key} lang={lang}>
        {text}
      </span>
    );
  });
}
