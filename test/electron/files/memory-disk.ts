import * as real from 'node:fs/promises';
import type { FileSystem, OpenFile } from '../../../electron/main/files/system.ts';

/** A system error as Node throws it. */
export function systemError(code: string, path = '/home/someone/Rosa.testimonio'): Error {
  return Object.assign(new Error(`${code}: failed, '${path}'`), { code, path });
}

type Step = 'open' | 'writeFile' | 'sync' | 'close' | 'rename' | 'chmod' | 'folder' | 'read';

/** The true file system, but `step` fails with `code`. */
export function failingAt(step: Step, code: string, seen: string[] = []): FileSystem {
  const fail = async (): Promise<never> => {
    throw systemError(code);
  };
  return {
    ...real,
    async open(path, flags, mode) {
      seen.push(`open ${flags}`);
      const isFolder = await real.stat(path).then(
        (facts) => facts.isDirectory(),
        () => false,
      );
      if (step === 'open' && flags === 'wx') return fail();
      if (step === 'folder' && isFolder) return fail();
      const handle = await real.open(path, flags, mode);
      const own: OpenFile = {
        stat: () => handle.stat(),
        read: step === 'read' ? fail : (buffer, offset, length) => handle.read(buffer, offset, length),
        async writeFile(bytes) {
          // As on a full disk: some of it is written, then no more.
          await handle.writeFile(step === 'writeFile' ? bytes.subarray(0, bytes.length >> 1) : bytes);
          if (step === 'writeFile') await fail();
        },
        chmod: step === 'chmod' ? fail : (bits) => handle.chmod(bits),
        sync: step === 'sync' && !isFolder ? fail : () => handle.sync(),
        async close() {
          await handle.close();
          if (step === 'close' && !isFolder) await fail();
        },
      };
      return own;
    },
    rename: step === 'rename' ? fail : real.rename,
  };
}
