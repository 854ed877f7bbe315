import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { guessLanguage } from '../../shared/language/guess.ts';
import { type NotePlace, noteLabel, planNote } from '../../shared/notes/changes.ts';
import { plainText } from '../../shared/notes/note-text.ts';
import { parseNote } from '../../shared/notes/parse.ts';
import { writeNote } from '../../shared/notes/write.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { pendingTyping } from '../editing/pending-typing.ts';
import { useUiLanguage } from '../ui/language.ts';
import { LinkPicker } from './link-picker.tsx';
import { richEditorIfLoaded } from './load-rich-editor.ts';
import { NoteToolbar } from './note-toolbar.tsx';
import { NoteWriting } from './note-writing.ts';
import type { NoteLook, NoteTool, RichEditor } from './rich-editor-type.ts';
import { showLinks } from './show-links.ts';
import type { TextPlace } from './text-place.ts';
import { useNoteLinks } from './use-note-links.ts';

const PLAIN: NoteLook = new Set();
const NONE: readonly CommandAct[] = [];
/** Ctrl with one of these is for the text itself; with any other it may be about what has been written. */
const OF_THE_TEXT = /^(?:[abciuvxyz]|arrow.*|home|end|backspace|delete|enter|control|meta|shift|alt)$/i;

export interface NoteEditorProps {
  readonly place: NotePlace;
  readonly label: string;
  /** Level of the heading that the note stands under. */
  readonly under: number;
  /** Where the caret goes; else it goes to the end. */
  readonly at: TextPlace | null;
  /** The editor is to go; `withFocus`: by a key, so the focus has to go somewhere. */
  readonly onLeave: (withFocus: boolean) => void;
}

/** One note, to be written in. Lexical has to be loaded (load-rich-editor.ts). */
export function NoteEditor({ place, label, under, at, onLeave }: NoteEditorProps) {
  const { t } = useTranslation('notes');
  const services = useServices();
  const workspace = useWorkspace();
  const { store } = workspace;
  const { index } = store;
  const ui = useUiLanguage();
  const revision = useRevision();
  const links = useNoteLinks();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const editor = useRef<RichEditor>(null);
  const writing = useRef<NoteWriting>(null);
  const [look, setLook] = useState(PLAIN);
  const [isPicking, setPicking] = useState(false);
  const stored = () => index.get('note', place.id)?.text ?? null;
  const languageOf = (markdown: string) => guessLanguage(plainText(parseNote(markdown))).language ?? ui;

  const leave = useCallback(
    (withFocus: boolean) => {
      writing.current?.flush();
      onLeave(withFocus);
    },
    [onLeave],
  );
  const latest = useRef({ leave, links, languageOf });
  latest.current = { leave, links, languageOf };
  const pick = useCallback(() => {
    editor.current?.keepPlace();
    setPicking(true);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, with the note as it was then; what changes later comes through `follow`
  useLayoutEffect(() => {
    const element = root.current;
    const open = richEditorIfLoaded()?.openRichEditor;
    if (!element || !open) return;
    const own = new NoteWriting({
      effects: services.effects,
      stored: () => index.get('note', place.id)?.text ?? null,
      typed: () => writeNote(opened.note()),
      isComposing: () => opened.isComposing(),
      show: (markdown) => opened.show(parseNote(markdown)),
      pending: pendingTyping.holder(() => own.flush()),
      write: (markdown) => {
        try {
          const by = { author: store.author, effects: services.effects };
          // What it was on may be gone while it was written (an undo, another window): the words stay, on the project.
          const isHome = index.records.has(place.targetId) || stored() !== null;
          const home = isHome ? place : { ...place, targetId: index.project.id };
          workspace.commit(noteLabel(index, home.targetId, ui), planNote(index, home, markdown, by));
          if (!isHome && stored() !== null) services.toasts.show(t('movedToProject'));
          element.lang = latest.current.languageOf(markdown);
          return true;
        } catch (error) {
          reportProblem(services, error);
          return false;
        }
      },
    });
    const opened: RichEditor = open(element, {
      note: parseNote(index.get('note', place.id)?.text ?? ''),
      at,
      asks: {
        leave: () => latest.current.leave(true),
        undoMore: () => latest.current.leave(true),
        link: pick,
        follow: (href) => {
          latest.current.leave(false);
          latest.current.links.follow(href);
        },
      },
      onChange: () => {
        own.changed();
        showLinks(element, latest.current.links, under);
      },
      onLook: setLook,
      onError: (error) => reportProblem(services, error),
    });
    editor.current = opened;
    writing.current = own;
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !OF_THE_TEXT.test(event.key)) own.flush();
    };
    element.addEventListener('keydown', onKeyDown, { capture: true });
    const stopGuarding = workspace.guardLeaving((go) => {
      own.flush();
      go();
    });
    return () => {
      stopGuarding();
      element.removeEventListener('keydown', onKeyDown, { capture: true });
      own.close();
      opened.close();
      editor.current = null;
      writing.current = null;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again at every change of the project
  useEffect(() => writing.current?.follow(), [revision]);
  useEffect(() => {
    if (root.current) showLinks(root.current, links, under);
  });
  // The focus gone from the words, their tools and the picker: what is typed is written, and the note is read again.
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const onFocusOut = () => {
      if (!document.hasFocus()) {
        writing.current?.flush();
        return;
      }
      setTimeout(() => {
        if (!element.isConnected || element.contains(document.activeElement) || !document.hasFocus()) return;
        latest.current.leave(false);
      });
    };
    element.addEventListener('focusout', onFocusOut);
    return () => element.removeEventListener('focusout', onFocusOut);
  }, []);

  const commands = useMemo<readonly CommandAct[]>(
    () =>
      isPicking
        ? NONE
        : [
            { id: 'undo', label: t('undoTyping'), run: () => editor.current?.undo() },
            { id: 'redo', label: t('redoTyping'), run: () => editor.current?.redo() },
          ],
    [isPicking, t],
  );
  useCommands(commands, true);

  const onTool = (tool: NoteTool) => {
    if (tool === 'link') pick();
    else editor.current?.apply(tool);
  };
  const closePicker = () => {
    editor.current?.focus();
    setPicking(false);
  };
  const link = (href: string | null, words: string) => {
    editor.current?.link(href, words);
    setPicking(false);
  };
  return (
    <div ref={box} className="note-editor">
      <NoteToolbar look={look} controls={id} onTool={onTool} onLeave={() => leave(true)} />
      {isPicking ? (
        <LinkPicker
          isLinked={look.has('link')}
          onLink={link}
          onUnlink={() => link(null, '')}
          onClose={closePicker}
        />
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: headings and lists do not fit into a textarea */}
      <div
        ref={root}
        id={id}
        className="note-editor__text note-body"
        role="textbox"
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        aria-multiline="true"
        aria-label={label}
        lang={languageOf(stored() ?? '')}
        spellCheck={false}
      />
    </div>
  );
}
