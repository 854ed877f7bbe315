import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTerms } from '../../shared/exchange/terms/read.ts';
import {
  bringTerms,
  chooseFromList,
  dialog,
  eventually,
  exportTerms,
  goToBead,
  isSaved,
  isTold,
  keys,
  openGlossary,
  openProject,
  type Person,
  press,
  SAMPLE,
  selectByMouse,
  side,
  someWords,
  switchLanguage,
  termsShown,
  undo,
  useRoom,
  writeTerm,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';

const word = (language: string, text: string, status = 'preferredTerm-admn-sts') =>
  `<langSec xml:lang="${language}"><termSec><term>${text}</term><termNote type="administrativeStatus">${status}</termNote></termSec></langSec>`;
const TBX = `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="es" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="a">${word('es', 'hielera')}${word('en', 'icebox')}</conceptEntry>
<conceptEntry id="b">${word('es', 'chamba')}${word('en', 'gig')}</conceptEntry>
<conceptEntry id="c">${word('es', 'coyote')}${word('en', 'coyote')}</conceptEntry>
</body></text></tbx>
`;

async function look({ page }: Person, name: string): Promise<void> {
  const folder = process.env.TESTIMONIO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

const shows = (person: Person, terms: readonly string[]): Promise<void> =>
  eventually(async () => expect(await termsShown(person)).toEqual(terms));

describeEditions('The glossary', (launch) => {
  const { open } = useRoom(launch);

  it('is written, brought in, taken along and undone', async () => {
    const folder = newFolder();
    const ana = await open({ profile: newProfile() });
    const { words, page } = ana;
    await openProject(ana, SAMPLE);

    // Words of the text, with a form over it.
    await goToBead(ana, 2);
    const text = (await side(ana, 'es', 2).locator('.reader__part').first().innerText()).trim();
    const selected = someWords(text, 1, 2);
    await selectByMouse(ana, 'es', 2, selected);
    await keys(ana, 'Alt+g');
    const form = dialog(ana, words('glossary:addWords'));
    await form.waitFor();
    expect(await form.locator('input').first().inputValue()).toBe(selected);
    await look(ana, 'glossary-words');
    await form.locator('input').nth(1).fill('agreed words');
    await keys(ana, 'Enter');
    await isTold(ana, words('glossary:added', { word: selected }));
    await form.waitFor({ state: 'detached' });

    await openGlossary(ana);
    await shows(ana, [`${selected} = agreed words`]);
    await press(ana, words('glossary:new'));
    await writeTerm(ana, 'chamba; jale', 'odd job', 'hustle', 'Un trabajo corto.');
    await press(ana, words('glossary:new'));
    await page.locator('.term-form input:focus').waitFor();
    await page.keyboard.type('coyote');
    await press(ana, words('glossary:form_keep'));
    const own = ['chamba; jale = odd job', 'coyote = coyote', `${selected} = agreed words`];
    const sorted = (terms: readonly string[]) => [...terms].sort(new Intl.Collator('es').compare);
    await shows(ana, sorted(own));

    // A file that knows one term otherwise, one as we do, and one more.
    const file = join(folder, 'acuerdos.tbx');
    writeFileSync(file, TBX);
    await bringTerms(ana, file);
    const conflicts = dialog(ana, words('glossary:import_title', { file: 'acuerdos.tbx' }));
    await conflicts.waitFor();
    await look(ana, 'glossary-conflicts');
    await chooseFromList(ana, words('glossary:import_all'), words('glossary:choice_theirs'), conflicts);
    await press(ana, words('glossary:import_bring'), conflicts);
    await isTold(ana, words('glossary:import_conflicted', { count: 1 }));
    const brought = [
      'chamba; jale = gig',
      'coyote = coyote',
      'hielera = icebox',
      `${selected} = agreed words`,
    ];
    await shows(ana, sorted(brought));
    await page.locator('.term-row__uses').first().waitFor();
    await look(ana, 'glossary');

    const table = join(folder, 'glosario.tsv');
    await exportTerms(ana, 'table', table);
    // The browser edition names the file as it was suggested.
    const exported = words('glossary:exported', { file: '|' });
    await isTold(ana, exported.slice(0, exported.indexOf('|')));
    const { entries } = readTerms({ name: 'glosario.tsv', bytes: readFileSync(table) });
    expect(entries.map(({ words: each }) => [each.es?.join('; '), each.en?.join('; ')].join(' = '))).toEqual([
      `${selected} = agreed words`,
      'chamba; jale = gig',
      'coyote = coyote',
      'hielera = icebox',
    ]);
    expect(entries[1]).toMatchObject({ avoided: { en: ['hustle'] }, note: 'Un trabajo corto.' });

    // One step back is the whole file; a term goes by key and comes back from the notice.
    await undo(ana);
    await shows(ana, sorted(own));
    await page.locator('.term-row__words').first().focus();
    await keys(ana, 'ArrowDown', 'Delete');
    await eventually(async () => expect(await termsShown(ana)).toHaveLength(2));
    await page
      .locator('.toast')
      .last()
      .getByRole('button', { name: words('common:undo') })
      .click();
    await shows(ana, sorted(own));
    await isSaved(ana);
    await switchLanguage(ana);
    await look(ana, 'glossary-es');
  });

  it('leaves large lists to the dictionaries of the machine', async () => {
    const folder = newFolder();
    const ana = await open({ profile: newProfile(), colorScheme: 'dark' });
    const { words, page } = ana;
    await openProject(ana, SAMPLE);
    const file = join(folder, 'diccionario.tsv');
    const entries = Array.from({ length: 3000 }, (_, at) => `palabra${at}\tword${at}\n`);
    writeFileSync(file, entries.join(''));
    await openGlossary(ana);
    await bringTerms(ana, file);
    await dialog(ana, words('glossary:import_large')).waitFor();
    await press(ana, words('glossary:import_asDictionary'));
    await isTold(ana, words('glossary:dictionaries_added', { name: 'diccionario.tsv' }));
    expect(await termsShown(ana)).toEqual([]);

    await keys(ana, 'Control+,');
    const settings = dialog(ana, words('app:settings_title'));
    await settings.getByText('diccionario.tsv').waitFor();
    await settings.getByText('3,000').waitFor();
    await look(ana, 'glossary-dictionaries');
    const bad = join(folder, 'mala.tsv');
    writeFileSync(bad, 'una línea sin tabulador\n');
    await ana.opened.chooseFiles([bad]);
    await press(ana, words('glossary:dictionaries_add'), settings);
    await page.getByText(words('problems:termsLine', { file: 'mala.tsv', line: 1 })).waitFor();
    await press(ana, words('glossary:dictionaries_remove', { name: 'diccionario.tsv' }), settings);
    await settings.getByText(words('glossary:dictionaries_none')).waitFor();
    await press(ana, words('common:done'), settings);
  });
});
