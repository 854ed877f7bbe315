import { FLAG_KINDS } from '../model/records.ts';
import { stretchesOf } from './bead.ts';
import type { FlagContext } from './context.ts';
import type { Finding, Flag, FlagBead, FlagPlace, FlagSideName } from './flag.ts';
import { inconsistentFlags } from './kinds/inconsistent.ts';
import { lengthFlags } from './kinds/length.ts';
import { marksFlags } from './kinds/marks.ts';
import { nameFlags } from './kinds/name.ts';
import { negationFlags } from './kinds/negation.ts';
import { numberFlags } from './kinds/number.ts';
import { omittedWhole } from './kinds/omitted.ts';
import { omittedInside } from './kinds/omitted-inside.ts';
import { questionFlags } from './kinds/question.ts';
import { termFlags } from './kinds/term.ts';
import { untranslatedFlags } from './kinds/untranslated.ts';
import { prepareBead } from './prepared.ts';
import type { SentenceIndex } from './sentence-index.ts';

const isUntranslated = (flags: readonly Pick<Flag, 'message'>[]) =>
  flags.some(({ message }) => message === 'untranslatedWhole');

function findings(bead: FlagBead, context: FlagContext): readonly Finding[] {
  const prepared = prepareBead(bead);
  if (prepared.source.letters === 0 || prepared.target.letters === 0)
    return bead.deliberate ? [] : omittedWhole(prepared);
  const untranslated = untranslatedFlags(prepared, context);
  // Of what is not translated yet there is nothing else to say.
  if (isUntranslated(untranslated)) return untranslated;
  const inside = omittedInside(prepared, context.logRatio);
  return [
    ...inside,
    ...numberFlags(prepared),
    ...nameFlags(prepared, context.names),
    ...questionFlags(prepared),
    ...negationFlags(prepared),
    ...lengthFlags(prepared, context.logRatio, inside),
    ...untranslated,
    ...termFlags(prepared, context.terms),
    ...(context.sentences ? inconsistentFlags(bead, context.sentences) : []),
    ...marksFlags(prepared),
  ];
}

function placed(bead: FlagBead, finding: Finding): Flag {
  const { source, target, ...flag } = finding;
  const places = (name: FlagSideName, ranges: Finding['source']): readonly FlagPlace[] =>
    ranges.map(({ start, end }) => ({
      side: name,
      start,
      end,
      stretches: stretchesOf(bead[name], { start, end }),
    }));
  return { ...flag, places: [...places('source', source), ...places('target', target)] };
}

/**
 * The flags of a bead together with whether the project translates its words otherwise elsewhere: for those found
 * without `FlagContext.sentences`, which do not change when another bead does. The same list where it does not.
 */
export function withInconsistency(
  bead: FlagBead,
  flags: readonly Flag[],
  sentences: SentenceIndex,
): readonly Flag[] {
  const found = inconsistentFlags(bead, sentences);
  if (found.length === 0 || isUntranslated(flags)) return flags;
  const after = flags.findIndex(({ kind }) => FLAG_KINDS.indexOf(kind) > FLAG_KINDS.indexOf('inconsistent'));
  return flags.toSpliced(
    after < 0 ? flags.length : after,
    0,
    ...found.map((finding) => placed(bead, finding)),
  );
}

/** What to ask about a bead, in the order of FLAG_KINDS. Pure, and a fraction of a millisecond: windows ask for the rows they show. */
export function flagsOfBead(bead: FlagBead, context: FlagContext): readonly Flag[] {
  return findings(bead, context).map((finding) => placed(bead, finding));
}
