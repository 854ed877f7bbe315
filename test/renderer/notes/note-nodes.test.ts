import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { createEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { NoteLinkNode } from '../../../renderer/notes/link-node.ts';
import { $fillNote, $readNote } from '../../../renderer/notes/note-nodes.ts';
import { parseNote } from '../../../shared/notes/parse.ts';
import { writeNote } from '../../../shared/notes/write.ts';

const ID = '018f0000-0000-7000-8000-000000000001';

/** The text after it has been in the editor. */
function throughEditor(markdown: string): string {
  const editor = createEditor({
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, NoteLinkNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.update(() => $fillNote(parseNote(markdown)), { discrete: true });
  return editor.getEditorState().read(() => writeNote($readNote()));
}

describe('a note in the editor', () => {
  it('comes out as it went in', () => {
    for (const text of [
      '# One\n\n## Two\n\n### Three',
      'A line\nand **another** *one*, ***both***.\n\\\nAfter a gap.',
      '- a\n- b\n  - c\n    1. d\n    2. e\n  - f\n- g\n\n7. seven\n8. eight',
      '- **a**\n  more of it\n  1. x\n  - y',
      '> said\n>\n> twice',
      `See [the **shelter**, *twice*](testimonio:coding/${ID})[b](testimonio:document/${ID}) and [web](https://a.example/).`,
      '\\# no heading\n\\- no list\n1\\. none\n\\*not bold\\*',
      '&#32; indented\twith a tab',
    ])
      expect(throughEditor(text)).toBe(text);
    expect(throughEditor('')).toBe('');
  });
});
