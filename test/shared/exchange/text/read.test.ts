import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPasted, readSource, sourceKindOf } from '../../../../shared/exchange/text/read.ts';
import type { SourceText } from '../../../../shared/exchange/text/source.ts';
import { Problem } from '../../../../shared/problem/problem.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, content: string | Uint8Array) =>
  readSource({ name, bytes: typeof content === 'string' ? bytes(content) : content });
const problem = async (promise: Promise<SourceText>) => {
  const caught: unknown = await promise.catch((error: unknown) => error);
  return caught instanceof Problem ? caught : null;
};
const code = async (promise: Promise<SourceText>) => (await problem(promise))?.code;
const words = ({ text, paragraphs }: SourceText) =>
  paragraphs.map(({ start, end }) => text.slice(start, end));
const keys = ({ notices }: SourceText) => notices.map(({ key }) => key);

const SAMPLE = 'Salí de noche.\n\n¿Quién me iba a creer? Nadie — ni mi mamá.';

const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const units = mark ? `\ufeff${text}` : text;
  const out = new Uint8Array(units.length * 2);
  const view = new DataView(out.buffer);
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return out;
};
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('plain text', () => {
  it('keeps the text as it is, line ends included, and tells the paragraphs', async () => {
    const source = await read('a.txt', SAMPLE.replace(/\n/g, '\r\n'));
    expect(source.text).toBe(SAMPLE.replace(/\n/g, '\r\n'));
    expect(words(source)).toEqual(SAMPLE.split('\n\n'));
    expect(source.notices).toEqual([]);
  });

  it('takes a byte order mark for what it is', async () => {
    expect((await read('a.txt', `\ufeff${SAMPLE}`)).text).toBe(SAMPLE);
  });

  it('reads UTF-16 of either order, marked or not', async () => {
    for (const little of [true, false]) {
      for (const mark of [true, false]) {
        const source = await read('a.txt', utf16(SAMPLE, little, mark));
        expect(source.text).toBe(SAMPLE);
        expect(keys(source)).toEqual(['notice_encodingUtf16']);
      }
    }
  });

  it('reads Latin-1 and Windows-1252 and says so', async () => {
    const source = await read('a.txt', latin1('Mañana saldré con mi niña.'));
    expect(source.text).toBe('Mañana saldré con mi niña.');
    expect(keys(source)).toEqual(['notice_encodingGuessed']);
    const quoted = await read('a.txt', Uint8Array.of(0x93, ...latin1('Sí, señora'), 0x94));
    expect(quoted.text).toBe('“Sí, señora”');
  });

  it('reads UTF-8 that was cut off in a letter, and says what could not be read', async () => {
    const whole = bytes(`${SAMPLE} ñ`);
    const source = await read('a.txt', whole.subarray(0, -1));
    expect(source.text.startsWith(SAMPLE)).toBe(true);
    expect(source.notices).toEqual([{ key: 'notice_unreadableCharacters', params: { count: 1 } }]);
  });

  it('joins lines that were broken at a fixed width, and only those', async () => {
    const wrapped =
      'This is an old report, typed on a machine with narrow paper, and so every\nline of it ends where the paper did. Nobody has typed it again since then,\nalthough many have promised.';
    expect(words(await read('a.txt', `${wrapped}\n\nAnother.`))).toEqual([wrapped, 'Another.']);
    const turns = 'P: ¿Cuándo llegaste?\nR: En marzo.\nP: ¿Y tus hijos?\nR: Después.';
    expect(words(await read('a.txt', turns))).toEqual(turns.split('\n'));
  });
});

describe('what is no text', () => {
  it('is refused with its name and what to do', async () => {
    expect(await code(read('a.txt', ''))).toBe('fileEmpty');
    expect(await code(read('a.txt', ' \r\n\t\n'))).toBe('fileEmpty');
    expect(await code(read('a.txt', '----- ***'))).toBe('noTextFound');
    expect(await code(read('a.pdf', SAMPLE))).toBe('fileUnknownKind');
    expect(await code(read('constructor', SAMPLE))).toBe('fileUnknownKind');
    expect((await problem(read('a.txt', '')))?.params).toEqual({ file: 'a.txt' });
  });

  it('is refused when something else was renamed to .txt', async () => {
    const pictures = [
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
      bytes('%PDF-1.7\n1 0 obj'),
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      zipSync({ 'a.txt': strToU8('words') }),
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) & 0xff),
      Uint8Array.from({ length: 4000 }, (_, at) => 0x80 + ((at * 31) % 0x7f)),
      bytes(`words and a \0 in between`),
      bytes('\u0001\u0002\u0003\u0004 some words'),
    ];
    for (const picture of pictures) expect(await code(read('a.txt', picture))).toBe('fileBinary');
  });

  it('is refused beyond 20 MB, before anything is decoded', async () => {
    const found = await problem(read('a.txt', new Uint8Array(50_000_000).fill(0x61)));
    expect(found?.code).toBe('fileTooLarge');
    expect(found?.params).toEqual({ file: 'a.txt', size: 50, limit: 20 });
  });
});

describe('Markdown', () => {
  it('knows headings and quotations; offsets stay those of the file', async () => {
    const text =
      '---\ntitle: x\n---\n# One\n\nTwo\n---\n\n> quoted *words*\n> — Rosa\n\nPlain.\n\n***\n\n### Three ###\n';
    const source = await read('a.md', text);
    expect(source.text).toBe(text);
    expect(source.paragraphs.map(({ heading, quoted }, at) => [words(source)[at], heading, quoted])).toEqual([
      ['One', 1, false],
      ['Two', 2, false],
      ['quoted *words*', null, true],
      ['— Rosa', null, true],
      ['Plain.', null, false],
      ['Three', 3, false],
    ]);
    expect(keys(source)).toEqual(['notice_markdownKept']);
  });
});

describe('HTML', () => {
  it('gives the words that a person would see', async () => {
    const source = await read(
      'a.html',
      `<!doctype html><title>no</title><style>p{}</style><script>alert("no")</script><nav>no</nav>
       <h2>A &amp; B</h2><p>Uno <b>d</b>os\n  tres<br>cuatro &mdash; <q>cinco</q></p>
       <blockquote>“Seis” <!-- no --></blockquote><p hidden>no</p><ul><li>siete<li>ocho</ul>
       <table><tr><td>nueve<td>diez</table><template>no</template>
       <img src="https://x.invalid/a.png"><img src="a.png" onerror="no()"><svg><text>no</text></svg>`,
    );
    expect(words(source)).toEqual([
      'A & B',
      'Uno dos tres\ncuatro — “cinco”',
      '“Seis”',
      'siete',
      'ocho',
      'nueve',
      'diez',
    ]);
    expect(source.paragraphs.map(({ heading }) => heading)[0]).toBe(2);
    expect(source.paragraphs.map(({ quoted }) => quoted)[2]).toBe(true);
    expect(source.notices).toEqual([
      { key: 'notice_imagesDropped', params: { count: 2 } },
      { key: 'notice_remoteIgnored', params: { count: 1 } },
      { key: 'notice_tablesFlattened', params: { count: 1 } },
    ]);
  });

  it('brings in what is folded away or struck through, and says so, each stretch once', async () => {
    const source = await read(
      'a.html',
      '<p>uno <del>dos <s>tres</s></del> <s> </s></p><div style="color:red; display : none"><p>cuatro</p><p style="visibility:hidden">cinco</p></div><p style="display:none"></p><p>seis</p>',
    );
    expect(words(source)).toEqual(['uno dos tres', 'cuatro', 'cinco', 'seis']);
    expect(source.notices).toEqual([
      { key: 'notice_hiddenText', params: { count: 1 } },
      { key: 'notice_struckText', params: { count: 1 } },
    ]);
  });

  it('reads a page that is a form from end to end, as many servers make them', async () => {
    const source = await read('a.html', '<form action="x"><p>Salí de noche.</p><input value="no"></form>');
    expect(words(source)).toEqual(['Salí de noche.']);
  });

  it('believes what the page says of its letters', async () => {
    const page = latin1('<meta charset="iso-8859-1"><p>Mañana</p>');
    const source = await read('a.htm', page);
    expect(words(source)).toEqual(['Mañana']);
    expect(source.notices).toEqual([]);
  });

  it('refuses a page nested deeper than a person could', async () => {
    expect(await code(read('a.html', `${'<div>'.repeat(5000)}words`))).toBe('fileTooNested');
    expect(words(await read('a.html', `${'<b>'.repeat(2000)}words`))).toEqual(['words']);
  });

  it('holds no text when it holds none', async () => {
    expect(await code(read('a.html', '<html><body><img src="scan.png"></body></html>'))).toBe('noTextFound');
  });
});

describe('names and pasted text', () => {
  it('go by the ending, in any case', () => {
    expect(['a.TXT', 'a.b.md', 'a.HTM', 'a.docx', 'a.doc', 'docx', ''].map(sourceKindOf)).toEqual([
      'txt',
      'md',
      'html',
      'docx',
      null,
      null,
      null,
    ]);
  });

  it('reads pasted text as it is', () => {
    expect(readPasted(SAMPLE, 'pasted')).toMatchObject({ kind: 'pasted', text: SAMPLE });
    expect(() => readPasted('  ', 'pasted')).toThrow(Problem);
  });
});
