import { spawn } from 'node:child_process';
import { findProgram } from './runtimes.mjs';

/**
 * A virtual display of its own (Linux with Xvfb): `{name, stop}`. Elsewhere the display that is there, and
 * nothing to stop. The server picks a free number itself, so that two test runs do not meet.
 */
export async function openDisplay() {
  const program = process.platform === 'linux' ? findProgram('Xvfb') : null;
  if (!program) return { name: process.env.DISPLAY, stop: () => {} };
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    let said = '';
    child.stdio[3].on('data', (chunk) => {
      said += chunk;
      if (said.includes('\n')) resolve(said.trim());
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error('Xvfb ended before it opened a display')));
  });
  const stop = () => child.kill('SIGTERM');
  process.once('exit', stop);
  return { name: `:${number}`, stop };
}
