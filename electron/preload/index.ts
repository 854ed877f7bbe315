import { contextBridge, ipcRenderer } from 'electron';
import { CALLS, EVENTS } from '../../shared/ipc/channels.ts';
import type { ChosenFile, MenuCommand, Outcome, Shell } from '../../shared/ipc/contract.ts';
import { Delivery } from './delivery.ts';
import { readFacts } from './facts.ts';

/** The one thing the page sees of Electron: window.testimonio, a method a call and no way to name a channel. */

const openedFiles = new Delivery<Outcome<ChosenFile>>();
const menuCommands = new Set<(command: MenuCommand) => void>();
const closings = new Set<() => void>();
let takesOpenedFiles = false;

ipcRenderer.on(EVENTS.fileOpened, (_event, file: Outcome<ChosenFile>) => openedFiles.deliver(file));
ipcRenderer.on(EVENTS.menuCommand, (_event, command: MenuCommand) => {
  for (const listener of [...menuCommands]) listener(command);
});
ipcRenderer.on(EVENTS.closing, () => {
  for (const listener of [...closings]) listener();
});

const shell = {
  facts: readFacts(process.argv),
  chooseFiles: (request) => ipcRenderer.invoke(CALLS.chooseFiles, request),
  saveFile: (request) => ipcRenderer.invoke(CALLS.saveFile, request),
  onFileOpened(listener) {
    const unsubscribe = openedFiles.subscribe(listener);
    if (!takesOpenedFiles) {
      takesOpenedFiles = true;
      void ipcRenderer.invoke(CALLS.takeOpenedFiles);
    }
    return unsubscribe;
  },
  onMenuCommand(listener) {
    const own = (command: MenuCommand) => listener(command);
    menuCommands.add(own);
    return () => {
      menuCommands.delete(own);
    };
  },
  setLanguage: (language) => ipcRenderer.invoke(CALLS.setLanguage, language),
  setOwnKeys: (keys) => ipcRenderer.invoke(CALLS.setOwnKeys, keys),
  setUnsaved: (unsaved) => ipcRenderer.invoke(CALLS.setUnsaved, unsaved),
  onClosing(listener) {
    const own = () => listener();
    closings.add(own);
    return () => {
      closings.delete(own);
    };
  },
} satisfies Shell;

contextBridge.exposeInMainWorld('testimonio', shell);
