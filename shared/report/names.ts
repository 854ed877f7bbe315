import type { CoderId } from '../model/ids.ts';
import type { Version } from '../model/records.ts';
import type { DocumentReport } from './report.ts';

/** What a report needs to know of the project to say names. */
export interface ReportNames {
  readonly versions: readonly Version[];
  speaker(id: DocumentReport['speakers'][number]['speakerId']): string;
  coder(id: CoderId): string;
}
