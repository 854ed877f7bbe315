import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  bringIn,
  chooseUnits,
  doToDocument,
  eventually,
  exportReport,
  keys,
  look,
  makeProject,
  openAlignment,
  openDocument,
  openReport,
  type Person,
  pattern,
  press,
  reportNumbers,
  rowInHand,
  showTab,
  undo,
  useRoom,
  walkToFlag,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';

const QUESTION = '¿Cómo era su vida antes de salir?';
const [HERE, THERE] = ['What was your life like before you left?', 'How was life before leaving?'];

const memory = (pairs: readonly (readonly [es: string, en: string])[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="x" srclang="es" segtype="sentence" datatype="PlainText" adminlang="en" o-tmf="x" creationtoolversion="1"/><body>
${pairs.map(([es, en]) => `<tu><tuv xml:lang="es"><seg>${es}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`).join('\n')}
</body></tmx>
`;

async function shot({ page }: Person, name: string): Promise<void> {
  const folder = process.env.TESTIMONIO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `inconsistent-${name}.png`) });
}

describeEditions('The same words translated in different ways', (launch) => {
  const { open } = useRoom(launch);

  async function bring(ana: Person, name: string, pairs: readonly (readonly [string, string])[]) {
    const file = join(newFolder(), `${name}.tmx`);
    writeFileSync(file, memory(pairs));
    await chooseUnits(ana, [file]);
    await bringIn(ana, name);
    await ana.page.locator('[data-cell]').first().waitFor();
  }

  for (const language of ['es', 'en'] as const)
    it(`are told of across documents, set aside and reported, and no longer once they are gone, in ${language}`, async () => {
      const ana = await open({ profile: newProfile(), language });
      const { page, words } = ana;
      const says = (other: string) => words('flags:inconsistent', { other });
      await makeProject(ana, 'Preguntas');
      await bring(ana, 'Dos', [
        ['Nadie lloró en la casa.', 'Nobody cried in the house.'],
        [QUESTION, THERE],
      ]);
      await bring(ana, 'Uno', [
        ['Caminamos hasta el río.', 'We walked to the river.'],
        [QUESTION, HERE],
      ]);

      // In the reader, at rest.
      await page.locator('.flag-mark').waitFor();
      expect(await page.locator('.flag-mark').getAttribute('aria-label')).toContain(says(THERE));
      await shot(ana, `reader-${language}`);

      // The other document goes, and comes back: so does what it says.
      await showTab(ana, 'documents');
      await doToDocument(ana, 'Dos', 'common:delete');
      await page.locator('.flag-mark').waitFor({ state: 'detached' });
      await undo(ana);
      await page.locator('.flag-mark').waitFor();

      // Walked to, and set aside with a note.
      await openAlignment(ana);
      await walkToFlag(ana);
      await rowInHand(ana).getByText(THERE, { exact: true }).waitFor();
      expect(await rowInHand(ana).locator('.align__flag').first().innerText()).toContain(
        says('|').split('|')[0]?.trim(),
      );
      expect(await look(ana, 'a bead translated otherwise elsewhere')).toEqual([]);
      await shot(ana, `alignment-${language}`);
      await keys(ana, 'd');
      await page.locator('.align__dismiss-note:focus').waitFor();
      await page.keyboard.type('otra entrevistadora');
      await keys(ana, 'Enter');
      await rowInHand(ana).locator('.align__flag').waitFor({ state: 'detached' });

      await openReport(ana);
      const kind = words('flags:kind_inconsistent');
      await eventually(async () => expect(await reportNumbers(ana, 'flags', kind)).toEqual(['0', '1']));
      await page.locator('[data-table="aside"]').getByText('otra entrevistadora').waitFor();
      const report = join(newFolder(), 'report.html');
      await exportReport(ana, { format: 'html', withQuotes: true }, report);
      expect(readFileSync(report, 'utf8')).toContain('otra entrevistadora');
      await press(ana, pattern(words('report:back')));

      // The same flag stands in the other document, where nobody set it aside.
      await openDocument(ana, 'Dos');
      await page.locator('.flag-mark').waitFor();
      expect(await page.locator('.flag-mark').getAttribute('aria-label')).toContain(says(HERE));
    });
});
