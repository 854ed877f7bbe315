import { useLayoutEffect, useRef } from 'react';
import type { Bead } from '../../shared/model/records.ts';
import { useAlignmentContents } from './alignment-context.ts';
import { type Extent, edges, ribbons } from './ribbons.ts';
import { saySides, saySureness } from './say-bead.ts';
import { surenessOf } from './sureness.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** What says so beside the number, for whoever does not see colours. */
const SIGNS = { confirmed: '✓', sure: '', fair: '', doubtful: '?', unmeasured: '' } as const;

/** Tops and bottoms of the sentences of one side, from the top of a row. */
function extentsOf(row: Element, version: string, top: number): readonly Extent[] {
  const cell = row.querySelector(`[data-version=${JSON.stringify(version)}]`);
  return [...(cell?.querySelectorAll('.align__unit') ?? [])].map((unit) => {
    const box = unit.getBoundingClientRect();
    return { top: box.top - top, bottom: box.bottom - top };
  });
}

function path(d: string, name: string): SVGPathElement {
  const element = document.createElementNS(NAMESPACE, 'path');
  element.setAttribute('class', name);
  element.setAttribute('d', d);
  return element;
}

/** Between the columns: the bead's number, how sure its link is, and the bands from sentence to sentence. */
export function LinkCell({ bead, at }: { readonly bead: Bead; readonly at: number }) {
  const contents = useAlignmentContents();
  const { view, versions, queue, t, formats } = contents;
  const cell = useRef<HTMLTableCellElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const sureness = surenessOf(bead);
  const [left, right] = versions;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the bands stand where the words do, and those change with the view
  useLayoutEffect(() => {
    const measure = () => {
      const row = cell.current?.parentElement;
      const box = drawing.current?.getBoundingClientRect();
      if (!row || !box || !left || !right) return () => undefined;
      const [here, there] = [extentsOf(row, left.id, box.top), extentsOf(row, right.id, box.top)];
      const bands = ribbons(here, there, box.width).map((d) => path(d, 'align__band'));
      const bars = path(edges(here, there, box.width), 'align__edges');
      return () => drawing.current?.replaceChildren(...bands, bars);
    };
    return queue.register(measure);
  }, [view, bead, left, right, queue]);

  return (
    <td ref={cell} className="align__link" aria-colindex={2} data-sureness={sureness}>
      <svg ref={drawing} className="align__bands" aria-hidden="true" focusable="false" />
      <span className="align__number">
        {formats.number(at + 1)}
        {SIGNS[sureness] ? (
          <span className="align__sign" aria-hidden="true">
            {SIGNS[sureness]}
          </span>
        ) : null}
      </span>
      {bead.status === 'auto' && bead.confidence !== null ? (
        <span className="align__percent" aria-hidden="true">
          {t('percent', { percent: formats.number(Math.round(100 * bead.confidence)) })}
        </span>
      ) : null}
      {bead.deliberate ? <span className="align__purpose">{t('onPurpose')}</span> : null}
      <span className="visually-hidden">
        {saySureness(contents, bead)}, {saySides(contents, bead)}
      </span>
    </td>
  );
}
