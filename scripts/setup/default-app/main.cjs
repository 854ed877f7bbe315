// What `electron DIR` does in a true Electron, for tests: the test runtime comes without a default app.
const { app } = require('electron');
const path = require('node:path');
const { holdUntilWatched } = require('./hold.cjs');

// Electron shows an uncaught error in a dialog, and waits for ever for someone to click it away.
process.on('uncaughtException', (error) => {
  console.error(error);
  app.exit(70);
});

// Playwright's own word; a bench starts without it, and is not held.
if (process.argv.includes('--inspect=0')) holdUntilWatched();

// A true Electron is started with this folder and the app's; the test runtime has this one built in.
const folder = process.argv
  .slice(1)
  .find((argument) => !argument.startsWith('-') && path.resolve(argument) !== __dirname);
if (folder === undefined) {
  console.error('electron: which app?');
  app.exit(2);
} else {
  const appPath = path.resolve(folder);
  const manifest = require(path.join(appPath, 'package.json'));
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true, configurable: false });
  app.setVersion(manifest.version);
  app.name = manifest.productName ?? manifest.name;
  app.setAppPath(appPath);
  require(path.join(appPath, manifest.main));
}
