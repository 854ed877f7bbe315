import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { versionDefines } from '../lib/version.mjs';
import { rendererConfig } from '../vite.renderer.config.mjs';

const nodeModules = [...builtinModules, /^node:/];

/** One file that needs no node_modules: everything is bundled but Node itself and `external`. */
function nodeBundle({ entry, format, fileName, target, external = [], banner = '' }) {
  return (outDir) => ({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    mode: 'production',
    define: {
      ...versionDefines(),
      'process.env.NODE_ENV': '"production"',
    },
    ssr: { noExternal: true, external, target: 'node' },
    build: {
      ssr: join(root, entry),
      outDir,
      emptyOutDir: true,
      target,
      minify: false,
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: [...nodeModules, ...external],
        output: { format, entryFileNames: fileName, codeSplitting: false, banner },
      },
    },
  });
}

/**
 * What a full build makes. `out` is the folder under dist/, `files` the parts of it that this target owns
 * (null: all of it); Electron 25 of the tests has Node 18 and takes no ES modules.
 */
export const TARGETS = [
  {
    name: 'renderer',
    entry: 'renderer/index.html',
    out: 'renderer',
    files: null,
    config: (outDir) => ({ ...rendererConfig(), build: { ...rendererConfig().build, outDir } }),
  },
  {
    name: 'main',
    entry: 'electron/main/index.ts',
    out: 'electron',
    files: ['main.cjs'],
    config: nodeBundle({
      entry: 'electron/main/index.ts',
      format: 'cjs',
      fileName: 'main.cjs',
      target: 'node18',
      external: ['electron'],
    }),
  },
  {
    name: 'preload',
    entry: 'electron/preload/index.ts',
    out: 'electron',
    files: ['preload.cjs'],
    config: nodeBundle({
      entry: 'electron/preload/index.ts',
      format: 'cjs',
      fileName: 'preload.cjs',
      target: 'node18',
      external: ['electron'],
    }),
  },
  {
    name: 'cli',
    entry: 'cli/index.ts',
    out: 'cli',
    files: ['testimonio.mjs'],
    executable: true,
    config: nodeBundle({
      entry: 'cli/index.ts',
      format: 'es',
      fileName: 'testimonio.mjs',
      target: 'node20',
      banner: '#!/usr/bin/env node',
    }),
  },
  {
    name: 'serve',
    entry: 'scripts/serve/security.mjs',
    out: 'serve',
    files: ['security.mjs'],
    config: nodeBundle({
      entry: 'scripts/serve/security.mjs',
      format: 'es',
      fileName: 'security.mjs',
      target: 'node20',
    }),
  },
];
