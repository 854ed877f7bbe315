import AxeBuilder from '@axe-core/playwright';
import type { Person } from './person.ts';

/** What axe finds in a window, view by view. */
export interface Finding {
  readonly view: string;
  readonly rule: string;
  readonly where: readonly string[];
  readonly why: string;
}

/** Looks at what is in the window now; `view` says in a finding where it was. */
export async function look({ page }: Person, view: string): Promise<readonly Finding[]> {
  await page.evaluate(settle);
  const axe = new AxeBuilder({ page })
    // The other mode opens a page of its own, which Electron does not let it.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    view,
    rule: id,
    where: nodes.map(({ html }) => html.slice(0, 160)),
    why: nodes[0]?.failureSummary ?? '',
  }));
}

/** What axe finds in a state, and whether the window scrolls as a whole. */
export async function lookAtState(person: Person, view: string): Promise<readonly Finding[]> {
  const findings = await look(person, view);
  const over = await person.page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { wider: scrollWidth - innerWidth, higher: scrollHeight - innerHeight };
  });
  if (over.wider <= 0 && over.higher <= 0) return findings;
  return [...findings, { view, rule: 'the window scrolls', where: [], why: JSON.stringify(over) }];
}

/** Where the keys are once a state was left; nowhere is a finding. */
export async function lookForFocus({ page }: Person, view: string): Promise<readonly Finding[]> {
  const lost = () =>
    page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
  for (let frame = 0; frame < 10 && (await lost()); frame += 1)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return (await lost()) ? [{ view, rule: 'the focus is lost', where: [], why: 'after it was left' }] : [];
}

/** Runs in the page: two frames, and until nothing fades any more; half a fade has no contrast. */
async function settle(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const finite = document.getAnimations().filter((each) => each.effect?.getTiming().iterations !== Infinity);
  await Promise.allSettled(finite.map((each) => each.finished));
}
