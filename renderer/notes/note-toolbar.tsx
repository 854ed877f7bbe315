import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showKeys } from '../app/keys.ts';
import { useServices } from '../app/services.ts';
import { NOTE_KEYS } from './note-keys.ts';
import type { NoteLook, NoteTool } from './rich-editor-type.ts';

const TOOLS: readonly { readonly tool: NoteTool; readonly sign: string }[] = [
  { tool: 'bold', sign: 'B' },
  { tool: 'italic', sign: 'I' },
  { tool: 'h1', sign: 'H1' },
  { tool: 'h2', sign: 'H2' },
  { tool: 'h3', sign: 'H3' },
  { tool: 'bullets', sign: '•' },
  { tool: 'numbers', sign: '1.' },
  { tool: 'quote', sign: '“”' },
  { tool: 'link', sign: '↗' },
];

export interface NoteToolbarProps {
  readonly look: NoteLook;
  /** Id of the text that it works on. */
  readonly controls: string;
  readonly onTool: (tool: NoteTool) => void;
  /** Escape. */
  readonly onLeave: () => void;
}

/** The tools of a note: one stop for Tab, arrows within (ARIA practices, “Toolbar”). */
export function NoteToolbar({ look, controls, onTool, onLeave }: NoteToolbarProps) {
  const { t } = useTranslation('notes');
  const { shell } = useServices();
  const isMac = shell.facts.platform === 'macos';
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const go = (at: number) => {
    const next = (at + TOOLS.length) % TOOLS.length;
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') go(current + 1);
    else if (event.key === 'ArrowLeft') go(current - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave();
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      className="note-toolbar"
      aria-label={t('tools')}
      aria-controls={controls}
      onKeyDown={onKeyDown}
    >
      {TOOLS.map(({ tool, sign }, at) => {
        const keys = showKeys(NOTE_KEYS[tool], isMac);
        return (
          <button
            key={tool}
            type="button"
            className={`note-toolbar__tool note-toolbar__tool--${tool}`}
            aria-pressed={look.has(tool)}
            aria-label={t(`tool_${tool}`)}
            title={`${t(`tool_${tool}`)} (${keys})`}
            tabIndex={at === current ? 0 : -1}
            // The words in hand stay in hand.
            onMouseDown={(event) => event.preventDefault()}
            onFocus={() => setCurrent(at)}
            onClick={() => onTool(tool)}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        );
      })}
    </div>
  );
}
