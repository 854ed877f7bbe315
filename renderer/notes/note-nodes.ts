import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListNode,
} from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import {
  BREAK,
  type HeadingLevel,
  type Inline,
  type NoteBlock,
  type NoteList,
  type NoteListItem,
  type Run,
  tidyNote,
} from '../../shared/notes/note-text.ts';
import { $createNoteLink, $isNoteLink } from './link-node.ts';

/** A note as Lexical's nodes, and back. */

const LEVELS: Readonly<Record<string, HeadingLevel>> = { h1: 1, h2: 2, h3: 3 };

function $textNode({ text, bold, italic }: Run): LexicalNode {
  const node = $createTextNode(text);
  if (bold) node.toggleFormat('bold');
  if (italic) node.toggleFormat('italic');
  return node;
}

export function $inlineNodes(content: readonly Inline[]): LexicalNode[] {
  const nodes: LexicalNode[] = [];
  for (const piece of content) {
    const last = nodes.at(-1);
    if (piece.kind === 'break') nodes.push($createLineBreakNode());
    else if (piece.href === null) nodes.push($textNode(piece));
    else if ($isNoteLink(last) && last.href() === piece.href) last.append($textNode(piece));
    else nodes.push($createNoteLink(piece.href).append($textNode(piece)));
  }
  return nodes;
}

function $listNode({ ordered, start, items }: NoteList): ListNode {
  const list = $createListNode(ordered ? 'number' : 'bullet', start);
  for (const { content, lists } of items) {
    list.append($createListItemNode().append(...$inlineNodes(content)));
    for (const inner of lists) list.append($createListItemNode().append($listNode(inner)));
  }
  return list;
}

export function $blockNode(block: NoteBlock): ElementNode {
  switch (block.kind) {
    case 'list':
      return $listNode(block);
    case 'heading':
      return $createHeadingNode(`h${block.level}`).append(...$inlineNodes(block.content));
    case 'quote':
      return $createQuoteNode().append(...$inlineNodes(block.content));
    case 'paragraph':
      return $createParagraphNode().append(...$inlineNodes(block.content));
  }
}

/** Puts a note in the place of whatever is there. */
export function $fillNote(note: readonly NoteBlock[]): void {
  const root = $getRoot().clear();
  root.append(...note.map($blockNode));
  if (root.isEmpty()) root.append($createParagraphNode());
}

function $inlineOf(parent: ElementNode, href: string | null = null): Inline[] {
  return parent.getChildren().flatMap((node): Inline[] => {
    if ($isLineBreakNode(node)) return [BREAK];
    if ($isTextNode(node)) {
      const look = { bold: node.hasFormat('bold'), italic: node.hasFormat('italic'), href };
      return [{ kind: 'run', text: node.getTextContent(), ...look }];
    }
    return $isElementNode(node) ? $inlineOf(node, $isNoteLink(node) ? node.href() : href) : [];
  });
}

function $listOf(list: ListNode): NoteList {
  const items: (NoteListItem & { readonly lists: NoteList[] })[] = [];
  for (const node of list.getChildren()) {
    if (!$isListItemNode(node)) continue;
    const inner = node.getChildren().filter($isListNode);
    if (inner.length === 0) items.push({ content: $inlineOf(node), lists: [] });
    else {
      if (items.length === 0) items.push({ content: [], lists: [] });
      items.at(-1)?.lists.push(...inner.map($listOf));
    }
  }
  return { kind: 'list', ordered: list.getListType() === 'number', start: list.getStart(), items };
}

/** What the editor holds. */
export function $readNote(): readonly NoteBlock[] {
  const blocks = $getRoot()
    .getChildren()
    .flatMap((node): NoteBlock[] => {
      if (!$isElementNode(node)) return [];
      if ($isListNode(node)) return [$listOf(node)];
      const content = $inlineOf(node);
      if ($isHeadingNode(node)) return [{ kind: 'heading', level: LEVELS[node.getTag()] ?? 3, content }];
      return [{ kind: $isQuoteNode(node) ? 'quote' : 'paragraph', content }];
    });
  return tidyNote(blocks);
}
