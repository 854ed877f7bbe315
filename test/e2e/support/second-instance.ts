import { spawn } from 'node:child_process';
import { sandboxIsOff } from '../../../scripts/lib/ordinary-user.mjs';
import { dist, root } from '../../../scripts/lib/paths.mjs';
import { findTestElectron } from '../../../scripts/lib/runtimes.mjs';
import { environment } from './edition.ts';
import { programUser } from './folders.ts';

/** What the system does at a double click on a file while the app runs on `profile`: ends when it has handed over. */
export async function startSecondInstance(profile: string, file: string): Promise<void> {
  const program = findTestElectron() ?? '';
  const user = programUser();
  const words = [...(sandboxIsOff([dist]) ? ['--no-sandbox'] : []), `--user-data-dir=${profile}`, root, file];
  const second = spawn(user ? user.wrapper : program, words, {
    stdio: 'ignore',
    env: environment(user ? { ...user.env, TESTIMONIO_PROGRAM: program } : {}),
  });
  const code = await new Promise((resolve, reject) => {
    second.once('exit', resolve);
    second.once('error', reject);
  });
  if (code !== 0) throw new Error(`The second instance ended with ${code}`);
}
