type Environment = Readonly<Record<string, string | undefined>>;
export type Way = 'electron' | 'browser' | 'serve' | 'no-window';

export function readArguments(
  args: readonly string[],
  cwd: string,
): { forced: Way | null; files: string[]; unknown: string[] };
export function hasDisplay(platform: string, env: Environment): boolean;
export function waysToTry(facts: { forced: Way | null; display: boolean; browser: string | null }): Way[];
export function systemLanguage(env: Environment, fallback: string): 'es' | 'en';
export function needsNoSandbox(platform: string, uid: number | undefined): boolean;
export function profileFolder(platform: string, env: Environment, browser: string | null): string;
export function browserArguments(facts: { address: string; profile: string; noSandbox: boolean }): string[];
