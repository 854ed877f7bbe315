import { type RefObject, useEffect, useMemo } from 'react';
import { type CommandAct, useCommands } from './commands.ts';
import { useWorkspace } from './workspace.ts';

/** Where the keys go on in a part of the window, the likeliest first. */
const STARTS = [
  '[data-cell][data-in-hand]',
  '[data-cell][tabindex="0"]',
  'h1[tabindex]',
  '[role="tab"][aria-selected="true"]',
  'button:not(:disabled), [href], input, textarea, [tabindex="0"]',
];

function startOf(region: Element): HTMLElement | null {
  for (const selector of STARTS) {
    const found = region.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/** F6 goes through the panels and the text; and no screen leaves the focus on nothing when it takes another's place. */
export function useRegions(frame: RefObject<HTMLElement | null>): void {
  const { screen } = useWorkspace();
  const commands = useMemo<readonly CommandAct[]>(() => {
    const go = (step: 1 | -1) => () => {
      const regions = [...(frame.current?.children ?? [])].filter((each) => !each.hasAttribute('hidden'));
      const at = regions.findIndex((each) => each.contains(document.activeElement));
      for (let count = 1; count <= regions.length; count += 1) {
        const next = regions[(Math.max(at, 0) + step * count + 2 * regions.length) % regions.length];
        const start = next && startOf(next);
        if (start) return start.focus();
      }
    };
    return [
      { id: 'nextRegion', run: go(1) },
      { id: 'previousRegion', run: go(-1) },
    ];
  }, [frame]);
  useCommands(commands);

  const what = 'documentId' in screen ? `${screen.kind} ${screen.documentId}` : screen.kind;
  const isImport =
    screen.kind === 'importArticle' ||
    screen.kind === 'importParallel' ||
    screen.kind === 'importUnits' ||
    screen.kind === 'variables';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each screen is a wish of its own
  useEffect(() => {
    // After what a closing menu or dialog gives the focus back to.
    const timer = setTimeout(() => {
      const centre = frame.current?.querySelector('main');
      const active = document.activeElement;
      if (!centre || centre.contains(active) || document.querySelector('[role="dialog"]')) return;
      if (isImport || !active || active === document.body) startOf(centre)?.focus({ preventScroll: true });
    }, FOCUS_SETTLES);
    return () => clearTimeout(timer);
  }, [what, isImport, frame]);
}

/** Milliseconds. */
const FOCUS_SETTLES = 60;
