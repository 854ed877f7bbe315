import { $insertList, $isListItemNode, $isListNode, $removeList } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $createNoteLink, $isNoteLink, $linkOf } from './link-node.ts';
import type { NoteLook, NoteTool } from './rich-editor-type.ts';

function $blockOf(node: LexicalNode): ElementNode | null {
  for (let at: LexicalNode | null = node; at; at = at.getParent())
    if ($isElementNode(at) && !at.isInline() && !$isRootNode(at) && !$isListNode(at)) return at;
  return null;
}

function $blocksOf(selection: RangeSelection): readonly ElementNode[] {
  const found = new Map<string, ElementNode>();
  for (const node of [selection.anchor.getNode(), ...selection.getNodes(), selection.focus.getNode()]) {
    const block = $blockOf(node);
    if (block && !block.getChildren().some($isListNode)) found.set(block.getKey(), block);
  }
  return [...found.values()];
}

function $kindOf(block: ElementNode | null): NoteTool | null {
  if ($isHeadingNode(block)) {
    const tag = block.getTag();
    return tag === 'h1' || tag === 'h2' ? tag : 'h3';
  }
  if ($isQuoteNode(block)) return 'quote';
  const list = $isListItemNode(block) ? block.getParent() : null;
  if ($isListNode(list)) return list.getListType() === 'number' ? 'numbers' : 'bullets';
  return null;
}

/** What is on where the caret is. */
export function $lookHere(): NoteLook {
  const selection = $getSelection();
  const look = new Set<NoteTool>();
  if (!$isRangeSelection(selection)) return look;
  if (selection.hasFormat('bold')) look.add('bold');
  if (selection.hasFormat('italic')) look.add('italic');
  const kind = $kindOf($blockOf(selection.anchor.getNode()));
  if (kind) look.add(kind);
  if ($linkOf(selection.focus.getNode())) look.add('link');
  return look;
}

function $setBlocks(selection: RangeSelection, make: () => ElementNode): void {
  for (const block of $blocksOf(selection)) block.replace(make(), true);
}

/** Puts a look on the words in hand, or takes it off where it is. */
export function $applyTool(tool: Exclude<NoteTool, 'link'>): void {
  const selection = $getSelection() ?? $getRoot().selectEnd();
  if (!$isRangeSelection(selection)) return;
  const isOn = $lookHere().has(tool);
  switch (tool) {
    case 'bold':
    case 'italic':
      selection.formatText(tool);
      return;
    case 'bullets':
    case 'numbers':
      if (isOn) $removeList();
      else $insertList(tool === 'bullets' ? 'bullet' : 'number');
      return;
    case 'quote':
      $setBlocks(selection, isOn ? $createParagraphNode : () => $createQuoteNode());
      return;
    default:
      $setBlocks(selection, isOn ? $createParagraphNode : () => $createHeadingNode(tool));
  }
}

function $unlink(selection: RangeSelection): void {
  for (const node of [selection.focus.getNode(), ...selection.getNodes()]) {
    const link = $linkOf(node);
    if (!link?.isAttached()) continue;
    for (const child of link.getChildren()) link.insertBefore(child);
    link.remove();
  }
}

/** Links the words in hand; with none, the link one stands in gets another target, or `words` are put in. */
export function $link(href: string | null, words: string): void {
  const selection = $getSelection() ?? $getRoot().selectEnd();
  if (!$isRangeSelection(selection)) return;
  if (href === null) {
    $unlink(selection);
    return;
  }
  const here = $linkOf(selection.focus.getNode());
  if (selection.isCollapsed()) {
    if (here) {
      here.setHref(href);
      return;
    }
    const link = $createNoteLink(href).append($createTextNode(words));
    selection.insertNodes([link]);
    link.selectNext(0, 0);
    return;
  }
  let last: ElementNode | null = null;
  for (const node of selection.extract()) {
    if (!$isTextNode(node)) continue;
    const known = $linkOf(node);
    if (known) known.setHref(href);
    else if ($isNoteLink(last) && last.getNextSibling()?.is(node)) last.append(node);
    else {
      last = $createNoteLink(href);
      node.insertBefore(last);
      last.append(node);
    }
  }
}
