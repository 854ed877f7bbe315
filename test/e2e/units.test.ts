import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPairs } from '../../shared/exchange/pairs/read.ts';
import { readTmx } from '../../shared/exchange/tmx/read.ts';
import {
  bringIn,
  chooseUnits,
  countsShown,
  dropFile,
  exportUnits,
  isSaved,
  makeProject,
  readDocument,
  useRoom,
} from './steps/index.ts';
import { describeEditions, newFolder, newProfile } from './support/index.ts';

const TMX = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="LF Aligner" srclang="ES" segtype="sentence" datatype="PlainText" adminlang="EN" o-tmf="x" creationtoolversion="4"/><body>
<tu><note>Oír otra vez.</note><prop type="x-testimonio-status">confirmed</prop><tuv xml:lang="ES"><seg>Salimos de Choluteca antes del amanecer.</seg></tuv><tuv xml:lang="EN"><seg>We left Choluteca before dawn.</seg></tuv></tu>
<tu><tuv xml:lang="ES"><seg>Mi hermano llevaba <bpt i="1">&lt;b&gt;</bpt>el agua<ept i="1">&lt;/b&gt;</ept>.</seg></tuv><tuv xml:lang="EN"><seg>My brother carried the water.</seg></tuv></tu>
<tu><tuv xml:lang="ES"><seg>Yo no lloré.</seg></tuv><tuv xml:lang="EN"><seg></seg></tuv></tu>
</body></tmx>
`;

describeEditions('Texts that come with their alignment', (launch) => {
  const { open } = useRoom(launch);

  it('come in through the window as beads, and go out again as they came', async () => {
    const folder = newFolder();
    const memory = join(folder, 'salida.tmx');
    writeFileSync(memory, TMX);
    const broken = join(folder, 'rota.tmx');
    writeFileSync(broken, TMX.slice(0, -9));
    const ana = await open({ profile: newProfile() });
    const { words, page } = ana;
    await makeProject(ana, 'Memorias');

    await chooseUnits(ana, [broken]);
    await page
      .getByRole('alert')
      .getByText(words('problems:xmlMalformed', { file: 'rota.tmx', line: 7 }))
      .waitFor();

    await chooseUnits(ana, [memory]);
    await page
      .getByRole('heading', { name: words('importing:screen_found', { file: 'salida.tmx' }) })
      .waitFor();
    await page.getByText(words('exchange:left_inlineCodes', { count: 2 })).waitFor();
    expect(await countsShown(ana)).toEqual([
      words('importing:units_pairs', { count: 3 }),
      words('importing:units_agreed', { count: 1 }),
      words('importing:units_alone', { count: 1 }),
      words('importing:units_notes', { count: 1 }),
    ]);
    expect(await page.locator('.units__table tbody tr').count()).toBe(3);
    if (process.env.TESTIMONIO_LOOK) {
      mkdirSync(process.env.TESTIMONIO_LOOK, { recursive: true });
      await page.screenshot({ path: join(process.env.TESTIMONIO_LOOK, 'units-review.png') });
    }
    await bringIn(ana, 'La salida');

    const beads = await readDocument(ana);
    expect(beads.map(({ texts }) => [texts.es?.join(' | ') ?? '', texts.en?.join(' | ') ?? ''])).toEqual([
      ['Salimos de Choluteca antes del amanecer.', 'We left Choluteca before dawn.'],
      ['Mi hermano llevaba el agua.', 'My brother carried the water.'],
      ['Yo no lloré.', ''],
    ]);
    await isSaved(ana);

    const out = join(folder, 'vuelta.tmx');
    expect(await exportUnits(ana, 'tmx', out)).toEqual([words('exchange:left_noteAuthors', { count: 1 })]);
    const [document] = readTmx({ name: 'vuelta.tmx', bytes: readFileSync(out) }, 'x').documents;
    expect(document).toMatchObject({
      name: 'La salida',
      versions: [
        { language: 'es', role: 'original' },
        { language: 'en', role: 'translation' },
      ],
    });
    expect(document?.units.map(({ status, notes }) => [status, notes])).toEqual([
      ['confirmed', ['Oír otra vez.']],
      ['auto', []],
      ['auto', []],
    ]);
    const table = join(folder, 'vuelta.tsv');
    await exportUnits(ana, 'pairs', table);
    expect(
      readPairs({ name: 'vuelta.tsv', bytes: readFileSync(table) }, 'x').documents[0]?.units,
    ).toHaveLength(3);

    // Dropped on the window, a table of pairs begins its import.
    await dropFile(ana, '.frame', 'tabla.tsv', readFileSync(table));
    await page
      .getByRole('heading', { name: words('importing:screen_found', { file: 'tabla.tsv' }) })
      .waitFor();
    expect((await countsShown(ana))[0]).toBe(words('importing:units_pairs', { count: 3 }));
  });
});
