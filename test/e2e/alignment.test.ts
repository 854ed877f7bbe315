import { expect, it } from 'vitest';
import {
  beadInHand,
  beadsCounted,
  dialog,
  eventually,
  isSaved,
  keys,
  leftToLookAt,
  openAlignment,
  openDocument,
  openProject,
  type Person,
  pattern,
  pointAt,
  press,
  rowInHand,
  SAMPLE,
  sentencesOf,
  showTab,
  undo,
  useRoom,
  wordsLit,
} from './steps/index.ts';
import { describeEditions, newProfile } from './support/index.ts';

const ROSA = '03 · Rosa';
/** Where the translation says fifty for five hundred. */
const FLAGGED = 13;

describeEditions('The alignment', (launch) => {
  const { open } = useRoom(launch);

  async function openRosa(language: 'es' | 'en'): Promise<Person> {
    const ana = await open({ profile: newProfile(), language });
    await openProject(ana, SAMPLE);
    await showTab(ana, 'documents');
    await openDocument(ana, ROSA);
    await ana.page.locator('.reader__row [data-cell]').first().waitFor();
    return ana;
  }

  for (const language of ['es', 'en'] as const) {
    it(`is walked, corrected and undone by keys alone, in ${language}`, async () => {
      const ana = await openRosa(language);
      const { page, words } = ana;
      await openAlignment(ana);
      const counted = await beadsCounted(ana);
      const left = await leftToLookAt(ana);
      const heard = page.locator('.align > [aria-live]');

      // To the flag, from wherever one begins.
      for (let tries = 0; tries < 9 && (await beadInHand(ana)) !== FLAGGED; tries += 1) {
        const before = await beadInHand(ana);
        await keys(ana, 'n');
        await eventually(async () => expect(await beadInHand(ana)).not.toBe(before));
      }
      expect(await beadInHand(ana)).toBe(FLAGGED);
      await heard
        .filter({ hasText: words('flags:numberDiffers', { source: 'quinientos', target: 'fifty' }) })
        .waitFor({ state: 'attached' });

      // Set aside with a note, shown again, raised again, and set aside once more.
      await keys(ana, 'd');
      await page.locator('.align__dismiss-note:focus').waitFor();
      await page.keyboard.type('revisado con Rosa');
      await keys(ana, 'Enter');
      await eventually(async () => expect(await leftToLookAt(ana)).not.toBe(left));
      await rowInHand(ana).locator('.align__flag').waitFor({ state: 'detached' });
      await keys(ana, 'Shift+D');
      await rowInHand(ana).getByText('revisado con Rosa').waitFor();
      await keys(ana, 'r');
      await eventually(async () => expect(await leftToLookAt(ana)).toBe(left));
      await keys(ana, 'Shift+D');

      // A sentence goes to the bead below, the bead is merged with it, and cut again.
      const here = await sentencesOf(ana, FLAGGED);
      const [, second = ''] = here[0] ?? [];
      expect(second).not.toBe('');
      await page
        .locator(`[data-cell][data-bead="${FLAGGED - 1}"]`)
        .first()
        .focus();
      await keys(ana, 'Alt+ArrowDown');
      await eventually(async () => expect((await sentencesOf(ana, FLAGGED + 1))[0]?.[0]).toBe(second));
      expect(await beadInHand(ana)).toBe(FLAGGED);
      await keys(ana, 'm');
      await eventually(async () => expect((await sentencesOf(ana, FLAGGED))[0]).toContain(second));
      expect(await beadsCounted(ana)).not.toBe(counted);
      await keys(ana, 's');
      await eventually(async () => expect((await sentencesOf(ana, FLAGGED))[0]).not.toContain(second));

      // What a person made is confirmed; the doubtful one is agreed with, and the walk goes on by itself.
      await rowInHand(ana).locator('[data-sureness="confirmed"]').waitFor();
      await keys(ana, 'u');
      await rowInHand(ana).locator('[data-sureness="unmeasured"]').waitFor();
      const before = await beadInHand(ana);
      await keys(ana, 'Enter');
      await eventually(async () => expect(await beadInHand(ana)).not.toBe(before));

      // Dismissed, raised, moved, merged, split, unconfirmed, confirmed.
      for (let steps = 0; steps < 7; steps += 1) await undo(ana);
      await eventually(async () => expect(await beadsCounted(ana)).toBe(counted));
      await eventually(async () => expect(await leftToLookAt(ana)).toBe(left));
      await isSaved(ana);

      // Back to reading, at the same bead.
      const at = await beadInHand(ana);
      await keys(ana, 'F4');
      await page
        .locator(`.reader:not(.align) [data-cell][data-bead="${at - 1}"][tabindex="0"]`)
        .first()
        .waitFor();
    });

    it(`is corrected with the mouse, and lights words that answer to each other, in ${language}`, async () => {
      const ana = await openRosa(language);
      const { page, words } = ana;
      await press(ana, pattern(words('alignment:open')));
      await page.locator('.align__row').first().waitFor();
      const counted = await beadsCounted(ana);

      // The words are learned in the background.
      await eventually(async () => {
        await pointAt(ana, 4, 'mercado');
        expect(await wordsLit(ana)).toEqual(['mercado', 'market']);
      });
      await pointAt(ana, 4, 'market');
      await eventually(async () => expect(await wordsLit(ana)).toEqual(['market', 'mercado']));

      // Two beads chosen with Shift and merged.
      await page.locator('[data-bead="2"] .align__unit').first().click();
      await page
        .locator('[data-bead="3"] .align__unit')
        .first()
        .click({ modifiers: ['Shift'] });
      await page.locator('.align__row[data-chosen]').nth(1).waitFor();
      await press(ana, pattern(words('alignment:do_merge')), page.locator('.align__bar'));
      await eventually(async () => expect(await beadsCounted(ana)).not.toBe(counted));
      await undo(ana);
      await eventually(async () => expect(await beadsCounted(ana)).toBe(counted));

      // From the menu of a right click: each side by itself, then linked again.
      await page.locator('[data-bead="4"] .align__unit').first().click({ button: 'right' });
      await page.getByRole('menuitem', { name: pattern(words('alignment:command_unlink')) }).click();
      await eventually(async () => expect((await sentencesOf(ana, 5))[1]).toEqual([]));
      expect((await sentencesOf(ana, 6))[0]).toEqual([]);
      await page.locator('[data-bead="4"] .align__unit').first().click();
      await keys(ana, 'l');
      await page.locator('.align__linking').filter({ hasText: '5' }).waitFor();
      await page.locator('[data-bead="5"] .align__unit').first().click();
      await keys(ana, 'l');
      await eventually(async () => expect(await beadsCounted(ana)).toBe(counted));

      // All from a certainty on; the dialog says how many.
      await keys(ana, 'Shift+C');
      const ask = dialog(ana, words('alignment:above_title'));
      await ask.waitFor();
      await ask.getByRole('spinbutton').fill('0');
      await ask.getByText(words('alignment:above_count', { count: 3 })).waitFor();
      await press(ana, words('alignment:above_do'), ask);
      await ask.waitFor({ state: 'detached' });
      await eventually(async () => expect(await beadsCounted(ana)).not.toBe(counted));
      await undo(ana);
      await eventually(async () => expect(await beadsCounted(ana)).toBe(counted));

      // While reading too.
      await keys(ana, 'F4');
      await page.locator('.reader:not(.align)').waitFor();
      await pointAt(ana, 5, 'puesto');
      await eventually(async () => expect(await wordsLit(ana)).toContain('stall'));
    });
  }
});
