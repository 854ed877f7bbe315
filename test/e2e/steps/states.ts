import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../support/folders.ts';
import { beginAligning, stopAligning } from './aligning.ts';
import { walkToFlag } from './alignment.ts';
import { someWords } from './articles.ts';
import { chooseThemes, focusTheme } from './code-tree.ts';
import { takeTheme, themeRow } from './codebook.ts';
import { codingBox, inHand } from './coding.ts';
import { documentNames, openDocument, showTab } from './panels.ts';
import { chooseFromMenu, closeNotices, keys, type Person, press } from './person.ts';
import { goToBead, selectByMouse, side } from './reading.ts';
import { openTable, pasteText, tableCell } from './table.ts';
import { pattern } from './words.ts';

/** A state of the window that a person can come to, and how. */
export interface State {
  readonly name: string;
  /** CSS of what is there then; it goes with Escape, unless `leave` says otherwise. */
  readonly shows: string;
  readonly go: (person: Person) => Promise<void>;
  readonly leave?: (person: Person) => Promise<void>;
}

/** Names of themes of the sample, as the window of each language shows them. */
const THEMES = {
  en: {
    extortion: 'Extortion',
    trade: 'Trade and livelihood',
    wages: 'Wages and abuse at work',
    work: 'Work',
  },
  es: {
    extortion: 'extorsión',
    trade: 'oficio y sustento',
    wages: 'salario y abuso laboral',
    work: 'trabajo',
  },
};
const BEAD = 2;

/** Keys pressed where the text has the focus. */
const inText =
  (...presses: readonly string[]) =>
  async (person: Person): Promise<void> => {
    await person.page.locator('[data-cell][tabindex="0"]').first().focus();
    await keys(person, ...presses);
  };

const typing = (person: Person, text: string) => person.page.keyboard.type(text);

async function selectWords(person: Person): Promise<void> {
  const text = (await side(person, 'es', BEAD).locator('.reader__part').first().innerText()).trim();
  await selectByMouse(person, 'es', BEAD, someWords(text, 1, 4));
}

async function importTerms(person: Person, name: string, text: string): Promise<void> {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  await person.opened.chooseFiles([path]);
  await press(person, person.words('glossary:import'));
}

async function takeFirstCoding(person: Person): Promise<void> {
  const card = inHand(person);
  if ((await card.count()) === 0) await inText('n')(person);
  await card.waitFor();
}

/** Codes words and takes them out of the text, so that they are lost. */
async function loseWords(person: Person): Promise<void> {
  const { page } = person;
  await selectWords(person);
  await keys(person, 't');
  await codingBox(person).waitFor();
  await typing(person, 'extor');
  await keys(person, 'Enter');
  await codingBox(person).waitFor({ state: 'detached' });
  await inHand(person).waitFor();
  const quote = await page.locator('.inspector__quote').first().innerText();
  // The caret is behind the words.
  await keys(person, 'e');
  await page.locator('.block-editor:focus').waitFor();
  for (const _ of quote) await keys(person, 'Backspace');
  await keys(person, 'Escape');
  await page.locator('.lost-bar').waitFor();
}

/** In a small window the panel at the right takes the place of the one at the left. */
async function openLists(person: Person): Promise<void> {
  const list = person.page.getByRole('tab').first();
  await list.waitFor({ state: 'attached' });
  if (!(await list.isVisible())) await keys(person, 'Control+b');
  await list.waitFor();
}

/** Presses Escape until something is gone: a note first gives the keys back to the dialog that it is in. */
const escapeFrom =
  (selector: string) =>
  async (person: Person): Promise<void> => {
    const shown = person.page.locator(selector).first();
    for (let tries = 0; tries < 3 && (await shown.count()) > 0; tries += 1) {
      await keys(person, 'Escape');
      await person.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
    }
    await shown.waitFor({ state: 'detached' });
  };

/** The text and what lies over it. The person stands in an open document. */
const TEXT: readonly State[] = [
  { name: 'view-menu', shows: '.view-menu', go: inText('F9') },
  {
    name: 'one-column',
    shows: '.reader[data-columns="1"]',
    go: inText('F8'),
    leave: inText('F8', 'F8'),
  },
  {
    name: 'jump-refused',
    shows: '.jump__refused',
    go: async (ana) => {
      await inText('Control+g')(ana);
      await ana.page.locator('.jump__field:focus').waitFor();
      await typing(ana, '900');
      await keys(ana, 'Enter');
    },
  },
  { name: 'letters', shows: '.letters-bar', go: inText('F7'), leave: inText('F7') },
  {
    name: 'text-menu',
    shows: '[role="menu"]',
    go: async (ana) => {
      await selectWords(ana);
      await side(ana, 'es', BEAD).locator('.reader__part').first().click({ button: 'right' });
    },
    leave: (ana) => keys(ana, 'Escape', 'Escape'),
  },
  {
    name: 'coding-box-ticked',
    shows: '.coding-box__give',
    go: async (ana) => {
      await selectWords(ana);
      await keys(ana, 't');
      await codingBox(ana).waitFor();
      await typing(ana, 'extor');
      await keys(ana, 'Shift+Enter');
      await typing(ana, 'famil');
      await keys(ana, 'Shift+Enter', 'Alt+7');
    },
    leave: (ana) => keys(ana, 'Escape', 'Escape'),
  },
  {
    name: 'coding-in-hand',
    shows: '.reader__end--end',
    go: async (ana) => {
      await ana.page.locator('.reader__stripe').first().click();
      await inHand(ana).waitFor();
    },
    leave: inText('Escape'),
  },
  {
    name: 'meeting',
    shows: '.hover-card .filter__meeting',
    go: async (ana) => {
      const at = await ana.page.evaluate(firstCodedWord);
      await ana.page.mouse.move(at.x, at.y);
      await ana.page.mouse.move(at.x + 2, at.y);
    },
    leave: (ana) => ana.page.mouse.move(4, 4),
  },
  { name: 'coded-here', shows: '[role="menu"]', go: inText('n', 'Escape', 'h') },
  { name: 'speaker', shows: '.speaker-box', go: inText('s') },
];

/** The bars above and below the text, and the boxes of the coding in hand. */
const BARS: readonly State[] = [
  { name: 'queue', shows: '.queue', go: inText('q'), leave: inText('Escape', 'Escape') },
  {
    name: 'filter-list',
    shows: '.filter__dialog',
    go: async (ana) => {
      await inText('f')(ana);
      await keys(ana, 'Enter');
      await typing(ana, 'ext');
      await keys(ana, 'ArrowDown', 'Enter');
    },
  },
  {
    name: 'filtered',
    shows: '.filter .filter__menu--chosen',
    go: async () => undefined,
    leave: (ana) => press(ana, ana.words('filtering:showAll')),
  },
  {
    name: 'theme-dialog',
    shows: '.palette',
    go: async (ana) => {
      await takeFirstCoding(ana);
      await inText('r')(ana);
    },
  },
  {
    name: 'link-dialog',
    shows: '.palette .link-dialog__head',
    go: async (ana) => {
      await inText('l')(ana);
      await ana.page.locator('.palette input').waitFor();
      await typing(ana, 'tomas');
    },
  },
  {
    name: 'linked',
    shows: '.inspector__link',
    go: async (ana) => {
      await inText('l')(ana);
      await ana.page.locator('.palette [role="menuitem"]').first().click();
      await inText('+', '+')(ana);
    },
    leave: inText('Escape'),
  },
  {
    name: 'find-fault',
    shows: '.find__says[data-fault="true"]',
    go: async (ana) => {
      await inText('Control+f')(ana);
      await ana.page.locator('.find__field:focus').waitFor();
      await keys(ana, 'Alt+r');
      await typing(ana, '(ni');
    },
    leave: async (ana) => keys(ana, 'Alt+r'),
  },
  {
    name: 'find-replace',
    shows: '.find__line + .find__line',
    go: async (ana) => {
      await inText('Control+h')(ana);
      const field = ana.page.locator('.find .find__field').first();
      await field.fill('mercado');
    },
    leave: (ana) => keys(ana, 'Escape', 'Escape'),
  },
  {
    name: 'find-everywhere',
    shows: '.hit-table__row--hit',
    go: async (ana) => {
      await inText('Control+Shift+f')(ana);
      await ana.page.locator('.find-all .find__field').first().fill('nino');
      await ana.page.locator('.find-all .find__says[data-done="true"]').waitFor();
    },
    leave: async () => undefined,
  },
  {
    name: 'replace-everywhere',
    shows: '[role="alertdialog"]',
    go: async (ana) => {
      await ana.page.locator('.find-all .find__field').nth(1).fill('chamaco');
      await press(ana, ana.words('finding:all_replace'));
    },
    leave: (ana) => keys(ana, 'Escape', 'Escape', 'Escape'),
  },
];

/** What is written, what was lost, what was done. */
const CHANGES: readonly State[] = [
  { name: 'editing', shows: '.block-editor', go: inText('e') },
  {
    name: 'text-note',
    shows: '[role="dialog"] .note-editor__text',
    go: inText('m'),
    leave: escapeFrom('[role="dialog"]'),
  },
  {
    name: 'text-note-link',
    shows: '.link-picker .choice__option',
    go: async (ana) => {
      await inText('m')(ana);
      await ana.page.locator('.note-editor__text').waitFor();
      await typing(ana, 'Nota ');
      await keys(ana, 'Control+Shift+k');
      await ana.page.locator('.link-picker input:focus').waitFor();
      await typing(ana, 'extor');
    },
    leave: escapeFrom('[role="dialog"]'),
  },
  { name: 'lost-bar', shows: '.lost-bar', go: loseWords, leave: closeNotices },
  {
    name: 'lost-list',
    shows: '.lost-list .lost-item',
    go: inText('Shift+F7'),
  },
  { name: 'keys', shows: '.keys__row', go: inText('F1') },
  {
    name: 'keys-clash',
    shows: '.keys__judged',
    go: async (ana) => {
      await inText('F1')(ana);
      await ana.page.locator('.keys__keys').first().click();
      await keys(ana, 'n');
    },
    leave: (ana) => keys(ana, 'Escape', 'Escape'),
  },
  {
    name: 'aligning',
    shows: '.aligning [role="progressbar"]',
    go: beginAligning,
    leave: stopAligning,
  },
  {
    name: 'history',
    shows: '.history__row',
    go: (ana) => chooseFromMenu(ana, ana.words('app:project_menu'), ana.words('app:command_history')),
  },
];

/** The lists at the left. */
const PANELS: readonly State[] = [
  {
    name: 'form-left',
    shows: '[role="alertdialog"]',
    go: async (ana) => {
      await press(ana, new RegExp(`${ana.words('codebook:new')}$`));
      await ana.page.locator('[role="dialog"] input:focus').waitFor();
      await typing(ana, 'Deportación');
      await keys(ana, 'Escape');
    },
    leave: async (ana) => {
      await press(ana, ana.words('common:form_leaveYes'));
      await ana.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'theme-menu',
    shows: '[role="menu"]',
    go: async (ana) => {
      await showTab(ana, 'codebook');
      const theme = THEMES[ana.language].extortion;
      await takeTheme(ana, theme);
      await press(ana, ana.words('codebook:actions', { name: theme }));
    },
  },
  {
    name: 'themes-chosen',
    shows: '.codebook__row[aria-selected="true"] ~ .codebook__row[aria-selected="true"]',
    go: async (ana) => chooseThemes(ana, THEMES[ana.language].trade, THEMES[ana.language].wages),
    leave: async () => undefined,
  },
  {
    name: 'merge',
    shows: '.merge__outcome',
    go: (ana) => press(ana, ana.words('codebook:merge'), ana.page.locator('.code-detail')),
  },
  {
    name: 'themes-cut',
    shows: '.codebook__cell--cut',
    go: async (ana) => {
      await focusTheme(ana, THEMES[ana.language].trade);
      await keys(ana, 'Control+x');
    },
    leave: async (ana) => {
      await keys(ana, 'Escape');
      await closeNotices(ana);
    },
  },
  {
    name: 'sort',
    shows: '[role="dialog"] .radios',
    go: async (ana) => {
      await takeTheme(ana, THEMES[ana.language].work);
      await chooseFromMenu(ana, ana.words('codebook:more'), ana.words('codebook:sort'));
    },
  },
  {
    name: 'theme-note',
    shows: '.code-detail .note-editor__text',
    go: async (ana) => {
      await themeRow(ana, THEMES[ana.language].work).waitFor();
      await press(ana, ana.words('notes:add'), ana.page.locator('.code-detail'));
    },
  },
  {
    name: 'document-cases',
    shows: '.documents__cases',
    go: async (ana) => {
      await showTab(ana, 'documents');
      const [name = ''] = await documentNames(ana);
      await chooseFromMenu(
        ana,
        ana.words('app:documents_actions', { name }),
        ana.words('app:documents_cases'),
      );
    },
  },
  {
    name: 'document-notes',
    shows: '[role="dialog"] .note-card',
    go: async (ana) => {
      const [name = ''] = await documentNames(ana);
      await chooseFromMenu(ana, ana.words('app:documents_actions', { name }), ana.words('notes:menu'));
    },
  },
  {
    name: 'case-note',
    shows: '[role="dialog"] .note-editor__text',
    go: async (ana) => {
      await showTab(ana, 'cases');
      await chooseFromMenu(ana, ana.words('cases:actions', { name: 'Rosa' }), ana.words('notes:menu'));
    },
    leave: escapeFrom('[role="dialog"]'),
  },
];

/** The screens that take the place of the text. */
const SCREENS: readonly State[] = [
  {
    name: 'passages',
    shows: '.passages__passage',
    go: async (ana) => {
      await openLists(ana);
      await showTab(ana, 'codebook');
      await takeTheme(ana, THEMES[ana.language].trade);
      await keys(ana, 'Control+Shift+u');
      await ana.page.locator('.passages__tick').first().click();
    },
    leave: async () => undefined,
  },
  {
    name: 'passages-move',
    shows: '[role="dialog"] form, [role="dialog"] input',
    go: (ana) => press(ana, ana.words('codebook:passages_move')),
    leave: (ana) => keys(ana, 'Escape'),
  },
  {
    name: 'table',
    shows: '.case-grid__row',
    go: openTable,
    leave: async () => undefined,
  },
  {
    name: 'table-fault',
    shows: '.case-grid [aria-invalid="true"]',
    go: async (ana) => {
      await tableCell(ana, 1, 3).click();
      const columns = await ana.page.locator('.case-grid__head').allInnerTexts();
      const age = columns.findIndex((title) => /^(?:age|edad)/.test(title));
      await tableCell(ana, 1, age).click();
      await pasteText(ana, 'grande');
    },
    leave: async () => undefined,
  },
  {
    name: 'table-editor',
    shows: '.cell-editor',
    go: async (ana) => {
      await tableCell(ana, 0, 2).click();
      await keys(ana, 'F2');
    },
  },
  {
    name: 'variable',
    shows: '[role="dialog"]',
    go: (ana) => press(ana, ana.words('cases:variable_new'), ana.page.locator('.variables__tools')),
  },
  {
    name: 'table-export',
    shows: '[role="dialog"]',
    go: (ana) => press(ana, ana.words('cases:export_open')),
  },
  {
    name: 'table-import',
    shows: '[role="dialog"]',
    go: async (ana) => {
      const path = join(newFolder(), 'casos.csv');
      writeFileSync(path, 'nombre,edad,regreso\nRosa,88,sí\nTomás,grande,no\nNoemí,31,no\n');
      await ana.opened.chooseFiles([path]);
      await press(ana, ana.words('cases:import_open'));
    },
  },
  {
    name: 'notes',
    shows: '.notes-screen',
    go: (ana) => keys(ana, 'Control+Shift+m'),
    leave: async () => undefined,
  },
  {
    name: 'note-writing',
    shows: '.notes-screen .note-editor__text',
    go: async (ana) => {
      await press(ana, ana.words('notes:command_new'));
      await ana.page.locator('.note-editor__text:focus').waitFor();
      await keys(ana, 'Control+Alt+1');
      await typing(ana, 'Uno');
      await keys(ana, 'Enter', 'Control+Shift+8');
      await typing(ana, 'dos');
    },
  },
  {
    name: 'notes-nothing',
    shows: '.notes-screen__empty',
    go: (ana) => ana.page.getByRole('textbox', { name: ana.words('notes:view_search') }).fill('zzzz'),
    leave: (ana) => press(ana, pattern(ana.words('notes:view_back'))),
  },
  {
    name: 'glossary-empty',
    shows: '.glossary__empty',
    go: (ana) => keys(ana, 'Control+Shift+g'),
    leave: async () => undefined,
  },
  {
    name: 'glossary-refused',
    shows: '.term-form [aria-invalid="true"]',
    go: async (ana) => {
      await press(ana, ana.words('glossary:new'));
      await ana.page.locator('.term-form input:focus').waitFor();
      await keys(ana, 'Enter');
    },
    leave: async (ana) => {
      await typing(ana, 'coyote');
      await press(ana, ana.words('glossary:form_keep'));
    },
  },
  {
    name: 'glossary',
    shows: '.term-row__keeps',
    go: (ana) => importTerms(ana, 'uno.tsv', 'chamba\todd job\tUn trabajo corto.\nhielera\ticebox\n'),
    leave: closeNotices,
  },
  {
    name: 'glossary-conflicts',
    shows: '.conflicts__one',
    go: (ana) => importTerms(ana, 'otro.tsv', 'chamba\tgig\nhielera\tcooler\n'),
  },
  {
    name: 'glossary-editing',
    shows: '.glossary__row .term-form',
    go: (ana) => ana.page.locator('.term-row__words').first().click(),
    leave: async (ana) => {
      await keys(ana, 'Escape');
      await press(ana, pattern(ana.words('glossary:back')));
    },
  },
];

/** The beads with their links; each begins where the one before ended. */
const ALIGNMENT: readonly State[] = [
  {
    name: 'flag-in-reader',
    shows: '.flag-mark',
    go: async (ana) => {
      await openLists(ana);
      await showTab(ana, 'documents');
      await openDocument(ana, '03 · Rosa');
      await ana.page.locator('.reader__row [data-cell]').first().waitFor();
      await goToBead(ana, 13);
    },
    leave: async (ana) => inText('Home')(ana),
  },
  { name: 'alignment', shows: '.align__left', go: inText('F4'), leave: walkToFlag },
  {
    name: 'alignment-dismissing',
    shows: '.align__dismiss-note:focus',
    go: inText('d'),
    leave: async (ana) => {
      await typing(ana, 'así lo dijo');
      await keys(ana, 'Enter');
      await ana.page.locator('.align__dismiss').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'alignment-dismissed',
    shows: '.align__flag[data-dismissed]',
    go: inText('Shift+D'),
    leave: async (ana) => {
      await inText('r')(ana);
      await ana.page.locator('.align__flag[data-dismissed]').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'alignment-chosen',
    shows: '.align__row[data-chosen] ~ .align__row[data-chosen]',
    go: inText('Shift+ArrowDown', 'Shift+ArrowDown'),
    leave: inText('Escape'),
  },
  {
    name: 'alignment-linking',
    shows: '.align__linking .button',
    go: inText('k', 'l'),
    leave: inText('Escape', 'Control+z'),
  },
  { name: 'alignment-threshold', shows: '.align__threshold', go: inText('Shift+C') },
  {
    name: 'alignment-menu',
    shows: '[role="menu"]',
    go: (ana) => press(ana, ana.words('alignment:more')),
  },
  {
    name: 'report',
    shows: '.report__figures',
    go: (ana) => keys(ana, 'Shift+F9'),
    leave: async () => undefined,
  },
  {
    name: 'report-export',
    shows: '[role="dialog"]',
    go: (ana) => press(ana, ana.words('report:command_export')),
  },
  {
    name: 'report-project',
    shows: '[data-table="documents"]',
    go: (ana) => press(ana, ana.words('report:ofProject')),
    leave: async (ana) => {
      await press(ana, pattern(ana.words('report:back')), ana.page.locator('.report__tools'));
      await ana.page.locator('[data-table="speakers"]').waitFor();
    },
  },
  {
    name: 'report-walk',
    shows: '.align__walk[data-sought]',
    go: (ana) => ana.page.locator('[data-table="flags"] .report__way').first().click(),
    leave: (ana) => press(ana, ana.words('report:walk_end')),
  },
];

/** Every state by where it is, as one window walks through them in order; the person begins in an open document. */
export const STATES: Readonly<Record<string, readonly State[]>> = {
  lists: PANELS,
  text: TEXT,
  bars: BARS,
  changes: CHANGES,
  screens: SCREENS,
  alignment: ALIGNMENT,
};

/** Brings the window there, and waits until it is. */
export async function comeTo(person: Person, state: State): Promise<void> {
  await state.go(person);
  await person.page.locator(state.shows).first().waitFor();
}

/** Leaves it as a person does. */
export async function comeFrom(person: Person, state: State): Promise<void> {
  await (state.leave ?? escapeFrom(state.shows))(person);
}

/** Runs in the page: the middle of the first coded words that are in sight. */
function firstCodedWord(): { readonly x: number; readonly y: number } {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('code-')) continue;
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const rect = live.getClientRects()[0];
      if (rect && rect.top > 200 && rect.bottom < innerHeight - 40)
        return { x: rect.left + 4, y: rect.top + rect.height / 2 };
    }
  }
  throw new Error('nothing coded is in sight');
}
