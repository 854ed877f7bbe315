import type { Locator } from 'playwright-core';
import { themeRow, themesShown } from './codebook.ts';
import { dialog, keys, type Person } from './person.ts';

/** The themes as the tree shows them, a dot for each level. */
export async function treeShown(person: Person): Promise<readonly string[]> {
  return (await themesShown(person)).map(({ name, level }) => '.'.repeat(level - 1) + name);
}

/** Those right below a theme in what the tree shows. */
export function below(tree: readonly string[], name: string): readonly string[] {
  const at = tree.findIndex((line) => line.replace(/^\.*/, '') === name);
  const depth = (line: string) => line.length - line.replace(/^\.*/, '').length;
  const top = depth(tree[at] ?? '');
  const rest = tree.slice(at + 1);
  const end = rest.findIndex((line) => depth(line) <= top);
  const branch = end < 0 ? rest : rest.slice(0, end);
  return branch.filter((line) => depth(line) === top + 1).map((line) => line.slice(top + 1));
}

/** Chooses themes with the mouse: the first with a click, the others with Ctrl. */
export async function chooseThemes(person: Person, ...names: readonly string[]): Promise<void> {
  for (const [at, name] of names.entries()) {
    const label = themeRow(person, name).locator('.codebook__name');
    await label.click(at === 0 ? {} : { modifiers: ['Control'] });
  }
  await person.page
    .locator('.codebook__row[aria-selected="true"]')
    .nth(names.length - 1)
    .waitFor();
}

interface Middle {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Where a row stands once it stands still: a theme that comes in hand is scrolled to, a frame later. */
async function middleOf(row: Locator): Promise<Middle> {
  for (let before = ''; ; ) {
    const box = await row.boundingBox();
    if (!box) throw new Error('the row is not there');
    if (JSON.stringify(box) === before)
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, height: box.height };
    before = JSON.stringify(box);
    await row.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
}

/** Takes a theme, and what is chosen with it, and holds it over another one: the button stays down. */
export async function holdOver(
  person: Person,
  name: string,
  onto: string,
  where: 'before' | 'on' | 'after' = 'on',
): Promise<void> {
  const { mouse } = person.page;
  const [taken, target] = [themeRow(person, name).locator('.codebook__name'), themeRow(person, onto)];
  await middleOf(taken);
  // Both have to be in sight, and stay where they are while the button is down.
  await target.scrollIntoViewIfNeeded();
  await taken.scrollIntoViewIfNeeded();
  const [from, to] = [await middleOf(taken), await middleOf(target)];
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 6, from.y + 6, { steps: 3 });
  const y = to.y + { before: -1, on: 0, after: 1 }[where] * (to.height / 2 - 3);
  await mouse.move(to.x, y, { steps: 8 });
  await mouse.move(to.x + 1, y);
}

/** Drags a theme, and what is chosen with it, before, onto or behind another; a line or a frame shows where. */
export async function dragTheme(
  person: Person,
  name: string,
  onto: string,
  where: 'before' | 'on' | 'after' = 'on',
): Promise<void> {
  await holdOver(person, name, onto, where);
  const shown = where === 'on' ? '.codebook__row[data-drop-target]' : '.codebook__drop[data-drop-target]';
  await person.page.locator(shown).waitFor();
  await person.page.mouse.up();
  await person.page.locator(shown).waitFor({ state: 'detached' });
}

/** Brings the keys to a theme in the tree. */
export async function focusTheme(person: Person, name: string): Promise<void> {
  await themeRow(person, name).focus();
}

/** The row of a passage in the list of a theme, by words of it. */
export function passageLine({ page }: Person, words: string): Locator {
  return page.locator('.passages__passage').filter({ hasText: words });
}

/** Ticks a row of the list of passages with the mouse. */
export async function tick(row: Locator): Promise<void> {
  await row.locator('.passages__tick').click();
}

/** Sends the open dialog off with Enter where the keys are. */
export async function confirmWithEnter(person: Person, title: string): Promise<void> {
  await keys(person, 'Enter');
  await dialog(person, title).waitFor({ state: 'detached' });
}
