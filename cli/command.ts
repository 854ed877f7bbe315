import type { i18n } from 'i18next';
import type { UiLanguage } from '../shared/model/records.ts';
import type { Io } from './io.ts';
import type { Options, OptionTable } from './options.ts';
import type { ExitCode } from './refusal.ts';

export interface Context {
  readonly io: Io;
  readonly options: Options;
  readonly language: UiLanguage;
  readonly i18n: i18n;
}

/** One word after `testimonio`; `--ui` and `--help` every command has. */
export interface Command {
  readonly name: string;
  readonly options: OptionTable;
  readonly run: (context: Context) => Promise<ExitCode>;
}
