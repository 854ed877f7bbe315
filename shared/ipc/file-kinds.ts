import type { FileKind } from './contract.ts';

/** Name endings of each kind, without the dot; the first is given to a name that has none of them. */
export const FILE_ENDINGS: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  text: ['txt', 'md', 'html', 'htm', 'docx'],
  project: ['testimonio'],
  csv: ['csv', 'tsv'],
  docx: ['docx'],
  json: ['json'],
  units: ['tmx', 'xliff', 'xlf', 'sdlxliff', 'mqxliff', 'mxliff', 'tsv', 'tab', 'txt', 'xml'],
  tmx: ['tmx'],
  xliff: ['xliff', 'xlf'],
  pairs: ['tsv', 'txt'],
  html: ['html', 'htm'],
  terms: ['tsv', 'tbx', 'tab', 'txt', 'xml'],
  tbx: ['tbx', 'xml'],
};

/** True when the name ends as files of this kind do, in whatever case. */
export function hasEndingOf(kind: FileKind, name: string): boolean {
  const lower = name.toLowerCase();
  return FILE_ENDINGS[kind].some(
    (ending) => lower.endsWith(`.${ending}`) && lower.length > ending.length + 1,
  );
}
