import type { ShellFacts } from '../../../shared/ipc/contract.ts';

const PLATFORMS: Readonly<Partial<Record<NodeJS.Platform, ShellFacts['platform']>>> = {
  win32: 'windows',
  darwin: 'macos',
  linux: 'linux',
};

// A machine without a locale (LANG=C) calls its language "c".
const LANGUAGE_TAG = /^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/;

export function shellFacts(
  platform: NodeJS.Platform,
  languages: readonly string[],
  version: string,
): ShellFacts {
  return {
    edition: 'electron',
    platform: PLATFORMS[platform] ?? 'other',
    languages: languages.filter((tag) => LANGUAGE_TAG.test(tag)),
    version,
  };
}
