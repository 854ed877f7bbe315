import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  bringIn,
  chooseUnits,
  eventually,
  keys,
  look,
  makeProject,
  openGlossary,
  type Person,
  pattern,
  pointAt,
  press,
  useRoom,
  writeTerm,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';

const ENGLISH = 'you have to wait outside until they call you';
const PAIRS = [
  [`El oficial me dijo: ${ENGLISH}, y yo no entendía nada.`, 'The officer told me to wait outside.'],
  ['Mi hermano hacía chambas los domingos.', 'My brother did odd jobs on Sundays.'],
  ['Después ya no hubo chamba.', 'After that there was no position.'],
] as const;
const TMX = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="x" srclang="es" segtype="sentence" datatype="PlainText" adminlang="en" o-tmf="x" creationtoolversion="1"/><body>
${PAIRS.map(([es, en]) => `<tu><tuv xml:lang="es"><seg>${es}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`).join('\n')}
</body></tmx>
`;

async function shot({ page }: Person, name: string): Promise<void> {
  const folder = process.env.TESTIMONIO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `marking-${name}.png`) });
}

/** The words that a highlight is painted on, in the order of the page. */
function painted({ page }: Person, name: string): Promise<readonly string[]> {
  return page.evaluate(
    (wanted) =>
      [...(CSS.highlights.get(wanted) ?? [])]
        .map(({ startContainer, startOffset, endOffset }) => ({
          top: startContainer.parentElement?.getBoundingClientRect().top ?? 0,
          left: startContainer.parentElement?.getBoundingClientRect().left ?? 0,
          text: startContainer.textContent?.slice(startOffset, endOffset) ?? '',
        }))
        .sort((a, b) => a.top - b.top || a.left - b.left)
        .map(({ text }) => text),
    name,
  );
}

describeEditions('Marks in the text', (launch) => {
  const { open } = useRoom(launch);

  for (const [language, colorScheme] of [
    ['es', 'dark'],
    ['en', 'light'],
  ] as const)
    it(`show words in another language and the glossary's, say what they are, and can be left out, in ${language}`, async () => {
      const file = join(newFolder(), 'espera.tmx');
      writeFileSync(file, TMX);
      const ana = await open({ profile: newProfile(), language, colorScheme });
      const { page, words } = ana;
      const isPainted = (name: string, expected: readonly string[]) =>
        eventually(async () => expect(await painted(ana, name)).toEqual(expected));
      await makeProject(ana, 'Esperas');
      await chooseUnits(ana, [file]);
      await bringIn(ana, 'Espera');

      // Words in English within Spanish: painted, spoken as English, and told under the pointer.
      await isPainted('other-language', [ENGLISH]);
      const spoken = page.locator('.reader__side .visually-hidden q[lang="en"]');
      expect(await spoken.innerText()).toBe(ENGLISH);
      const card = page.locator('.hover-card');
      await pointAt(ana, 1, 'you have');
      const english = new Intl.DisplayNames([language], { type: 'language' }).of('en') ?? '';
      await card.getByText(words('marking:language_said', { language: english })).waitFor();
      await shot(ana, `languages-${language}`);

      await openGlossary(ana);
      await press(ana, words('glossary:new'));
      await writeTerm(ana, 'chamba', 'odd job');
      await press(ana, pattern(words('glossary:back')));
      await isPainted('other-language', [ENGLISH]);
      expect(await painted(ana, 'term-agreed')).toEqual([]);

      // The switches are where the layout is.
      const choose = async (key: 'languages' | 'terms') => {
        await page.locator('[data-cell][tabindex="0"]').first().focus();
        await keys(ana, 'F9');
        const menu = page.getByRole('dialog', { name: words('layout:view') });
        await card.waitFor({ state: 'detached' });
        await menu
          .locator('.checkbox')
          .filter({ hasText: words(`layout:${key}`) })
          .click();
        expect(await look(ana, `the switch for ${key}`)).toEqual([]);
        await shot(ana, `switch-${key}-${language}`);
        await keys(ana, 'Escape');
        await menu.waitFor({ state: 'detached' });
      };
      await choose('terms');
      await isPainted('term-agreed', ['chambas', 'odd jobs']);
      await isPainted('term-otherwise', ['chamba']);
      await pointAt(ana, 3, 'chamba');
      await card.getByText(words('marking:term_missing')).waitFor();
      await shot(ana, `terms-${language}`);
      await page.mouse.move(2, 2);
      await card.waitFor({ state: 'detached' });

      // By keys: where they rest on a word of the glossary, the same card.
      await page.locator('[data-cell][data-bead="1"]').last().focus();
      await keys(ana, 'ArrowRight', 'ArrowRight', 'ArrowRight');
      await card.getByText(words('marking:term_agreed')).waitFor();
      expect(await look(ana, 'a word of the glossary told of')).toEqual([]);

      await choose('languages');
      await isPainted('other-language', []);
      await spoken.waitFor({ state: 'detached' });
      await isPainted('term-otherwise', ['chamba']);
    });
});
