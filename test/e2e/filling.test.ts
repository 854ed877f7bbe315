import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  bringIn,
  chooseUnits,
  codingBox,
  dialog,
  eventually,
  inHand,
  isSaved,
  keys,
  look,
  makeProject,
  openProject,
  type Person,
  pattern,
  press,
  quoteInHand,
  readDocument,
  selectByMouse,
  undo,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';

const SAID = [
  'Caminamos tres noches hasta el río.',
  'Nadie nos ayudó.',
  'Caminamos dos noches hasta el río.',
  'Nadie nos ayudó.',
];
const TMX = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="x" srclang="es" segtype="sentence" datatype="PlainText" adminlang="en" o-tmf="x" creationtoolversion="1"/><body>
${SAID.map((text) => `<tu><tuv xml:lang="es"><seg>${text}</seg></tuv></tu>`).join('\n')}
</body></tmx>
`;

const text = ({ page }: Person): Locator => page.locator('.fill__text');

async function shot(person: Person, name: string): Promise<void> {
  const folder = process.env.TESTIMONIO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await person.page.screenshot({ path: join(folder, `filling-${name}.png`) });
}

async function translations(person: Person): Promise<readonly string[]> {
  return (await readDocument(person)).map(({ texts }) => texts.en?.join(' | ') ?? '');
}

describeEditions('Translating as one goes', (launch) => {
  const { open, kill } = useRoom(launch);

  async function openOneLanguage(language: 'es' | 'en', profile = newProfile()): Promise<Person> {
    const file = join(newFolder(), 'relato.tmx');
    writeFileSync(file, TMX);
    const ana = await open({ profile, language });
    await makeProject(ana, 'Memorias');
    await chooseUnits(ana, [file]);
    await bringIn(ana, 'Relato');
    await ana.page.locator('[data-cell]').first().waitFor();
    return ana;
  }

  for (const language of ['es', 'en'] as const) {
    it(`fills a document of one language bead by bead, by keys, in ${language}`, async () => {
      const ana = await openOneLanguage(language);
      const { page, words } = ana;
      await selectByMouse(ana, 'es', 3, 'dos noches');
      await page.keyboard.type('caminata');
      await codingBox(ana).waitFor();
      await keys(ana, 'Enter');
      await codingBox(ana).waitFor({ state: 'detached' });
      await inHand(ana).waitFor();
      await keys(ana, 'Escape');

      await page.locator('[data-cell][tabindex="0"]').first().focus();
      await keys(ana, 'Control+F2');
      const ask = dialog(ana, words('filling:begin_title'));
      await ask.waitFor();
      expect(await look(ana, 'beginning a translation')).toEqual([]);
      await shot(ana, `begin-${language}`);
      await press(ana, words('filling:begin_do'), ask);
      await text(ana).waitFor();
      await page.getByText(words('filling:nothingFound')).waitFor();
      // Escape leaves without, and so does a bead without words.
      await page.keyboard.type('We');
      await keys(ana, 'Escape');
      await text(ana).waitFor({ state: 'detached' });
      await keys(ana, 'Shift+F2');
      await text(ana).waitFor();
      await keys(ana, 'Control+Enter');
      await text(ana).waitFor({ state: 'detached' });
      expect(await translations(ana)).toEqual(['', '', '', '']);

      await page.locator('[data-cell][data-bead="0"]').last().focus();
      await keys(ana, 'e');
      await text(ana).waitFor();
      await page.keyboard.type('We walked three nights to the river.');
      // On to the next, which writes.
      await keys(ana, 'Shift+F2');
      await eventually(async () => expect((await translations(ana))[0]).toContain('three nights'));
      await text(ana).waitFor();
      await page.keyboard.type('Nobody helped us.');
      await keys(ana, 'Shift+F2');

      // Like the first one: taken by its number, and corrected.
      const suggestion = page.locator('.fill__suggestion');
      await suggestion.first().waitFor();
      expect(await suggestion.first().locator('.fill__percent').innerText()).toMatch(/^8\d/);
      expect(await suggestion.first().locator('del').innerText()).toContain('tres');
      expect(await suggestion.first().locator('ins').innerText()).toContain('dos');
      expect(await look(ana, 'a bead being translated')).toEqual([]);
      await shot(ana, `suggestion-${language}`);
      await keys(ana, 'Tab', '1');
      await eventually(async () =>
        expect((await text(ana).innerText()).trim()).toBe('We walked three nights to the river.'),
      );
      await keys(ana, 'Control+a');
      await page.keyboard.type('We walked two nights to the river.');
      await keys(ana, 'Control+Enter');
      await text(ana).waitFor({ state: 'detached' });
      await eventually(async () =>
        expect(await translations(ana)).toEqual([
          'We walked three nights to the river.',
          'Nobody helped us.',
          'We walked two nights to the river.',
          '',
        ]),
      );
      await page
        .getByRole('button', { name: pattern(words('filling:left', { count: 1, number: '1' })) })
        .waitFor();

      // What was tagged has its words.
      await selectByMouse(ana, 'es', 3, 'Caminamos');
      await keys(ana, 'Escape', 'n');
      await eventually(async () => expect((await quoteInHand(ana, 'en')).join(' ')).toContain('two nights'));
      await keys(ana, 'Escape');

      // The last one with the mouse, from the same words.
      await page.locator('[data-cell][data-bead="3"] .fill-button').click();
      await suggestion.first().click();
      await shot(ana, `taken-${language}`);
      await page.locator('.reader__title').click();
      await eventually(async () => expect((await translations(ana))[3]).toBe('Nobody helped us.'));

      await undo(ana, words('history:beadTranslated', { document: 'Relato', bead: 4 }));
      await eventually(async () => expect((await translations(ana))[3]).toBe(''));
      await undo(ana, words('history:beadTranslated', { document: 'Relato', bead: 3 }));
      await eventually(async () => expect((await translations(ana))[2]).toBe(''));
      await isSaved(ana);

      // In the alignment too.
      await keys(ana, 'F4');
      await page.locator('.align__row').first().waitFor();
      await page.locator('.align__side[data-bead="3"]').last().focus();
      await keys(ana, 'e');
      await text(ana).waitFor();
      await suggestion.first().waitFor();
      expect(await look(ana, 'a bead being translated in the alignment')).toEqual([]);
      await shot(ana, `alignment-${language}`);
      await keys(ana, 'Tab', '1', 'Control+Enter');
      await text(ana).waitFor({ state: 'detached' });
      await page.locator('.align__side[data-bead="3"]').getByText('Nobody helped us.').waitFor();
    });
  }

  it('keeps what was typed when the machine fails', async () => {
    const profile = newProfile();
    const ana = await openOneLanguage('es', profile);
    await ana.page.locator('[data-cell][tabindex="0"]').first().focus();
    await keys(ana, 'Control+F2');
    await press(ana, ana.words('filling:begin_do'), dialog(ana, ana.words('filling:begin_title')));
    await text(ana).waitFor();
    await ana.page.keyboard.type('We walked');
    await isSaved(ana);
    await kill(ana);
    const again = await open({ profile, language: 'es' });
    await openProject(again, 'Memorias');
    await again.page.locator('[data-cell]').first().waitFor();
    await eventually(async () => expect((await translations(again))[0]).toBe('We walked'));
  });
});
