import { describe, expect, it } from 'vitest';
import type { XmlElement } from '../../../../shared/exchange/xml/element.ts';
import { attributeOf, textOf } from '../../../../shared/exchange/xml/element.ts';
import { readXml } from '../../../../shared/exchange/xml/read.ts';
import { escapeAttribute, escapeText } from '../../../../shared/exchange/xml/write.ts';
import { Problem } from '../../../../shared/problem/problem.ts';

function records(text: string, name = 'r'): readonly XmlElement[] {
  const found: XmlElement[] = [];
  readXml(text, 'a.xml', { records: new Set([name]), record: (element) => found.push(element) });
  return found;
}

function problem(text: string): { readonly code: string; readonly line: unknown } {
  try {
    records(text);
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, line: error.params.line };
    throw error;
  }
  throw new Error('it was read');
}

describe('reading XML', () => {
  it('hands on records whole, with their line', () => {
    const [first, second] = records('<x>\n<r a="1" xml:lang=\'es\'>uno <b>dos</b> tres</r>\n<p:R/>\n</x>');
    expect(first && [textOf(first), attributeOf(first, 'a'), attributeOf(first, 'lang'), first.line]).toEqual(
      ['uno dos tres', '1', 'es', 2],
    );
    expect(second?.line).toBe(3);
  });

  it('reads references, CDATA, comments and instructions as XML says', () => {
    const [element] = records(
      '<?xml version="1.0"?><!-- a < b --><r>&lt;&#225;&#xF1;&amp;amp;<![CDATA[<b>&x;]]><!-- no --><?go?>!</r>',
    );
    expect(element && textOf(element)).toBe('<áñ&amp;<b>&x;!');
  });

  it('leaves out characters that XML forbids', () => {
    const [element] = records('<r>a&#x1F;&#0;&#xD800;&#x110000;b</r>');
    expect(element && textOf(element)).toBe('ab');
  });

  it('passes over a DOCTYPE, whatever it points at', () => {
    for (const doctype of [
      '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
      '<!DOCTYPE r PUBLIC "-//X//>" "http://example.org/x.dtd">',
      '<!DOCTYPE r [ <!ELEMENT r (#PCDATA)> <!-- ] > <!ENTITY is only a word here --> ]>',
    ]) {
      expect(records(`<?xml version="1.0"?>\n${doctype}\n<r>si</r>`)).toHaveLength(1);
    }
  });

  it('refuses entities of the file’s own, used or not', () => {
    const laughs = `<?xml version="1.0"?>\n<!DOCTYPE r [\n<!ENTITY a "ja">\n<!ENTITY b "&a;&a;&a;&a;">\n]>\n<r>&b;</r>`;
    expect(problem(laughs)).toEqual({ code: 'xmlEntities', line: 3 });
    expect(problem('<!DOCTYPE r [<!entity x SYSTEM "file:///etc/passwd">]><r/>').code).toBe('xmlEntities');
    expect(problem('<!DOCTYPE r [<!ENTITY % p SYSTEM "http://example.org"> %p;]><r/>').code).toBe(
      'xmlEntities',
    );
    expect(problem('<r>\n&nbsp;</r>')).toEqual({ code: 'xmlMalformed', line: 2 });
  });

  it.each([
    ['a tag that is never closed', '<r>\n<b>', 2],
    ['tags that overlap', '<r>\n<b></r></b>', 2],
    ['two roots', '<r/>\n<r/>', 2],
    ['words outside the root', '<r/>\nwords', 2],
    ['no root', '<?xml version="1.0"?>\n', 2],
    ['nothing', '', 1],
    ['an attribute without quotes', '<r>\n<b a=1/></r>', 2],
    ['an attribute twice', '<r>\n<b a="1" a="2"/></r>', 2],
    ['a < in an attribute', '<r>\n<b a="<"/></r>', 2],
    ['a lone &', '<r>\nwar & peace</r>', 2],
    ['a comment without end', '<r>\n<!-- ', 2],
    ['a file cut off in a tag', '<r>\n<b a="', 2],
    ['a DOCTYPE within', '<r>\n<!DOCTYPE r></r>', 2],
    ['a table', 'a\tb\n', 1],
  ])('refuses %s and names the line', (_, text, line) => {
    expect(problem(text)).toEqual({ code: 'xmlMalformed', line });
  });

  it('refuses what is nested too deep', () => {
    expect(problem(`${'<b>'.repeat(1_000_000)}`).code).toBe('xmlTooNested');
    expect(problem(`<r>${'<b>'.repeat(200)}`).code).toBe('xmlTooNested');
  });

  it('reads a line of many megabytes in little time', () => {
    const text = `<x>${'<r a="b">uno dos tres</r>'.repeat(400_000)}</x>`;
    const started = performance.now();
    expect(records(text)).toHaveLength(400_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('writing XML', () => {
  it('escapes what would be markup and drops what no reader takes', () => {
    const text = 'a<b>&"c"\u0000\u001f\ud800 😀\r\n\t';
    const [element] = records(`<r a="${escapeAttribute(text)}">${escapeText(text)}</r>`);
    expect(element && textOf(element)).toBe('a<b>&"c" 😀\r\n\t');
    expect(element && attributeOf(element, 'a')).toBe('a<b>&"c" 😀\r\n\t');
  });
});
