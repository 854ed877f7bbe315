import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { ListLayout, Virtualizer } from 'react-aria-components';
import { registerReveal } from './show-row.ts';

/** The height of a row in pixels until it is measured: most names stand on one line. */
const ROW = 28;

/**
 * Mounts only the rows in sight of a tree of many themes: a thousand of them take seconds otherwise. Below so many, all
 * are mounted, which costs nothing that could be seen and lets the browser find in them.
 */
export const MOST_MOUNTED = 100;

export function LongTree(props: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}) {
  const { frame, children } = props;
  const [layout] = useState(() => new ListLayout<unknown>({ estimatedRowSize: ROW, padding: 6 }));
  useEffect(
    () =>
      registerReveal((codeId) => {
        const place = layout.getLayoutInfo(codeId)?.rect;
        const scroller = frame.current?.querySelector<HTMLElement>('.codebook__tree');
        if (!place || !scroller) return false;
        scroller.scrollTop = Math.max(0, place.y - scroller.clientHeight / 2);
        return true;
      }),
    [layout, frame],
  );
  return <Virtualizer layout={layout}>{children}</Virtualizer>;
}
