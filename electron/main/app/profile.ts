import { isAbsolute, join, resolve } from 'node:path';

export interface ProfileSources {
  /** TESTIMONIO_PROFILE, or the switch --user-data-dir. Tests and second profiles use them. */
  readonly wanted: readonly (string | undefined)[];
  readonly appData: string;
  readonly workingFolder: string;
}

/** The folder of everything the app keeps. Its name is fixed: another folder is another, empty app. */
export function profileFolder({ wanted, appData, workingFolder }: ProfileSources): string {
  const chosen = wanted.find((folder) => folder !== undefined && folder !== '');
  if (chosen === undefined) return join(appData, 'Testimonio');
  return isAbsolute(chosen) ? chosen : resolve(workingFolder, chosen);
}
