import { baseLanguage } from '../align/languages/base-language.ts';
import { sideText, stretchesOf } from '../flags/bead.ts';
import type { BlockStretch, FlagBead, FlagSideName } from '../flags/flag.ts';
import { type TermUse, termUses } from '../flags/kinds/term.ts';
import { prepareBead } from '../flags/prepared.ts';
import type { VersionId } from '../model/ids.ts';
import type { Term } from '../model/records.ts';
import { type FoundTerm, termsIn } from './lookup.ts';

/** Words of the glossary in a bead: those of the original, and those of the translation that stand for them. */
export interface TermMark extends BlockStretch {
  readonly kind: 'term';
  readonly versionId: VersionId;
  readonly side: FlagSideName;
  readonly term: Term;
  readonly outcome: TermUse['outcome'];
  /** What was agreed on in the language of the translation, first the one to be used; may be empty. */
  readonly agreed: readonly string[];
}

/**
 * The terms of a bead with how they are translated. Of the translation only what answers to a term of the original is
 * marked: the agreed words, and those to be avoided.
 */
export function termMarks(bead: FlagBead, terms: readonly Term[]): readonly TermMark[] {
  const uses = new Map(termUses(prepareBead(bead), terms).map((use) => [use.term.id, use]));
  if (uses.size === 0) return [];
  const answers = (side: FlagSideName, { term, isAvoided }: FoundTerm): TermUse | undefined => {
    const use = uses.get(term.id);
    if (side === 'source') return isAvoided ? undefined : use;
    return isAvoided === (use?.outcome === 'avoided') ? use : undefined;
  };
  return (['source', 'target'] as const).flatMap((side) => {
    const { language, versionId } = bead[side];
    return termsIn(sideText(bead[side]), language, terms).flatMap((match) =>
      match.found.flatMap((found): TermMark[] => {
        const use = answers(side, found);
        if (!use) return [];
        const agreed = use.term.words[baseLanguage(bead.target.language)] ?? [];
        return stretchesOf(bead[side], match).map((stretch) => ({
          kind: 'term',
          ...stretch,
          versionId,
          side,
          term: use.term,
          outcome: use.outcome,
          agreed,
        }));
      }),
    );
  });
}
