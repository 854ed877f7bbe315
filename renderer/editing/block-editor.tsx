import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '../../shared/model/records.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useIndex } from '../app/workspace.ts';
import { languageName } from '../documents/language-name.ts';
import type { PartRange } from '../reader/highlight-names.ts';
import { nameForSide } from '../reader/languages.ts';
import { useUiLanguage } from '../ui/language.ts';
import type { BlockEditing, EditSession } from './block-editing.ts';
import { paintEdited } from './edited-paint.ts';
import { followRanges } from './follow-ranges.ts';
import { editorIfLoaded } from './load-editor.ts';
import { openedNow } from './open-time.ts';
import type { PlainEditor } from './plain-editor-type.ts';
import './editing.css';

/** Ctrl with one of these is for the text itself; with any other it may be about what has been written. */
const OF_THE_TEXT = /^(?:[acvxyz]|arrow.*|home|end|backspace|delete|enter|control|meta|shift|alt)$/i;

export interface BlockEditorProps {
  readonly editing: BlockEditing;
  readonly session: EditSession;
  readonly language: LanguageTag;
  /** The bead's place in the document, from 0. */
  readonly bead: number;
  /** The part's words as they are stored, and what is coded on those. */
  readonly stored: string;
  readonly ranges: readonly PartRange[];
  readonly activeCoding: string | null;
}

/** The words of one part, to be typed in: in the place and the looks of what one reads. */
export function BlockEditor(props: BlockEditorProps) {
  const { editing, session, language, bead, stored, ranges, activeCoding } = props;
  const root = useRef<HTMLDivElement>(null);
  const services = useServices();
  const { t } = useTranslation('reader');
  const index = useIndex();
  const ui = useUiLanguage();
  const speakerId = index.get('block', session.place.blockId)?.speakerId;
  const speaker = speakerId ? index.get('case', speakerId) : undefined;
  const about = { bead: bead + 1, language: languageName(language, ui) };
  const label = speaker
    ? t('edit_label', { ...about, speaker: nameForSide(speaker.name, language, ui).text })
    : t('edit_labelOfNobody', about);

  const written = useRef<PlainEditor | null>(null);
  const unpaint = useRef(() => {});
  const repaint = useRef(() => {});
  repaint.current = () => {
    const before = unpaint.current;
    const now = written.current?.text();
    unpaint.current =
      root.current && now !== undefined
        ? paintEdited(root.current, followRanges(ranges, stored, now), activeCoding)
        : () => {};
    // After the new: a highlight that is empty for a moment would go.
    before();
  };

  // The session's text and caret are those it was opened with: nothing that changes later opens it anew.
  useLayoutEffect(() => {
    const element = root.current;
    const open = editorIfLoaded()?.openPlainEditor;
    if (!element || !open) return;
    const editor = open(element, {
      text: session.text,
      caret: session.caret,
      asks: editing.asks,
      onChange: () => {
        editing.changed();
        repaint.current();
      },
      onError: (error) => reportProblem(services, error),
    });
    editing.editor(session.key, editor);
    written.current = editor;
    const onFocusOut = () => {
      if (editing.session()?.key !== session.key) return;
      // Another window: one comes back to where one was.
      if (!document.hasFocus()) return editing.flush();
      queueMicrotask(() => {
        if (editing.session()?.key !== session.key || element.contains(document.activeElement)) return;
        editing.leave(false);
      });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !OF_THE_TEXT.test(event.key)) editing.flush();
    };
    element.addEventListener('focusout', onFocusOut);
    element.addEventListener('keydown', onKeyDown, { capture: true });
    const stopMeasuring = openedNow();
    return () => {
      stopMeasuring();
      element.removeEventListener('focusout', onFocusOut);
      element.removeEventListener('keydown', onKeyDown, { capture: true });
      // Whatever took the row away: what is typed is written, and the session's text would be an old one.
      if (editing.session()?.key === session.key) editing.leave(false);
      editing.editor(session.key, null);
      written.current = null;
      repaint.current();
      editor.close();
    };
  }, [editing, session, services]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: painted anew when what is stored or in hand changes
  useLayoutEffect(() => repaint.current(), [session, stored, ranges, activeCoding]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a text that grows with its words and breaks lines as the reader does
    <div
      ref={root}
      className="reader__part block-editor"
      role="textbox"
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      aria-multiline="true"
      aria-label={label}
      lang={language}
      spellCheck={false}
      autoCorrect="off"
      autoCapitalize="off"
    />
  );
}
