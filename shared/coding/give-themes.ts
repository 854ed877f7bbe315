import { planNewCode } from '../codebook/changes.ts';
import { besideOf, nextColour } from '../codebook/next-colour.ts';
import { type Changes, squash } from '../model/change.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { CodeId, CoderId, CodingId, Effects } from '../model/ids.ts';
import { orderBetween } from '../model/order.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Code, Coding, UiLanguage } from '../model/records.ts';
import { removeCodings } from './change-coding.ts';
import type { Passage } from './passage.ts';
import { planCodings } from './plan-codings.ts';
import type { ProjectSide } from './project-side.ts';

/** A theme that is made as it is given: of a typed name, or (`words`) in the passage's own words. */
export interface NewTheme {
  readonly name: string;
  readonly language: UiLanguage;
  readonly from: 'typed' | 'words';
}

/** What one act of coding does to a passage. */
export interface Gift {
  readonly codeIds: readonly CodeId[];
  readonly made: readonly NewTheme[];
  /** Codings of the passage that are taken off. */
  readonly taken: readonly CodingId[];
}

export interface GivenThemes {
  readonly changes: Changes;
  readonly codings: readonly Coding[];
  /** The themes that the change makes. */
  readonly codes: readonly Code[];
}

/** New themes at the end of the codebook, one after another, each with a colour of its own. */
function makeThemes(index: ProjectIndex, made: readonly NewTheme[], effects: Effects) {
  const coloursOf = (themes: readonly Code[]) => themes.map((code) => code.colour);
  const codes: Code[] = [];
  const changes: Changes[] = [];
  for (const { name, language } of made) {
    const names = { es: '', en: '', [language]: name };
    const colour = nextColour(
      coloursOf([...index.all('code'), ...codes]),
      coloursOf([...besideOf(index, null), ...codes]),
    );
    const plan = planNewCode(index, { name: names, parentId: null, colour }, effects);
    const [code] = plan.changes.added;
    if (code?.kind !== 'code') continue;
    const before = codes.at(-1);
    const placed = before ? { ...code, order: orderBetween(before.order, null) } : code;
    codes.push(placed);
    changes.push(before ? { added: [placed], updated: [], removed: [] } : plan.changes);
  }
  return { codes, changes };
}

/** Gives themes to a passage, makes those that are new, takes others off: all of it one change. */
export function planGift(
  index: ProjectIndex,
  on: { readonly view: DocumentView; readonly passage: Passage },
  gift: Gift,
  by: { readonly author: CoderId; readonly effects: Effects; readonly project?: ProjectSide },
): GivenThemes {
  const { codes, changes } = makeThemes(index, gift.made, by.effects);
  const codeIds = [...gift.codeIds, ...codes.map((code) => code.id)];
  const given = planCodings({ index, view: on.view, ...on.passage, codeIds, ...by });
  const codings = given.added.filter((record) => record.kind === 'coding');
  return { changes: squash([...changes, given, removeCodings(index, gift.taken)]), codings, codes };
}
