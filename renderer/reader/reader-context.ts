import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import type { ShowsCoding } from '../../shared/coding/filter.ts';
import type { SpineLanes } from '../../shared/coding/spine-lanes.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CodingId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Coding, UiLanguage, Version } from '../../shared/model/records.ts';
import type { CodingWords } from '../coding/coding-words.ts';
import type { Editing } from '../editing/use-editing.ts';
import type { FillingTools } from '../filling/use-filling.ts';
import type { Marking } from '../marking/text-marks.ts';
import type { Theme } from '../ui/colour.ts';
import type { Formats } from '../ui/language.ts';
import type { LayoutQueue } from './layout-queue.ts';

/** What every row of a reader shares. A new object at every change of the project. */
export interface ReaderContents {
  readonly index: ProjectIndex;
  readonly view: DocumentView;
  readonly versions: readonly Version[];
  readonly lanes: SpineLanes;
  readonly queue: LayoutQueue;
  /** What every row says and shows alike, asked for once: a hook a stripe took a tenth of each mount. */
  readonly words: CodingWords;
  readonly t: TFunction<'reader'>;
  readonly formats: Formats;
  readonly language: UiLanguage;
  readonly theme: Theme;
  /** Another number where sentences are found to be translated otherwise elsewhere. */
  readonly sentences: number;
  /** What of the text is marked beside codings; null for nothing. */
  readonly marking: Marking | null;
  readonly activeCoding: CodingId | null;
  /** Whether a coding is let through to be seen. */
  readonly shows: ShowsCoding;
  readonly editing: Editing;
  readonly filling: FillingTools;
  readonly choose: (coding: Coding) => void;
}

export const ReaderContext = createContext<ReaderContents | null>(null);

export function useReaderContents(): ReaderContents {
  const contents = useContext(ReaderContext);
  if (!contents) throw new Error('no reader');
  return contents;
}
