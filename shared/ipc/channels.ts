/** The names on the wire between preload and main. What is not here does not exist. */

/** Asked by the window, answered once. */
export const CALLS = {
  chooseFiles: 'testimonio:chooseFiles',
  saveFile: 'testimonio:saveFile',
  setLanguage: 'testimonio:setLanguage',
  setOwnKeys: 'testimonio:setOwnKeys',
  setUnsaved: 'testimonio:setUnsaved',
  /** The window can take opened files from now on; those that waited are sent. */
  takeOpenedFiles: 'testimonio:takeOpenedFiles',
} as const;
export type CallName = keyof typeof CALLS;

/** Told to the window, not answered. */
export const EVENTS = {
  fileOpened: 'testimonio:fileOpened',
  menuCommand: 'testimonio:menuCommand',
  closing: 'testimonio:closing',
} as const;

/** Main hands the facts to the sandboxed preload as one argument of its process: this, then JSON. */
export const FACTS_ARGUMENT = '--testimonio-facts=';
