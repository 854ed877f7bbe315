import { createServer, createServerModuleRunner } from 'vite';
import { root } from './paths.mjs';

/** Node 20 reads no TypeScript: calls `work` with a function that imports a .ts file, and tidies up after it. */
export async function withTypeScript(work) {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  try {
    return await work((file) => runner.import(file));
  } finally {
    await runner.close();
    await server.close();
  }
}
