// What `electron DIR` does in a true Electron: the test runtime comes without its default app.
const { app } = require('electron');
const path = require('node:path');

// Electron shows an uncaught error in a dialog, and waits for ever for someone to click it away.
process.on('uncaughtException', (error) => {
  console.error(error);
  app.exit(70);
});

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
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
