import type { Gift, NewTheme } from '../../shared/coding/give-themes.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Coding } from '../../shared/model/records.ts';

/** What is ticked in the coding box and not yet given. */
export interface Ticks {
  /** Themes to give. */
  readonly on: ReadonlySet<CodeId>;
  /** Themes of the passage to take off. */
  readonly off: ReadonlySet<CodeId>;
  readonly made: readonly NewTheme[];
}

export const NO_TICKS: Ticks = { on: new Set(), off: new Set(), made: [] };

export function tickCount({ on, off, made }: Ticks): number {
  return on.size + off.size + made.length;
}

function flipped<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** Ticks a theme, or takes the tick back; `isHere`: the passage has it already. */
export function tickTheme(ticks: Ticks, codeId: CodeId, isHere: boolean): Ticks {
  return isHere ? { ...ticks, off: flipped(ticks.off, codeId) } : { ...ticks, on: flipped(ticks.on, codeId) };
}

export function tickNew(ticks: Ticks, made: NewTheme): Ticks {
  const rest = ticks.made.filter((each) => each.name !== made.name);
  return { ...ticks, made: rest.length < ticks.made.length ? rest : [...ticks.made, made] };
}

/** What the ticks come to on a passage with these codings. */
export function giftOf({ on, off, made }: Ticks, here: readonly Coding[]): Gift {
  return {
    codeIds: [...on],
    made,
    taken: here.filter((coding) => off.has(coding.codeId)).map((coding) => coding.id),
  };
}
