import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createRangeSelectionFromDom,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalNode,
  mergeRegister,
  PASTE_COMMAND,
  type PointType,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import type { PlainEditor, PlainEditorOptions } from './plain-editor-type.ts';

/** Milliseconds of typing that the editor's own undo takes back at once. */
const HISTORY_DELAY = 600;

/** Words put in from outside are a step of their own in the editor's undo. */
const PUT = { tag: HISTORY_PUSH_TAG } as const;

function $lengthOf(node: LexicalNode): number {
  return $isElementNode(node)
    ? node.getChildren().reduce((sum, child) => sum + $lengthOf(child), 0)
    : node.getTextContentSize();
}

/** Where a point of the editor lies in its text, in UTF-16 units. */
function $offsetOf(point: PointType): number {
  const node = point.getNode();
  let offset = $isElementNode(node)
    ? node
        .getChildren()
        .slice(0, point.offset)
        .reduce((sum, child) => sum + $lengthOf(child), 0)
    : point.offset;
  for (let at: LexicalNode | null = node; at; at = at.getParent())
    for (const before of at.getPreviousSiblings()) offset += $lengthOf(before);
  return offset;
}

function $fill(text: string, caret: number): void {
  const paragraph = $createParagraphNode();
  const nodes = text
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [$createLineBreakNode()] : []),
      ...(line === '' ? [] : [$createTextNode(line)]),
    ]);
  $getRoot()
    .clear()
    .append(paragraph.append(...nodes));
  let rest = caret;
  for (const [at, node] of nodes.entries()) {
    const length = node.getTextContentSize();
    if (rest <= length && $isTextNode(node)) {
      node.select(rest, rest);
      return;
    }
    if (rest === 0) {
      paragraph.select(at, at);
      return;
    }
    rest -= length;
  }
  paragraph.selectEnd();
}

/**
 * Lexical on `root`, with the text and the caret where they are wanted, and the focus in it. What reaches over
 * the edges of the text (Enter, Backspace and Delete there, pasted paragraphs, undo before the first) is asked.
 */
export function openPlainEditor(root: HTMLElement, options: PlainEditorOptions): PlainEditor {
  const { text, caret, asks, onChange, onError } = options;
  const editor = createEditor({ namespace: 'block', onError });
  const history = createEmptyHistoryState();
  const read = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  const $range = () => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const [a, b] = [$offsetOf(selection.anchor), $offsetOf(selection.focus)];
    return { start: Math.min(a, b), end: Math.max(a, b), focus: b };
  };
  const range = () => editor.getEditorState().read($range);
  // Lexical hears of a moved caret in a later task; a quick Enter comes before it and would split elsewhere.
  const $rangeNow = () => {
    const shown = $createRangeSelectionFromDom(window.getSelection(), editor);
    if (shown) $setSelection(shown);
    return $range();
  };
  const deleting = (isBackward: boolean): boolean => {
    const at = $rangeNow();
    if (!at || at.start !== at.end) return false;
    const isAtEdge = isBackward ? at.start === 0 : at.start === $lengthOf($getRoot());
    if (isAtEdge) asks.join(isBackward ? 'previous' : 'next');
    return isAtEdge;
  };
  const taken = (event: Event | null) => {
    event?.preventDefault();
    return true;
  };
  editor.setRootElement(root);
  let known = text;
  const stop = mergeRegister(
    registerPlainText(editor),
    registerHistory(editor, history, HISTORY_DELAY),
    editor.registerUpdateListener(() => {
      const now = read();
      if (now === known) return;
      known = now;
      onChange();
    }),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.isComposing || editor.isComposing()) return false;
        if (event?.ctrlKey || event?.metaKey) asks.leave();
        else if (event?.shiftKey) return false;
        else {
          const at = $rangeNow();
          if (at) asks.split(at.start, at.end);
        }
        return taken(event);
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      (event) => {
        if (event.isComposing) return false;
        (asks.cancel ?? asks.leave)();
        return taken(event);
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
      editor.registerCommand(command, deleting, COMMAND_PRIORITY_CRITICAL),
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const pasted = event instanceof ClipboardEvent ? event.clipboardData?.getData('text/plain') : null;
        const at = $rangeNow();
        const selection = $getSelection();
        if (pasted && at && $isRangeSelection(selection)) {
          const words = asks.paste(pasted, at.start, at.end);
          if (words !== null) selection.insertText(words);
        }
        return taken(event);
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
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
  root.focus({ preventScroll: true });
  editor.update(() => $fill(text, caret), { discrete: true, tag: HISTORY_MERGE_TAG });
  return {
    text: read,
    caret: () => range()?.focus ?? 0,
    isComposing: () => editor.isComposing(),
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => editor.dispatchCommand(REDO_COMMAND, undefined),
    insert: (words) =>
      editor.update(() => {
        const at = $getSelection();
        ($isRangeSelection(at) ? at : $getRoot().selectEnd()).insertRawText(words);
      }, PUT),
    replaceAll: (words) =>
      editor.update(() => {
        const root = $getRoot();
        root.select(0, root.getChildrenSize()).insertRawText(words);
      }, PUT),
    close: () => {
      stop();
      editor.setRootElement(null);
    },
  };
}
