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

/** Runs in the page: two frames, and until nothing fades any more; half a fade has no contrast. */
async function settle(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const finite = document.getAnimations().filter((each) => each.effect?.getTiming().iterations !== Infinity);
  await Promise.allSettled(finite.map((each) => each.finished));
}
