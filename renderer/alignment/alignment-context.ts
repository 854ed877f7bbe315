import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { UiLanguage, Version } from '../../shared/model/records.ts';
import type { FillingTools } from '../filling/use-filling.ts';
import type { LayoutQueue } from '../reader/layout-queue.ts';
import type { Formats } from '../ui/language.ts';
import type { DocumentFlags } from './document-flags.ts';
import type { FlagActs } from './use-flag-acts.ts';

/** What every row of the alignment shares. A new object at every change of the project. */
export interface AlignmentContents {
  readonly index: ProjectIndex;
  readonly view: DocumentView;
  /** The two that stand side by side, left to right. */
  readonly versions: readonly Version[];
  readonly queue: LayoutQueue;
  readonly t: TFunction<'alignment'>;
  readonly formats: Formats;
  readonly language: UiLanguage;
  readonly tFlags: TFunction<'flags'>;
  readonly flags: DocumentFlags;
  /** Flags that were set aside are shown too. */
  readonly showsDismissed: boolean;
  readonly flagActs: FlagActs;
  readonly filling: FillingTools;
}

export const AlignmentContext = createContext<AlignmentContents | null>(null);

export function useAlignmentContents(): AlignmentContents {
  const contents = useContext(AlignmentContext);
  if (!contents) throw new Error('no alignment');
  return contents;
}
