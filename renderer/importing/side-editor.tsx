import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage, Stretch } from '../../shared/exchange/article/finding.ts';
import { guessLanguage } from '../../shared/language/guess.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import { IconButton } from '../ui/button.tsx';
import { Border } from './border.tsx';
import { offsetAtPoint, selectedStretch } from './dom-offsets.ts';
import { movedParts, type SideRun, sideRuns } from './side-runs.ts';
import { workingWindow } from './source-view.ts';
import { nearestBorder, stepBorder } from './word-steps.ts';

export interface SideEditorProps {
  readonly text: string;
  readonly language: UiLanguage;
  readonly passage: Passage;
  /** Where the passage is to be split, or null while its bounds are moved. */
  readonly cut: number | null;
  readonly onParts: (parts: readonly Stretch[]) => void;
  readonly onCut: (offset: number) => void;
}

/** One side in the words around it: its borders, or the cut, moved by keys, buttons, drag or selecting words. */
export function SideEditor({ text, language, passage, cut, onParts, onCut }: SideEditorProps) {
  const { t } = useTranslation('importing');
  const box = useRef<HTMLDivElement | null>(null);
  const side = t(language === 'es' ? 'screen_spanish' : 'screen_english');
  const shown = workingWindow(text, passage);
  const first = passage.parts[0] ?? passage;
  const lastPart = passage.parts.length - 1;

  const moveEdge = (part: number, edge: 'start' | 'end', to: number) => {
    const parts = movedParts(passage.parts, part, edge, to);
    if (parts) onParts(parts);
  };
  const step = (part: number, edge: 'start' | 'end', direction: -1 | 1) => {
    const from = passage.parts[part]?.[edge];
    if (from !== undefined) moveEdge(part, edge, stepBorder(text, from, direction, edge, 'word', language));
  };
  const moveRun = (run: SideRun & { kind: 'border' }, to: number) => {
    if (run.edge !== 'cut') moveEdge(run.part, run.edge, to);
    else if (to > first.start && to < passage.end) onCut(to);
  };
  const dragRun = (run: SideRun & { kind: 'border' }, x: number, y: number) => {
    const offset = box.current ? offsetAtPoint(box.current, x, y) : null;
    const edge = run.edge === 'end' ? 'end' : 'start';
    if (offset !== null) moveRun(run, nearestBorder(text, offset, edge, language));
  };
  const takeSelection = (x: number, y: number) => {
    if (!box.current) return;
    const chosen = selectedStretch(box.current);
    window.getSelection()?.removeAllRanges();
    if (cut !== null) {
      const offset = chosen?.start ?? offsetAtPoint(box.current, x, y);
      if (offset === null) return;
      const to = nearestBorder(text, offset, 'start', language);
      if (to > first.start && to < passage.end) onCut(to);
    } else if (chosen) {
      const start = nearestBorder(text, chosen.start, 'start', language);
      const end = nearestBorder(text, chosen.end, 'end', language);
      if (start < end) onParts([{ start, end }]);
    }
  };
  const labels = {
    start: t('mend_start', { side }),
    end: t('mend_end', { side }),
    cut: t('mend_cut', { side }),
  };

  return (
    <div className="side">
      <div
        className="side__words"
        ref={box}
        lang={language}
        onPointerUp={(event) => {
          if (event.target instanceof Element && event.target.getAttribute('role') === 'slider') return;
          takeSelection(event.clientX, event.clientY);
        }}
      >
        {sideRuns(passage, shown, cut).map((run) =>
          run.kind === 'words' ? (
            <span
              key={run.key}
              data-from={run.from}
              className={run.inside ? 'side__inside' : 'side__around'}
              lang={
                run.inside ? undefined : (guessLanguage(text.slice(run.from, run.to)).language ?? undefined)
              }
            >
              {text.slice(run.from, run.to)}
            </span>
          ) : (
            <Border
              key={run.key}
              text={text}
              language={language}
              at={run.at}
              edge={run.edge === 'end' ? 'end' : 'start'}
              isCut={run.edge === 'cut'}
              label={labels[run.edge]}
              onMove={(to) => moveRun(run, to)}
              onDrag={(x, y) => dragRun(run, x, y)}
            />
          ),
        )}
      </div>
      {cut === null ? (
        <fieldset className="side__steps">
          <legend className="visually-hidden">{side}</legend>
          <span>{t('mend_startShort')}</span>
          <IconButton label={t('mend_startEarlier')} onPress={() => step(0, 'start', -1)}>
            ←
          </IconButton>
          <IconButton label={t('mend_startLater')} onPress={() => step(0, 'start', 1)}>
            →
          </IconButton>
          <span>{t('mend_endShort')}</span>
          <IconButton label={t('mend_endEarlier')} onPress={() => step(lastPart, 'end', -1)}>
            ←
          </IconButton>
          <IconButton label={t('mend_endLater')} onPress={() => step(lastPart, 'end', 1)}>
            →
          </IconButton>
        </fieldset>
      ) : null}
    </div>
  );
}
