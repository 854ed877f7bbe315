import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { root } from './lib/paths.mjs';
import { versionDefines } from './lib/version.mjs';

/**
 * react-aria writes a `<style>` element for pressable things unless an element with this id is there, and the
 * CSP refuses it with an error in the console. The rule itself (touch-action) stands in the renderer's own CSS.
 */
const withoutInlineStyle = {
  name: 'testimonio:no-inline-style',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { id: 'react-aria-pressable-style' }, injectTo: 'head' }],
};

/**
 * The window's bundle. Everything is a file of its own (no data: URIs, no inline script or style) because the
 * CSP says 'self'; paths are relative, so that app://testimonio/ and http://127.0.0.1 take the same files.
 */
export function rendererConfig() {
  return {
    configFile: false,
    root: join(root, 'renderer'),
    base: './',
    logLevel: 'warn',
    publicDir: 'public',
    plugins: [react(), withoutInlineStyle],
    define: versionDefines(),
    worker: { format: 'es' },
    server: { host: '127.0.0.1' },
    build: {
      outDir: join(root, 'dist/renderer'),
      emptyOutDir: true,
      target: 'chrome114',
      cssTarget: 'chrome114',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4_000,
    },
  };
}

export default rendererConfig();
