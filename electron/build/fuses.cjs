/**
 * What is burnt into the shipped binary: it runs this app and nothing else. Names as in @electron/fuses;
 * a test reads them back from a true binary.
 */
const FUSES = {
  /** ELECTRON_RUN_AS_NODE would make the app a Node for any script. */
  RunAsNode: false,
  EnableCookieEncryption: true,
  /** NODE_OPTIONS and NODE_EXTRA_CA_CERTS would bring in code and certificates. */
  EnableNodeOptionsEnvironmentVariable: false,
  /** --inspect would open the main process to a debugger. */
  EnableNodeCliInspectArguments: false,
  /** A changed app.asar does not start (macOS, Windows). */
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  /** The window comes from app://, nothing from file://. */
  GrantFileProtocolExtraPrivileges: false,
  /** Electron's own default: WebAssembly out of bounds is trapped by the processor. */
  WasmTrapHandlers: true,
};

/**
 * Sets the fuses of the Electron binary at `program`. `strict` (always, but for old test binaries) fails when
 * that Electron has a fuse which this table does not rule on, or lacks one; else those it lacks are left out.
 */
async function setFuses(program, { strict = true, resetAdHocDarwinSignature = false } = {}) {
  // An ES module, which a hook of electron-builder cannot require.
  const { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } = await import('@electron/fuses');
  const wire = await getCurrentFuseWire(program);
  const fuses = {};
  for (const [name, value] of Object.entries(FUSES)) {
    const index = FuseV1Options[name];
    if (index === undefined) throw new Error(`@electron/fuses knows no fuse ${name}`);
    if (strict || wire[index] !== undefined) fuses[index] = value;
  }
  return flipFuses(program, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: strict,
    resetAdHocDarwinSignature,
    ...fuses,
  });
}

module.exports = { FUSES, setFuses };
