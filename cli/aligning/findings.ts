import type { Context } from '../command.ts';
import type { Aligned } from './write.ts';

/** Fewer sentences than this a side say nothing of whether two texts belong together. */
const TELLING = 10;
/** More than this share of sentences without a counterpart, on both sides: no translation looks so. */
const MOST_ALONE = 0.6;

/** What a person should know before trusting the beads; none of it stops the command. */
export function sayFindings({ io, i18n }: Context, aligned: Aligned, mayBeSwapped: boolean): void {
  const { alignment, texts, languages } = aligned;
  const [one, two] = texts;
  const t = i18n.getFixedT(i18n.language, 'cli');
  const names = { first: one.name, second: two.name };
  for (const text of texts) if (text.sentences.length === 0) io.say(t('note_sideEmpty', { file: text.name }));
  if (mayBeSwapped && languages[0] === 'en') io.say(t('note_swapped', names));
  if (one.text !== '' && one.text === two.text) io.say(t('note_sameText', names));
  for (const { source, target } of alignment.moved) {
    io.say(t('note_moved', { file: one.name, start: source[0] + 1, end: source[1], target: target[0] + 1 }));
  }
  if (isUnlike(aligned)) io.say(t('note_unlike'));
}

function isUnlike({ alignment, texts }: Aligned): boolean {
  return (['source', 'target'] as const).every((side, at) => {
    const all = texts[at]?.sentences.length ?? 0;
    const other = side === 'source' ? 'target' : 'source';
    const alone = alignment.beads.reduce(
      (sum, bead) => (bead[other].length === 0 ? sum + bead[side].length : sum),
      0,
    );
    return all >= TELLING && alone > MOST_ALONE * all;
  });
}
