import type { Locator } from 'playwright-core';
import type { Person } from './person.ts';

/** Numbers from 0 to 1 that are the same in every run of a seed (Lehmer's generator with Park and Miller's numbers). */
export function seeded(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}

interface Hand extends Person {
  /** One of a list. */
  readonly one: <Item>(list: readonly Item[]) => Item;
  readonly random: () => number;
}
type Action = (hand: Hand) => Promise<void>;

/** Milliseconds: what is not there by then is not there to be clicked on. */
const SOON = 400;
const WORDS = ['miedo', 'the road', 'señora', 'no', 'work', 'noche', 'we paid', 'camino'];

/** A point on the words of one column that are in sight, or null. */
async function somePoint({ page, random }: Hand): Promise<{ x: number; y: number } | null> {
  const rects = await page.locator('.reader__part').evaluateAll((parts) =>
    parts
      .map((part) => part.getBoundingClientRect())
      .filter(({ top, bottom }) => top > 160 && bottom < innerHeight - 40)
      .map(({ left, top, width, height }) => ({ left, top, width, height })),
  );
  const rect = rects[Math.floor(random() * rects.length)];
  return rect ? { x: rect.left + random() * rect.width, y: rect.top + random() * rect.height } : null;
}

const press =
  (...keys: readonly string[]): Action =>
  async ({ page }) => {
    for (const key of keys) await page.keyboard.press(key);
  };
const clickText =
  (clickCount: number): Action =>
  async (hand) => {
    const at = await somePoint(hand);
    if (at) await hand.page.mouse.click(at.x, at.y, { clickCount });
  };
const drag: Action = async (hand) => {
  const { page, random } = hand;
  const from = await somePoint(hand);
  if (!from) return;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40 - random() * 20, from.y + (random() - 0.3) * 120, { steps: 5 });
  await page.mouse.up();
};
const clickSome = async (hand: Hand, targets: Locator): Promise<void> => {
  const count = await targets.count();
  if (count > 0) await targets.nth(Math.floor(hand.random() * count)).click({ timeout: SOON });
};
const typing = async ({ page, one }: Hand) => page.keyboard.type(one(WORDS));

/** Selects and gives a theme by a letter of its name. */
const tag: Action = async (hand) => {
  await (hand.random() < 0.5 ? drag : clickText(2))(hand);
  await hand.page.keyboard.press('t');
  await hand.page.keyboard.type(hand.one(['ex', 'fam', 'miedo', 'al', 'trab', 'nuevo tema']));
  await press(hand.one(['Enter', 'Enter', 'Enter', 'Escape', 'Shift+Enter']), 'Escape')(hand);
};
/** Opens a block, changes it a little, and leaves or goes on. */
const edit: Action = async (hand) => {
  const { page, one, random } = hand;
  await clickText(1)(hand);
  await page.keyboard.press('F2');
  await page.locator('.block-editor').waitFor({ timeout: SOON });
  for (let step = Math.ceil(random() * 5); step > 0; step--)
    await page.keyboard.press(one(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Control+ArrowRight']));
  await one<Action>([
    typing,
    typing,
    press('Backspace', 'Backspace'),
    press('Shift+Control+ArrowRight', 'Delete'),
    press('Enter'),
    press('Home', 'Backspace'),
    press('End', 'Delete'),
    press('Control+z'),
  ])(hand);
  await page.keyboard.press('Escape');
};
const goToDocument: Action = async (hand) => {
  await hand.page.getByRole('tab', { name: hand.words('app:tab_documents') }).click({ timeout: SOON });
  await clickSome(hand, hand.page.locator('.documents__open'));
};
const codebook: Action = async (hand) => {
  await hand.page.getByRole('tab', { name: hand.words('app:tab_codebook') }).click({ timeout: SOON });
  await clickSome(hand, hand.page.locator('[role="treegrid"] [role="row"], [role="tree"] [role="treeitem"]'));
  await press(hand.one(['Alt+ArrowDown', 'Alt+ArrowUp', 'Alt+ArrowRight', 'Alt+ArrowLeft', 'ArrowDown']))(
    hand,
  );
};
const find: Action = async (hand) => {
  await press('Control+f')(hand);
  await typing(hand);
  await press('Enter', 'Enter', 'Shift+Enter', 'Escape')(hand);
};
const replaceAll: Action = async (hand) => {
  await press('Control+h')(hand);
  const fields = hand.page.locator('.find__field');
  await fields.first().fill(hand.one(['ñ', 'que', 'the', 'a la']), { timeout: SOON });
  await fields.nth(1).fill(hand.one(['ñ', 'Que', 'THE', 'al']), { timeout: SOON });
  await hand.page
    .getByRole('button', { name: hand.words('reader:find_replaceAll') })
    .click({ timeout: SOON });
  await press('Escape')(hand);
};
const speaker: Action = async (hand) => {
  await clickText(1)(hand);
  await press('s')(hand);
  await hand.page.keyboard.type(hand.one(['Rosa', 'Tom', 'Ent', 'nadie']));
  await press(hand.one(['Enter', 'Escape']), 'Escape')(hand);
};
const note: Action = async (hand) => {
  await clickText(1)(hand);
  await press('m')(hand);
  await typing(hand);
  await press('Escape')(hand);
};
const scroll: Action = async ({ page, random }) => {
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, (random() - 0.4) * 1600);
};

/** What somebody at work does, the commonest most often. */
const ACTIONS: readonly (readonly [weight: number, action: Action])[] = [
  [14, tag],
  [12, edit],
  [8, drag],
  [6, clickText(1)],
  [4, clickText(2)],
  [3, clickText(3)],
  [2, clickText(4)],
  [6, press('n')],
  [3, press('p')],
  [5, press('w')],
  [6, press('c')],
  [3, press('x')],
  [3, press('a')],
  [3, press('Delete')],
  [4, press('1')],
  [3, press('3')],
  [6, press('Escape')],
  [12, press('Control+z')],
  [8, press('Control+Shift+Z')],
  [2, press('Control+z', 'Control+z', 'Control+z', 'Control+Shift+Z')],
  [6, scroll],
  [3, press('PageDown')],
  [3, press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown')],
  [2, press('Control+a')],
  [4, goToDocument],
  [4, codebook],
  [3, find],
  [1, replaceAll],
  [3, speaker],
  [3, note],
  [1, press('F6')],
  [1, press('Tab', 'Tab', 'Enter')],
];
const TICKETS = ACTIONS.flatMap(([weight, action]) => Array.from({ length: weight }, () => action));

/** Closes what lies over the text, so that the next action meets the window and not a dialog. */
async function comeBack({ page }: Person): Promise<void> {
  for (let tries = 0; tries < 4; tries++) {
    if ((await page.locator('[role="dialog"],[role="alertdialog"]').count()) === 0) return;
    await page.keyboard.press('Escape');
  }
}

/** Does so many things one after another. Gives how many could be done: some find nothing to be done on. */
export async function actAtRandom(person: Person, count: number, random: () => number): Promise<number> {
  const one = <Item>(list: readonly Item[]): Item => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  const hand: Hand = { ...person, words: person.words, random, one };
  let done = 0;
  for (let at = 0; at < count; at++) {
    const action = one(TICKETS);
    try {
      await action(hand);
      done += 1;
    } catch (error) {
      // There was nothing to click on, or something lay over it: as for a person.
      if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
    }
    await comeBack(person);
    // A frame, as a person would at least need.
    await person.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  return done;
}
