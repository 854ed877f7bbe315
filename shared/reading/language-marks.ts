import { baseLanguage } from '../align/languages/base-language.ts';
import type { BlockStretch } from '../flags/flag.ts';
import { languageStretches } from '../language/stretches.ts';
import type { Block, LanguageTag } from '../model/records.ts';

/** Words of a block that are in another language than its version: `[start, end)` in UTF-16 units of the block. */
export interface LanguageMark extends BlockStretch {
  readonly kind: 'language';
  /** BCP 47; `und` for what is neither Spanish nor English. */
  readonly language: LanguageTag;
}

const NONE: readonly LanguageMark[] = [];
const marks = new WeakMap<Block, { readonly home: string; readonly marks: readonly LanguageMark[] }>();

/** What a version's own language is called among those that are told apart. */
function homeOf(language: LanguageTag): string {
  const base = baseLanguage(language);
  return base === 'es' || base === 'en' ? base : 'other';
}

/**
 * Where somebody goes over to another language within a block; the same list as long as the block is the same. About a
 * millisecond for a turn of speech the first time: for rows at rest.
 */
export function languageMarks(block: Block, language: LanguageTag): readonly LanguageMark[] {
  const home = homeOf(language);
  const known = marks.get(block);
  if (known?.home === home) return known.marks;
  const away = languageStretches(block.text).filter((stretch) => stretch.language !== home);
  const found = away.map(
    ({ start, end, language: spoken }): LanguageMark => ({
      kind: 'language',
      blockId: block.id,
      start,
      end,
      language: spoken === 'other' ? 'und' : spoken,
    }),
  );
  const kept = { home, marks: found.length > 0 ? found : NONE };
  marks.set(block, kept);
  return kept.marks;
}
