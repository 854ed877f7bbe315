import { sentenceParts } from '../../shared/beads/sentence-parts.ts';
import { flagText } from '../../shared/flags/say.ts';
import type { Bead } from '../../shared/model/records.ts';
import type { AlignmentContents } from './alignment-context.ts';
import { surenessOf } from './sureness.ts';

type Saying = Pick<AlignmentContents, 'view' | 'versions' | 't' | 'formats'>;

/** How sure a bead's link is, in words: `doubtful, 41%`. */
export function saySureness({ t, formats }: Pick<Saying, 't' | 'formats'>, bead: Bead): string {
  const sureness = surenessOf(bead);
  const percent = formats.number(Math.round(100 * (bead.confidence ?? 0)));
  return t(`sureness_${sureness}`, { percent });
}

/** What stands across from what: `2 sentences to 1`, or that one side is empty, and whether on purpose. */
export function saySides({ view, versions, t, formats }: Saying, bead: Bead): string {
  const [left = 0, right = 0] = versions.map(({ id }) => sentenceParts(view, bead, id).length);
  if (left > 0 && right > 0) return t('sides', { count: left, there: formats.number(right) });
  const empty = versions[left === 0 ? 0 : 1];
  const isOmission = empty?.role === 'translation';
  if (bead.deliberate) return t(isOmission ? 'sides_omittedOnPurpose' : 'sides_addedOnPurpose');
  return t(isOmission ? 'sides_omitted' : 'sides_added');
}

/** A bead as somebody hears it who does not see its link. */
export function sayBead(
  of: Saying & Pick<AlignmentContents, 'flags' | 'tFlags'>,
  bead: Bead,
  at: number,
): string {
  const { t, view, formats, flags, tFlags } = of;
  const standing = flags.standing(bead);
  return [
    t('said_bead', { bead: formats.number(at + 1), of: formats.number(view.beads.length) }),
    saySureness(of, bead),
    saySides(of, bead),
    ...(standing.length > 0 ? [t('flagCount', { count: standing.length })] : []),
  ]
    .join(', ')
    .concat(...standing.map(({ flag }) => `. ${flagText(tFlags, flag)}`));
}
