import type { Changes } from '../model/change.ts';
import type { CodeId } from '../model/ids.ts';
import { placeManyAt } from '../model/place.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import { type Bilingual, type Code, UI_LANGUAGES } from '../model/records.ts';
import { tidyCriterion } from './changes.ts';
import { moveRefusal } from './move-codes.ts';
import { moveCodings } from './move-codings.ts';

/** What the theme that stays says of itself, and below it what the merged ones say, each with its name. */
function joined(
  into: Code,
  from: readonly Code[],
  field: 'description' | 'inclusion' | 'exclusion',
): Bilingual {
  const inLanguage = (language: keyof Bilingual) => {
    const own = into[field]?.[language] ?? '';
    const others = from.map((code) => {
      const text = code[field]?.[language] ?? '';
      return text === '' || text === own
        ? ''
        : `${code.name[language] || code.name.es || code.name.en}: ${text}`;
    });
    return [own, ...others].filter((text) => text !== '').join('\n\n');
  };
  const [es, en] = UI_LANGUAGES.map(inLanguage);
  return { es: es ?? '', en: en ?? '' };
}

/** The theme that stays, with the definitions of all; its own key, or else the first that one of the others had. */
function withDefinitions(into: Code, from: readonly Code[]): Code {
  const { inclusion: _in, exclusion: _ex, shortcut: _key, ...rest } = into;
  const inclusion = tidyCriterion(joined(into, from, 'inclusion'));
  const exclusion = tidyCriterion(joined(into, from, 'exclusion'));
  const shortcut = [into, ...from].find((code) => code.shortcut !== undefined)?.shortcut;
  return {
    ...rest,
    description: joined(into, from, 'description'),
    ...(inclusion && { inclusion }),
    ...(exclusion && { exclusion }),
    ...(shortcut !== undefined && { shortcut }),
  };
}

/** The nearest ancestor that is not merged away; null at the top. A circle of parents ends at the top. */
function livingParent(index: ProjectIndex, code: Code, gone: ReadonlySet<CodeId>): CodeId | null {
  const seen = new Set<CodeId>();
  let at = code.parentId;
  while (at !== null && gone.has(at) && !seen.has(at)) {
    seen.add(at);
    at = index.get('code', at)?.parentId ?? null;
  }
  return at !== null && gone.has(at) ? null : at;
}

/** The topmost of a theme's ancestors that is merged away, or undefined. */
function topmostGone(index: ProjectIndex, code: Code, gone: ReadonlySet<CodeId>): Code | undefined {
  const seen = new Set<CodeId>([code.id]);
  let top: Code | undefined;
  let at = code.parentId === null ? undefined : index.get('code', code.parentId);
  while (at && !seen.has(at.id)) {
    seen.add(at.id);
    if (gone.has(at.id)) top = at;
    at = at.parentId === null ? undefined : index.get('code', at.parentId);
  }
  return top;
}

/**
 * Merges themes into one: their codings and notes become its own, their children go below it, their
 * descriptions and criteria join its own, and where it has no key it takes theirs. Twin codings of one coder fold into one. A theme that lies below one of those
 * that go takes that one's place in the tree. Ids that are not there, and the theme itself, are passed over.
 */
export function mergeCodes(index: ProjectIndex, fromIds: readonly CodeId[], intoId: CodeId): Changes {
  const into = index.get('code', intoId);
  const from = [...new Set(fromIds)]
    .filter((id) => id !== intoId)
    .flatMap((id) => index.get('code', id) ?? []);
  if (!into || from.length === 0) return { added: [], updated: [], removed: [] };
  const gone = new Set(from.map((code) => code.id));

  const top = topmostGone(index, into, gone);
  const merged: Code = {
    ...withDefinitions(into, from),
    ...(top && { parentId: livingParent(index, top, gone), order: top.order }),
  };
  const left = from
    .flatMap((code) => index.codesUnder(code.id))
    .filter((child) => child.id !== intoId && !gone.has(child.id));
  // Where they would stand too deep for a file they stay on their level, below what is left above them.
  const isTooDeep = (child: Code) => moveRefusal(index, [child.id], intoId) === 'tooDeep';
  const staying = left.filter(isTooDeep);
  const orphans = left.filter((child) => !staying.includes(child));
  const children = index.codesUnder(intoId).filter((child) => !gone.has(child.id));
  const { orders, moved } = placeManyAt(children, children.length, orphans.length);
  const codes: (readonly [Code, Code])[] = [
    ...orphans.map(
      (child, at) => [child, { ...child, parentId: intoId, order: orders[at] ?? child.order }] as const,
    ),
    ...staying.map((child) => [child, { ...child, parentId: livingParent(index, child, gone) }] as const),
    ...moved.map(([child, order]) => [child, { ...child, order }] as const),
  ];
  const codings = moveCodings(
    index,
    from.flatMap((code) => index.codingsOf(code.id).map(({ id }) => id)),
    intoId,
  );
  const notes = index
    .all('note')
    .filter((note) => from.some((code) => code.id === note.targetId))
    .map((note) => [note, { ...note, targetId: intoId }] as const);
  return {
    added: [],
    updated: [[into, merged] as const, ...codes, ...codings.updated, ...notes],
    removed: [...codings.removed, ...from],
  };
}
