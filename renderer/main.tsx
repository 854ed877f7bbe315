import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { chooseLanguage, createI18n, describeProblem } from '../shared/i18n/i18n.ts';
import { Problem } from '../shared/problem/problem.ts';
import { dictionarySource } from './aligning/dictionary-source.ts';
import { App } from './app/app.tsx';
import { machineOf } from './app/command-list/entry.ts';
import { CommandsContext, CommandTable } from './app/commands.ts';
import { WhenFallen } from './app/fallen.tsx';
import { addSampleOnce } from './app/first-start.ts';
import { type Services, ServicesContext } from './app/services.ts';
import { SettingsStore } from './app/settings-store.ts';
import { after, afterFrame, windowEffects } from './platform/effects.ts';
import { getShell } from './platform/shell.ts';
import { takeWebLock } from './platform/web-locks.ts';
import { plainCodec } from './store/codec.ts';
import { TestimonioDatabase } from './store/database.ts';
import { Library } from './store/library.ts';
import { ProjectStorage } from './store/storage.ts';
import { UserDictionaries } from './store/user-dictionaries.ts';
import { setTheme } from './ui/colour.ts';
import { Toasts } from './ui/toasts.tsx';

async function makeServices(): Promise<Services> {
  const shell = getShell();
  const database = new TestimonioDatabase();
  const settings = await SettingsStore.open(database, windowEffects);
  const language = settings.get().language ?? chooseLanguage(shell.facts.languages);
  setTheme(settings.get().theme);
  const dictionaries = new UserDictionaries(database);
  dictionarySource.set(dictionaries);
  const library = new Library({
    storage: new ProjectStorage(database, plainCodec),
    effects: windowEffects,
    after,
    afterFrame,
    takeLock: takeWebLock,
  });
  return {
    shell,
    library,
    settings,
    dictionaries,
    i18n: createI18n(language),
    toasts: new Toasts(),
    effects: windowEffects,
  };
}

async function start(root: HTMLElement): Promise<void> {
  performance.mark('start');
  const services = await makeServices();
  await addSampleOnce(services);
  void services.library.purgeOld().catch(() => undefined);
  void navigator.storage?.persist?.();
  createRoot(root).render(
    <ServicesContext value={services}>
      <CommandsContext value={new CommandTable(services.i18n, machineOf(services.shell.facts))}>
        <I18nextProvider i18n={services.i18n}>
          <WhenFallen>
            <App />
          </WhenFallen>
        </I18nextProvider>
      </CommandsContext>
    </ServicesContext>,
  );
}

/** Where the storage itself cannot be opened there is no window to say it in: plain words, then. */
function sayCannotStart(root: HTMLElement, error: unknown): void {
  const i18n = createI18n(chooseLanguage(navigator.languages));
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.className = 'cannot-start';
  text.textContent = describeProblem(i18n, new Problem('storageUnavailable', {}, error));
  root.replaceChildren(text);
}

const root = document.getElementById('root');
if (root) start(root).catch((error: unknown) => sayCannotStart(root, error));
