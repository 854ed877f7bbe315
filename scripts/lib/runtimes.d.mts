type Environment = Readonly<Record<string, string | undefined>>;

export const testElectronFolder: string;
export function browserCandidates(platform: string, env: Environment): string[];
export function findBrowser(env?: Environment, platform?: string): string | null;
export function findProgram(name: string, env?: Environment): string | null;
export function electronProgram(platform?: string): string;
export function findElectron(env?: Environment): string | null;
export function findTestElectron(env?: Environment): string | null;
export function electronVersion(program: string): string | null;
