import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $isListItemNode, ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  $addUpdateTag,
  $createRangeSelectionFromDom,
  $getNearestNodeFromDOMNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  createEditor,
  DROP_COMMAND,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  HISTORY_MERGE_TAG,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  PASTE_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { DEEPEST_LIST } from '../../shared/notes/note-text.ts';
import { $linkOf, NoteLinkNode } from './link-node.ts';
import { toolOf } from './note-keys.ts';
import { $fillNote, $readNote } from './note-nodes.ts';
import { $applyTool, $link, $lookHere } from './note-tools.ts';
import { $paste } from './paste-note.ts';
import type { RichEditor, RichEditorOptions } from './rich-editor-type.ts';
import { nodeAtPlace } from './text-place.ts';

/** Milliseconds of typing that the editor's own undo takes back at once. */
const HISTORY_DELAY = 600;
const FILLED = 'note-filled';

/** Lexical on `root`, with a note in it and the focus. What reaches beyond the note is asked. */
export function openRichEditor(root: HTMLElement, options: RichEditorOptions): RichEditor {
  const { note, at, asks, onChange, onLook, onError } = options;
  const editor = createEditor({
    namespace: 'note',
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, NoteLinkNode],
    theme: { text: { bold: 'note-bold', italic: 'note-italic' } },
    onError,
  });
  const history = createEmptyHistoryState();
  let kept: BaseSelection | null = null;
  let look = '';
  const read = <T>(what: () => T): T => editor.getEditorState().read(what);
  const update = (what: () => void) => editor.update(what, { discrete: true });
  const taken = (event: Event | null) => {
    event?.preventDefault();
    return true;
  };
  const $linkHere = () => {
    const selection = $getSelection();
    return $isRangeSelection(selection) ? $linkOf(selection.focus.getNode()) : null;
  };
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('.note-link') : null;
    if (!link || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const href = editor.read(() => {
      const node = $getNearestNodeFromDOMNode(link);
      return node && $linkOf(node)?.href();
    });
    if (href) asks.follow(href);
  };
  editor.setRootElement(root);
  root.addEventListener('click', onClick);
  const stop = mergeRegister(
    registerRichText(editor),
    registerList(editor),
    registerHistory(editor, history, HISTORY_DELAY),
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags, editorState }) => {
      const now = editorState.read($lookHere);
      const key = [...now].join();
      if (key !== look) {
        look = key;
        onLook(now);
      }
      if (dirtyElements.size + dirtyLeaves.size > 0 && !tags.has(FILLED)) onChange();
    }),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const tool = event.isComposing ? null : toolOf(event);
        if (tool === null) return false;
        if (tool === 'link') asks.link();
        else $applyTool(tool);
        return taken(event);
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.isComposing || !(event?.ctrlKey || event?.metaKey)) return false;
        const link = $linkHere();
        if (link) asks.follow(link.href());
        else asks.leave();
        return taken(event);
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      (event) => {
        if (event.isComposing) return false;
        // One Escape leaves the note, the next one the dialog that it stands in.
        event.stopPropagation();
        asks.leave();
        return taken(event);
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection) || event.ctrlKey || event.altKey) return false;
        const item = selection.anchor.getNode().getParents().find($isListItemNode);
        const inItem =
          item ?? ($isListItemNode(selection.anchor.getNode()) ? selection.anchor.getNode() : null);
        if (!$isListItemNode(inItem)) return false;
        const indent = inItem.getIndent();
        // Where the list goes no further, Tab leaves the text as it does elsewhere.
        if (
          event.shiftKey ? indent === 0 : indent >= DEEPEST_LIST - 1 || inItem.getPreviousSibling() === null
        )
          return false;
        editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND, undefined);
        return taken(event);
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (event instanceof ClipboardEvent && event.clipboardData) $paste(event.clipboardData);
        return taken(event);
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(DROP_COMMAND, (event) => taken(event), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (given) => {
        if (typeof given === 'string' || !given.dataTransfer) return false;
        // A corrected word, a word put in by the system: words only, whatever comes with them.
        $getSelection()?.insertText(given.dataTransfer.getData('text/plain'));
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    // What Markdown cannot keep must not be shown as if it could.
    editor.registerCommand(
      FORMAT_TEXT_COMMAND,
      (format) => format !== 'bold' && format !== 'italic',
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(FORMAT_ELEMENT_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      UNDO_COMMAND,
      () => {
        if (history.undoStack.length > 0) return false;
        asks.undoMore();
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
  const fill = (blocks: RichEditorOptions['note'], withCaret: boolean) =>
    editor.update(
      () => {
        $addUpdateTag(FILLED);
        $fillNote(blocks);
        if (withCaret) $getRoot().selectEnd();
        else $setSelection(null);
      },
      { discrete: true, tag: HISTORY_MERGE_TAG },
    );
  root.focus({ preventScroll: true });
  fill(note, true);
  const place = at && nodeAtPlace(root, at);
  if (place) {
    window.getSelection()?.setBaseAndExtent(place.node, place.offset, place.node, place.offset);
    update(() => {
      $addUpdateTag(FILLED);
      const shown = $createRangeSelectionFromDom(window.getSelection(), editor);
      if (shown) $setSelection(shown);
    });
  }
  const focus = () => {
    root.focus({ preventScroll: true });
    const selection = kept;
    kept = null;
    if (selection) update(() => $setSelection(selection.clone()));
  };
  return {
    note: () => read($readNote),
    show: (blocks) => {
      kept = null;
      fill(blocks, root.contains(document.activeElement));
      history.undoStack = [];
      history.redoStack = [];
      history.current = null;
    },
    isComposing: () => editor.isComposing(),
    apply: (tool) => {
      focus();
      update(() => $applyTool(tool));
    },
    keepPlace: () => {
      kept = read(() => $getSelection()?.clone() ?? null);
    },
    selectedWords: () => read(() => (kept ?? $getSelection())?.getTextContent() ?? ''),
    link: (href, words) => {
      focus();
      update(() => $link(href, words));
    },
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => editor.dispatchCommand(REDO_COMMAND, undefined),
    focus,
    close: () => {
      stop();
      root.removeEventListener('click', onClick);
      editor.setRootElement(null);
    },
  };
}

/** Opens an editor outside of the page, writes a line and closes it. Takes no focus: it is nowhere. */
export function warmUpRichEditor(): void {
  const nothing = () => undefined;
  const content = [{ kind: 'run' as const, text: '–', bold: true, italic: false, href: null }];
  openRichEditor(document.createElement('div'), {
    note: [
      { kind: 'heading', level: 1, content },
      { kind: 'list', ordered: false, start: 1, items: [{ content, lists: [] }] },
      { kind: 'paragraph', content },
    ],
    at: null,
    asks: { leave: nothing, undoMore: nothing, link: nothing, follow: nothing },
    onChange: nothing,
    onLook: nothing,
    onError: nothing,
  }).close();
}
