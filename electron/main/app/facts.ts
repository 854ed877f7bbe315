import type { ShellFacts } from '../../../shared/ipc/contract.ts';

const PLATFORMS: Readonly<Partial<Record<NodeJS.Platform, ShellFacts['platform']>>> = {
  win32: 'windows',
  darwin: 'macos',
  linux: 'linux',
};

export function shellFacts(
  platform: NodeJS.Platform,
  languages: readonly string[],
  version: string,
): ShellFacts {
  return {
    edition: 'electron',
    platform: PLATFORMS[platform] ?? 'other',
    languages: [...languages],
    version,
  };
}
