import { describe } from 'vitest';
import { findBrowser, findTestElectron } from '../../../scripts/lib/runtimes.mjs';
import { launchChromium } from './chromium.ts';
import type { EditionName, LaunchOptions, Opened } from './edition.ts';
import { launchElectron } from './electron.ts';

export * from './launch.ts';

export type Launch = (options: LaunchOptions) => Promise<Opened>;

const EDITIONS: readonly {
  readonly name: EditionName;
  readonly launch: Launch;
  readonly isThere: () => boolean;
}[] = [
  { name: 'electron', launch: launchElectron, isThere: () => findTestElectron() !== null },
  { name: 'browser', launch: launchChromium, isThere: () => findBrowser() !== null },
];

/** The languages of a long way: one an edition, so that both are tried in either; all of them with TESTIMONIO_E2E=all. */
export function languagesOf(edition: EditionName): readonly ('es' | 'en')[] {
  if (process.env.TESTIMONIO_E2E === 'all') return ['es', 'en'];
  return edition === 'electron' ? ['es'] : ['en'];
}

/** The same scenarios in Electron and in Chromium. Skipped, and counted so, where a runtime is missing. */
export function describeEditions(
  title: string,
  scenarios: (launch: Launch, edition: EditionName) => void,
): void {
  const wanted = process.env.TESTIMONIO_EDITION;
  for (const { name, launch, isThere } of EDITIONS) {
    if (wanted !== undefined && wanted !== name) continue;
    describe.skipIf(!isThere())(`${title} [${name}]`, () => scenarios(launch, name));
  }
}
