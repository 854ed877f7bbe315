import { type ReactNode, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Bead, Version } from '../../shared/model/records.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { languageName } from '../documents/language-name.ts';
import { editorIfLoaded } from '../editing/load-editor.ts';
import { useUiLanguage } from '../ui/language.ts';
import { FillPanel } from './fill-panel.tsx';
import type { Filling, FillSession } from './filling.ts';
import './filling.css';

/** Ctrl with one of these is for the text itself; with any other it may be about what has been written. */
const OF_THE_TEXT = /^(?:[acvxyz]|arrow.*|home|end|backspace|delete|enter|control|meta|shift|alt)$/i;

/** An empty side of a bead while it is being translated: the words, and under them what helps. */
function FillSide(props: {
  readonly view: DocumentView;
  readonly filling: Filling;
  readonly session: FillSession;
  readonly bead: Bead;
  /** The bead's place in the document, from 0. */
  readonly at: number;
  readonly version: Version;
}) {
  const { view, filling, session, bead, at, version } = props;
  const { t } = useTranslation('filling');
  const services = useServices();
  const ui = useUiLanguage();
  const whole = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = root.current;
    const around = whole.current;
    const open = editorIfLoaded()?.openPlainEditor;
    if (!element || !around || !open) return;
    const editor = open(element, {
      text: '',
      caret: 0,
      asks: filling.asks,
      onChange: () => filling.changed(),
      onError: (error) => reportProblem(services, error),
    });
    filling.editor(session.key, editor);
    const isOpen = () => filling.session()?.key === session.key;
    const onFocusOut = () => {
      if (!isOpen()) return;
      // Another window: one comes back to where one was.
      if (!document.hasFocus()) return filling.flush();
      queueMicrotask(() => {
        const now = document.activeElement;
        // What took the focus along when it went (a button pressed) is no leaving.
        if (isOpen() && !around.contains(now) && now !== document.body) filling.leave(false);
      });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !OF_THE_TEXT.test(event.key)) filling.flush();
    };
    // The page around takes the focus away with the button that was pressed on nothing.
    const onDown = (event: MouseEvent) => {
      if (isOpen() && event.target instanceof Node && !around.contains(event.target)) filling.leave(false);
    };
    around.addEventListener('focusout', onFocusOut);
    element.addEventListener('keydown', onKeyDown, { capture: true });
    document.addEventListener('mousedown', onDown, { capture: true });
    around.scrollIntoView({ block: 'nearest' });
    return () => {
      around.removeEventListener('focusout', onFocusOut);
      element.removeEventListener('keydown', onKeyDown, { capture: true });
      document.removeEventListener('mousedown', onDown, { capture: true });
      // Whatever took the row away: what is typed is written.
      if (isOpen()) filling.leave(false);
      filling.editor(session.key, null);
      editor.close();
    };
  }, [filling, session, services]);

  return (
    <div ref={whole} className="fill">
      {/* biome-ignore lint/a11y/useSemanticElements: a text that grows with its words and breaks lines as the reader does */}
      <div
        ref={root}
        className="reader__part block-editor fill__text"
        role="textbox"
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        aria-multiline="true"
        aria-label={t('label', { bead: at + 1, language: languageName(version.language, ui) })}
        lang={version.language}
        spellCheck={false}
        autoCorrect="off"
        autoCapitalize="off"
      />
      <FillPanel
        view={view}
        bead={bead}
        version={version}
        filling={filling}
        focusText={() => root.current?.focus({ preventScroll: true })}
      />
    </div>
  );
}

/** What stands in a side while it is being translated; null while it is not. */
export function useFillSide(side: {
  readonly view: DocumentView;
  readonly filling: Filling;
  readonly bead: Bead;
  /** The bead's place in the document, from 0. */
  readonly at: number;
  readonly version: Version;
}): ReactNode {
  const { filling, bead, version } = side;
  const session = useSyncExternalStore(filling.subscribe, () => filling.sessionIn(bead.id, version.id));
  return session && <FillSide key={`fill ${session.key}`} {...side} session={session} />;
}

/** The way to translate an empty side with the mouse. */
export function FillButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('filling');
  return (
    <button type="button" className="fill-button" tabIndex={-1} onClick={onPress}>
      {t('button')}
    </button>
  );
}
