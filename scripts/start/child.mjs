import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A program that ends sooner than this with an error did not start: another way is tried. */
const STARTED_AFTER_MS = 10_000;

/** Chromium's own log lines, `[pid:date/time:LEVEL:file(line)] …`: of no use to a person at a terminal. */
const CHROMIUM_LOG = /^\[\d+(:\d+)?:\d+\/\d+\.\d+:[A-Z]+:[^\]]*\]/;

/** The app's words on stderr without Chromium's. */
export function isForThePerson(line) {
  return line.trim() !== '' && !CHROMIUM_LOG.test(line);
}

/**
 * Runs a program with a window until it ends: `{started, code}`. Ctrl+C and a request to end are passed on to it,
 * so that it closes its window as it should; we end after it.
 */
export function runWindow(program, words, options) {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, words, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (isForThePerson(line)) console.error(line);
    });
    let asked = false;
    const passOn = (signal) => {
      asked = true;
      child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    const finish = (result) => {
      for (const signal of signals) process.off(signal, passOn);
      resolve(result);
    };
    child.on('error', () => finish({ started: false, code: 1 }));
    child.on('close', (code) => {
      const started = code === 0 || asked || Date.now() - startedAt > STARTED_AFTER_MS;
      finish({ started, code: asked ? 0 : (code ?? 1) });
    });
  });
}
