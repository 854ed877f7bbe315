import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { UiLanguage } from '../../shared/model/records.ts';
import { type Edge, stepBorder } from './word-steps.ts';

export interface BorderProps {
  readonly text: string;
  readonly language: UiLanguage;
  /** UTF-16 in the text. */
  readonly at: number;
  readonly edge: Edge;
  /** It divides the passage rather than bounds it. */
  readonly isCut: boolean;
  readonly label: string;
  readonly onMove: (to: number) => void;
  /** The pointer drags it over the words. */
  readonly onDrag: (x: number, y: number) => void;
}

/** Words beside a border, read out so that it can be placed by ear. */
const NEARBY = 40;

const STEPS: Readonly<Record<string, readonly [direction: -1 | 1, unit: 'word' | 'sentence']>> = {
  ArrowLeft: [-1, 'word'],
  ArrowRight: [1, 'word'],
  ArrowUp: [-1, 'sentence'],
  ArrowDown: [1, 'sentence'],
};

/** A border between words: arrows move it by words, up and down by sentences; it can be dragged. */
export function Border({ text, language, at, edge, isCut, label, onMove, onDrag }: BorderProps) {
  const { t } = useTranslation('importing');
  const dragging = useRef(false);
  const nearby =
    edge === 'start'
      ? text.slice(at, at + NEARBY).replace(/\s\S*$/, '')
      : text.slice(Math.max(0, at - NEARBY), at).replace(/^\S*\s/, '');
  return (
    <span
      className={`side__border side__border--${isCut ? 'cut' : edge}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={text.length}
      aria-valuenow={at}
      aria-valuetext={t(edge === 'start' ? 'mend_beginsWith' : 'mend_endsWith', { words: nearby.trim() })}
      onKeyDown={(event) => {
        const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : STEPS[event.key];
        if (!step) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(stepBorder(text, at, step[0], edge, step[1], language));
      }}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
        dragging.current = true;
      }}
      onPointerMove={(event) => {
        if (dragging.current) onDrag(event.clientX, event.clientY);
      }}
      onLostPointerCapture={() => {
        dragging.current = false;
      }}
    />
  );
}
