import type { Io } from '../../cli/io.ts';
import { run } from '../../cli/run.ts';
import { steadyEffects } from '../fixtures/projects/small-project.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

/** A world in memory: files by name, what was printed, and a disk that can be full. */
export class MemoryIo implements Io {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  printed = '';
  said: string[] = [];
  /** What the next write fails with. */
  failing: string | null = null;
  languages: readonly string[] = ['en-US'];
  numbers = 'en-US';
  readonly version = '0.0.0-test';
  readonly now;
  readonly fillRandom;

  constructor(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {}) {
    ({ now: this.now, fillRandom: this.fillRandom } = steadyEffects());
    for (const [name, body] of Object.entries(files)) {
      this.files.set(name, typeof body === 'string' ? new TextEncoder().encode(body) : body);
    }
  }

  readonly out = (text: string) => {
    this.printed += text;
  };
  readonly say = (line: string) => {
    this.said.push(line);
  };
  readonly progress = () => {};
  readonly read = async (path: string) => {
    const bytes = this.files.get(path);
    if (!bytes) throw failure('ENOENT');
    return bytes.slice();
  };
  readonly writeWhole = async (path: string, bytes: Uint8Array<ArrayBuffer>) => {
    if (this.failing !== null) throw failure(this.failing);
    this.files.set(path, bytes);
  };
  readonly exists = async (path: string) => this.files.has(path);
  readonly sameFile = async (a: string, b: string) => a === b;
  readonly nameOf = (path: string) => path.split('/').at(-1) ?? path;

  /** Runs the command line in this world; what it printed and said is that of this run alone. */
  async run(...args: readonly string[]): Promise<{ exit: number; out: string; said: string }> {
    this.printed = '';
    this.said = [];
    const exit = await run(args, this);
    return { exit, out: this.printed, said: this.said.join('\n') };
  }

  text(path: string): string {
    const bytes = this.files.get(path);
    if (!bytes) throw new Error(`no such file: ${path}`);
    return new TextDecoder().decode(bytes);
  }
}
