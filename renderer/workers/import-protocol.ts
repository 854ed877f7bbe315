import type { ArticleFinding } from '../../shared/exchange/article/finding.ts';
import type { ParallelFinding } from '../../shared/exchange/parallel/finding.ts';
import type { TermsRead } from '../../shared/exchange/terms/entry.ts';
import type { UnitsFound } from '../../shared/exchange/units/read.ts';
import type { ProblemData } from '../../shared/ipc/contract.ts';

/** What the window and the import worker say to each other. One request a worker. */

/** A file's bytes, or what was pasted with the name it goes by. */
export interface ImportFile {
  readonly kind: 'file';
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
export type ImportSource =
  | ImportFile
  | { readonly kind: 'pasted'; readonly name: string; readonly text: string };

export type ImportRequest =
  | { readonly kind: 'article'; readonly source: ImportSource }
  | {
      readonly kind: 'parallel';
      readonly es: ImportSource;
      readonly en: ImportSource;
      readonly speakerLabels: boolean;
    }
  | { readonly kind: 'units'; readonly files: readonly ImportFile[] }
  | { readonly kind: 'terms'; readonly file: ImportFile };

export type ImportStage = 'reading' | 'finding';

export type ImportFound =
  | { readonly kind: 'article'; readonly finding: ArticleFinding }
  | { readonly kind: 'parallel'; readonly finding: ParallelFinding }
  | { readonly kind: 'units'; readonly found: UnitsFound }
  | { readonly kind: 'terms'; readonly found: TermsRead };

export type ImportMessage =
  | { readonly say: 'stage'; readonly stage: ImportStage; readonly file: string }
  | { readonly say: 'found'; readonly found: ImportFound }
  | { readonly say: 'problem'; readonly problem: ProblemData };

/** The file that a problem of the whole request is said of. */
export function nameOf(request: ImportRequest): string {
  switch (request.kind) {
    case 'article':
      return request.source.name;
    case 'parallel':
      return request.es.name;
    case 'units':
      return request.files[0]?.name ?? '';
    case 'terms':
      return request.file.name;
  }
}
