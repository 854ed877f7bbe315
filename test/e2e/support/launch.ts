// All of the support that does not need a test runner: for scenarios, benches and screenshots alike.
export { launchChromium, startChromium, windowServer } from './chromium.ts';
export type { EditionName, LaunchOptions, Opened } from './edition.ts';
export { launchElectron, startElectron } from './electron.ts';
export { newFolder, newProfile, removeFolders } from './folders.ts';
export { measuresOf, whenMeasured, whenReady } from './ready.ts';
export { openSample } from './sample.ts';
