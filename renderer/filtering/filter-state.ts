import { type CodingFilter, NO_FILTER } from '../../shared/coding/filter.ts';
import { projectState, useWindowState } from '../ui/window-state.ts';

/** What is shown of the open project's codings: goes along from document to document. */
export const shownFilter = projectState<CodingFilter>(NO_FILTER);
/** Whether the bar that chooses it is open; while it hides something the bar is in sight anyway. */
export const filterBar = projectState(false);

export const useShownFilter = (): CodingFilter => useWindowState(shownFilter);
export const useFilterBarOpen = (): boolean => useWindowState(filterBar);
