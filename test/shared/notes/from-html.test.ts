import { describe, expect, it } from 'vitest';
import { noteFromHtml } from '../../../shared/notes/from-html.ts';
import { writeNote } from '../../../shared/notes/write.ts';

const pasted = (html: string) => {
  const note = noteFromHtml(html);
  return note === null ? null : writeNote(note);
};

describe('pasted HTML', () => {
  it('becomes a note of what notes can say', () => {
    expect(
      pasted(`<html><head><title>no</title><style>p { color: red }</style></head><body>
        <h1>What we <em>heard</em></h1>
        <p>She said  <b>no</b>,\n twice.<br>Then nothing.</p>
        <ul><li>one</li><li><p>two</p><ol><li>within</li></ol></li><li>three<p>more</p></li></ul>
        <blockquote><p>Ni modo.</p><p>Así fue.</p></blockquote>
        <p>See <a href="https://a.example/x">the <strong>report</strong></a>.</p></body></html>`),
    ).toBe(
      [
        '# What we *heard*',
        'She said **no**, twice.\nThen nothing.',
        '- one\n- two\n  1. within\n- three\n  more',
        '> Ni modo.\n> Así fue.',
        'See [the **report**](https://a.example/x).',
      ].join('\n\n'),
    );
  });

  it('brings nothing else along', () => {
    expect(
      pasted(
        '<p onclick="steal()">a<script>steal()</script><img src=x onerror="steal()"><iframe src="https://a.example"></iframe></p>' +
          '<svg><script>steal()</script><text>no</text></svg><a href="javascript:steal()">link</a><a href="file:///etc/passwd">file</a>' +
          '<style>*{}</style><math><mi>x</mi></math><form><input value="v"><button>Send</button></form><!-- no -->',
      ),
    ).toBe('a\n\nlinkfile\n\nSend');
    expect(pasted('<b style="font-weight:normal">a <b>b</b></b>')).toBe('a **b**');
    expect(pasted('<p>1*2*3 [x](y) # - &lt;script&gt;</p>')).toBe('1\\*2\\*3 \\[x\\](y) # - \\<script>');
  });

  it('is read whatever its size', () => {
    expect(pasted(`${'<div>'.repeat(5_000)}a`)).toBeNull();
    const before = performance.now();
    expect(pasted(`<ul>${'<li>a'.repeat(50_000)}`)?.length).toBe(50_000 * 4 - 1);
    expect(pasted(`<blockquote>${'<p>a</p>'.repeat(50_000)}`)?.length).toBe(50_000 * 4 - 1);
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});
