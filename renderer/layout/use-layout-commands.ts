import { useMemo, useRef } from 'react';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { type ReaderLayout, TEXT_SIZES } from '../store/reader-layout.ts';
import { nextColumns, nextMeasure, nextNumbers, nextSpacing, textStepBy } from './layout-steps.ts';
import type { LayoutInHand } from './use-reader-layout.ts';

/** Laying the text out, from keys and palette. */
export function useLayoutCommands(of: {
  readonly hand: LayoutInHand;
  readonly hasBoth: boolean;
  readonly hasTimes: boolean;
  readonly openView: () => void;
}): void {
  const { hand, hasBoth, hasTimes, openView } = of;
  const latest = useRef(hand);
  latest.current = hand;
  const { columns, textStep } = hand.layout;
  const commands = useMemo<readonly CommandAct[]>(() => {
    const change = (wish: (layout: ReaderLayout) => Partial<ReaderLayout>) => () =>
      latest.current.change(wish(latest.current.layout));
    const isPair = hasBoth && columns === 'both';
    return [
      { id: 'layout.view', run: openView },
      { id: 'layout.columns', isEnabled: hasBoth, run: change(nextColumns) },
      {
        id: 'layout.swap',
        isEnabled: isPair,
        run: change(({ translationFirst }) => ({ translationFirst: !translationFirst })),
      },
      {
        id: 'layout.both',
        isEnabled: hasBoth && columns !== 'both',
        run: change(() => ({ columns: 'both' })),
      },
      {
        id: 'layout.original',
        isEnabled: hasBoth && columns !== 'original',
        run: change(() => ({ columns: 'original' })),
      },
      {
        id: 'layout.translation',
        isEnabled: hasBoth && columns !== 'translation',
        run: change(() => ({ columns: 'translation' })),
      },
      { id: 'layout.even', isEnabled: isPair, run: change(() => ({ originalShare: 0.5 })) },
      {
        id: 'layout.larger',
        isEnabled: textStep < TEXT_SIZES.length - 1,
        run: change((layout) => textStepBy(layout, 1)),
      },
      { id: 'layout.smaller', isEnabled: textStep > 0, run: change((layout) => textStepBy(layout, -1)) },
      { id: 'layout.measure', run: change(nextMeasure) },
      { id: 'layout.spacing', run: change(nextSpacing) },
      { id: 'layout.numbers', run: change(nextNumbers) },
      { id: 'layout.speakers', run: change(({ speakers }) => ({ speakers: !speakers })) },
      { id: 'layout.times', isEnabled: hasTimes, run: change(({ times }) => ({ times: !times })) },
      { id: 'layout.languages', run: change(({ languages }) => ({ languages: !languages })) },
      { id: 'layout.terms', run: change(({ terms }) => ({ terms: !terms })) },
      { id: 'layout.reset', run: () => latest.current.reset() },
    ];
  }, [hasBoth, hasTimes, columns, textStep, openView]);
  useCommands(commands);
}
