import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline, NoteBlock, NoteList, NoteListItem, Run } from '../../../shared/notes/note-text.ts';
import { plainText, saysNothing, tidyNote } from '../../../shared/notes/note-text.ts';
import { parseNote } from '../../../shared/notes/parse.ts';
import { writeNote } from '../../../shared/notes/write.ts';

const again = (markdown: string) => writeNote(parseNote(markdown));
const ID = '018f0000-0000-7000-8000-000000000001';

/** Signs that mean something somewhere in Markdown, and what they stand among. */
const sign = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '!',
    '#',
    '-',
    '+',
    '1.',
    '\\',
    '&',
    '&#32;',
    '~~~',
    '```',
  ],
  ...[
    '|',
    ':',
    '=',
    '\t',
    ' ',
    '  ',
    '\n',
    '\n\n',
    'a',
    'ñ',
    '«',
    '👩🏽',
    '.',
    '<!---->',
    `testimonio:coding/${ID}`,
  ],
  ...['https://a.example/b_c(d)', '    ', '- ', '> ', '# ', '## ', '1) ', '![x](y)', '<script>', '\u00a0'],
);
const anyMarkdown = fc.array(sign, { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  fc.array(sign, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 12 }),
);
const anyRun: fc.Arbitrary<Run> = fc.record({
  kind: fc.constant('run' as const),
  text: anyText,
  bold: fc.boolean(),
  italic: fc.boolean(),
  href: fc.option(
    fc.constantFrom(`testimonio:coding/${ID}`, `testimonio:document/${ID}`, 'https://a.example/b_c*d?e=[f]'),
    { freq: 4 },
  ),
});
const anyContent: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anyRun },
    { weight: 1, arbitrary: fc.constant({ kind: 'break' as const }) },
  ),
  { maxLength: 6 },
);
const { list: anyList } = fc.letrec<{ list: NoteList; item: NoteListItem }>((tie) => ({
  list: fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    start: fc.nat({ max: 1200 }),
    items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
  }),
  item: fc.record({
    content: anyContent,
    lists: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('list'), { maxLength: 2 })),
  }),
}));
const anyBlock: fc.Arbitrary<NoteBlock> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'quote' as const), content: anyContent }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    content: anyContent,
  }),
  anyList,
);
const anyNote = fc.array(anyBlock, { maxLength: 5 });

/** White space apart; asterisks of a table are italics. */
const bare = (text: string) => text.replace(/\s/g, '').replace('*c*', 'c');

describe('the Markdown of a note', () => {
  it('of what the app offers comes back as it was written', () => {
    for (const text of [
      'A line.\nAnother line of it.\n\nA new paragraph.',
      '# One\n\n## Two\n\n### Three',
      'Some **bold**, some *italic*, ***both***.',
      '- first\n- second\n  - within\n    1. deep\n  - again\n- third',
      '3. three\n4. four',
      '> Someone said this\n> on two lines.\n>\n> And this.',
      `See [the **shelter** passage](testimonio:coding/${ID}) and [Rosa](testimonio:document/${ID}).`,
      'Read [the report](https://a.example/b_c?d=e).',
      '2 * 3 = 6, snake_case, a_b @ c & d < e',
      'Café, ñandú, «sí» — 👩🏽‍🌾',
    ])
      expect(again(text)).toBe(text);
  });

  it('shows what stands in it', () => {
    expect(parseNote('**a**b *c*')).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'run', text: 'a', bold: true, italic: false, href: null },
          { kind: 'run', text: 'b ', bold: false, italic: false, href: null },
          { kind: 'run', text: 'c', bold: false, italic: true, href: null },
        ],
      },
    ]);
    expect(parseNote('__a__ _b_ c_d_e')).toEqual(parseNote('**a** *b* c\\_d\\_e'));
    expect(parseNote('**a *b* c**')).toEqual(parseNote('**a** ***b*** **c**'));
    expect(parseNote('**see [x](https://a.example/)**')).toEqual(
      parseNote('**see** [**x**](https://a.example/)'),
    );
    expect(parseNote('* a\n* b')).toEqual(parseNote('- a\n\n- b'));
    expect(parseNote('Fue en\n1990. Después nada.')[0]?.kind).toBe('paragraph');
  });

  it('keeps what it does not know as text, word for word', () => {
    for (const text of [
      '```\n# no heading\n\n- no list\n  *x*\n```',
      '| a | b |\n|---|---|\n| *c* | d |',
      '<script>alert(1)</script>',
      '![alt](https://a.example/i.png)',
      '[x](javascript:alert(1))',
      '[x](file.html "title")',
      '[x]: https://a.example/',
      '#### four',
      '---',
      'Title\n=====',
      '`a*b*c` ``d`e``',
      '~~gone~~ &amp; &nbsp;',
      '    indented',
      '[ ](https://a.example/)',
    ]) {
      expect(bare(plainText(parseNote(text)))).toBe(bare(text));
      expect(parseNote(again(text))).toEqual(parseNote(text));
    }
    expect(plainText(parseNote('```\na\n\n  *b*\n```'))).toBe('```\na\n\n  *b*\n```');
    expect(plainText(parseNote('`a*b*c`'))).toBe('`a*b*c`');
  });

  it('of any text is stable: read, written and read again it is the same', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const once = again(text);
        expect(parseNote(once)).toEqual(parseNote(text));
        expect(again(once)).toBe(once);
      }),
      { numRuns: 1_500 },
    );
  });

  it('of anything that the editor can hold reads as that', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        const tidy = tidyNote(note);
        expect(tidyNote(tidy)).toEqual(tidy);
        expect(parseNote(writeNote(note))).toEqual(tidy);
      }),
      { numRuns: 1_000 },
    );
  });

  it('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const letters = (from: string) => from.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
        // Numbers of lists count on, so only letters are compared where there is one.
        const kept = letters(plainText(parseNote(text)));
        if (!/^\s*\d+[.)]\s/m.test(text)) expect(kept).toBe(letters(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays quick in hostile text', () => {
    const before = performance.now();
    for (const text of [
      '*a ',
      '[',
      '`',
      '``a',
      '_a_',
      '- ',
      '> ',
      '![',
      '```a\n',
      '\\',
      '<!--',
      '  - a\n',
      '[a](',
      '**',
    ])
      parseNote(text.repeat(Math.floor(200_000 / text.length)));
    expect(performance.now() - before).toBeLessThan(15_000);
  });

  it('holds more runs in a line than a call takes arguments', () => {
    const note = parseNote('a **b** '.repeat(70_000));
    expect(writeNote(note).length).toBeGreaterThan(500_000);
  }, 60_000);

  it('knows when it says nothing', () => {
    expect(saysNothing(parseNote(' \n\n\t'))).toBe(true);
    expect(saysNothing(parseNote('-\n-'))).toBe(true);
    expect(saysNothing(parseNote('- a'))).toBe(false);
  });
});
