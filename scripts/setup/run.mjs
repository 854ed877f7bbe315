import { spawn } from 'node:child_process';

/**
 * Runs a program and waits: `{code, output}`, both streams together. `inherit` shows them instead.
 * A time limit in milliseconds ends it, and the code is then null.
 */
export function run(program, args, { inherit = false, limit, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: inherit ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      ...(limit ? { timeout: limit, killSignal: 'SIGKILL' } : {}),
      ...options,
    });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
