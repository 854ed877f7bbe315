const { join } = require('node:path');
const { setFuses } = require('./fuses.cjs');

/** Where electron-builder has put the program, by platform. */
function programIn({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo;
  switch (electronPlatformName) {
    case 'darwin':
    case 'mas':
      return join(appOutDir, `${productFilename}.app`);
    case 'win32':
      return join(appOutDir, `${productFilename}.exe`);
    default:
      return join(appOutDir, packager.executableName);
  }
}

/** Any other version is a test of the packaging with an Electron that may be too old for some fuses. */
function isShippedVersion(version) {
  return version === require('../../package.json').devDependencies.electron;
}

/** Hook of electron-builder: the fuses are set after everything is in place and before it is signed. */
module.exports = async function afterPack(context) {
  await setFuses(programIn(context), {
    strict: isShippedVersion(context.packager.info.framework.version),
    // Without this an unsigned Apple silicon build does not start.
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
  });
};
module.exports.programIn = programIn;
