import { type DOMExportOutput, ElementNode, type LexicalNode } from 'lexical';

/** Words that link. A span, never an anchor: nothing in the window can navigate. */
export class NoteLinkNode extends ElementNode {
  /** As shared/notes/href.ts writes it. */
  __href = '';

  override $config() {
    return this.config('note-link', { extends: ElementNode });
  }
  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__href = previous.__href;
  }
  href(): string {
    return this.getLatest().__href;
  }
  setHref(href: string): this {
    const writable = this.getWritable();
    writable.__href = href;
    return writable;
  }
  override createDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'note-link';
    element.dataset.href = this.__href;
    return element;
  }
  override updateDOM(previous: this, element: HTMLElement): boolean {
    if (previous.__href !== this.__href) element.dataset.href = this.__href;
    return false;
  }
  override exportDOM(): DOMExportOutput {
    const element = document.createElement('a');
    element.setAttribute('href', this.href());
    return { element };
  }
  override isInline(): boolean {
    return true;
  }
  override canBeEmpty(): boolean {
    return false;
  }
  override canInsertTextBefore(): boolean {
    return false;
  }
  override canInsertTextAfter(): boolean {
    return false;
  }
}

export function $createNoteLink(href: string): NoteLinkNode {
  return new NoteLinkNode().setHref(href);
}

export function $isNoteLink(node: LexicalNode | null | undefined): node is NoteLinkNode {
  return node instanceof NoteLinkNode;
}

/** The link that a node stands in, or null. */
export function $linkOf(node: LexicalNode): NoteLinkNode | null {
  for (let at: LexicalNode | null = node; at; at = at.getParent()) if ($isNoteLink(at)) return at;
  return null;
}
