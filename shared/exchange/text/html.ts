import { Parser } from 'htmlparser2';
import { Problem } from '../../problem/problem.ts';
import type { Notice, Paragraph } from './source.ts';

/** The words of an HTML page as paragraphs. Nothing is loaded, nothing of the markup goes on. */

export interface HtmlText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly notices: readonly Notice[];
}

const words = (list: string) => new Set(list.split(' '));
const UNSEEN = words(
  'script style head title template noscript nav svg math iframe object embed audio video canvas map select button textarea dialog',
);
const BLOCKS = words(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul',
);
const VOID = words('area base br col embed hr img input link meta source track wbr');
/** Pages fold away what a click brings back, translations among it: it comes in, and is said. */
const CONCEALED = /\b(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;
const STRUCK = words('del s strike');
const HEADING = /^h([1-6])$/;
/** The parser looks its open tags up in a list: what no person nests so deep would take it hours. */
const DEEPEST = 3000;

/** @throws Problem fileTooNested */
export function htmlParagraphs(html: string, file: string): HtmlText {
  const page = new Page(file);
  const parser = new Parser(page, { decodeEntities: true, lowerCaseTags: true });
  parser.write(html);
  parser.end();
  return page.finish();
}

class Page {
  private readonly out: string[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private length = 0;
  private depth = 0;
  private line = '';
  private unseen: number | null = null;
  private readonly headings: number[] = [];
  private quoted = 0;
  private preformatted = 0;
  private images = 0;
  private remote = 0;
  private tables = 0;
  private readonly noteMarks: boolean[] = [];
  private readonly concealed = new Marked();
  private readonly struck = new Marked();

  constructor(private readonly file: string) {}

  onopentag(name: string, attributes: Record<string, string>): void {
    if (!VOID.has(name)) this.depth++;
    if (this.depth > DEEPEST) throw new Problem('fileTooNested', { file: this.file, limit: DEEPEST });
    if (this.unseen !== null) return;
    if (name === 'img') this.image(attributes.src ?? '');
    if (VOID.has(name)) {
      if (name === 'br') this.line += '\n';
      if (name === 'hr') this.flush();
      return;
    }
    if (UNSEEN.has(name) || 'hidden' in attributes) {
      this.flushBlock(name);
      this.unseen = this.depth;
      return;
    }
    this.flushBlock(name);
    if (CONCEALED.test(attributes.style ?? '')) this.concealed.open(this.depth);
    if (STRUCK.has(name)) this.struck.open(this.depth);
    if (name === 'q') this.line += '“';
    if (name === 'blockquote') this.quoted++;
    if (name === 'pre') this.preformatted++;
    if (name === 'table') this.tables++;
    if (name === 'a') this.noteMarks.push(isNoteMark(attributes));
    const level = HEADING.exec(name)?.[1];
    if (level) this.headings.push(Number(level));
  }

  ontext(data: string): void {
    if (this.unseen !== null || this.noteMarks.at(-1)) return;
    if (/\S/.test(data)) for (const each of [this.concealed, this.struck]) each.fill();
    this.line += this.preformatted > 0 ? data : data.replace(/[ \t\r\n\f]+/g, ' ');
  }

  onclosetag(name: string): void {
    if (VOID.has(name)) return;
    const at = this.depth--;
    if (this.unseen !== null) {
      if (this.unseen === at) this.unseen = null;
      return;
    }
    for (const each of [this.concealed, this.struck]) each.close(at);
    if (name === 'q') this.line += '”';
    this.flushBlock(name);
    if (name === 'blockquote') this.quoted--;
    if (name === 'pre') this.preformatted--;
    if (name === 'a') this.noteMarks.pop();
    if (HEADING.test(name)) this.headings.pop();
  }

  finish(): HtmlText {
    this.flush();
    const notices: Notice[] = [];
    const say = (key: Notice['key'], count: number) => count > 0 && notices.push({ key, params: { count } });
    say('notice_imagesDropped', this.images);
    say('notice_remoteIgnored', this.remote);
    say('notice_tablesFlattened', this.tables);
    say('notice_hiddenText', this.concealed.count);
    say('notice_struckText', this.struck.count);
    return { text: this.out.join(''), paragraphs: this.paragraphs, notices };
  }

  private image(source: string): void {
    this.images++;
    if (/^\s*(?:[a-z]+:)?\/\//i.test(source)) this.remote++;
  }

  private flushBlock(name: string): void {
    if (BLOCKS.has(name)) this.flush();
  }

  /** Ends the paragraph being gathered. */
  private flush(): void {
    // Whole runs of white space are matched, and looked into: patterns with it on both sides of a break would
    // try every start of a run that has none (100,000 spaces: 16 s).
    const lines = this.line
      .replace(/[ \t\r\n]+/g, (run) => (run.includes('\n') ? run.replace(/[^\n]+/g, '') : run))
      .replace(/ {2,}/g, ' ');
    const text = lines.slice(...inked(lines, 0, lines.length));
    this.line = '';
    if (text === '') return;
    if (this.out.length > 0) {
      this.out.push('\n\n');
      this.length += 2;
    }
    const heading = this.headings.at(-1) ?? null;
    // Two line breaks in a row divide as a paragraph does.
    for (let from = 0; from < text.length; ) {
      const gap = text.indexOf('\n\n', from);
      const [start, end] = inked(text, from, gap < 0 ? text.length : gap);
      if (end > start) {
        const quoted = this.quoted > 0;
        this.paragraphs.push({ start: this.length + start, end: this.length + end, heading, quoted });
      }
      from = gap < 0 ? text.length : gap + 2;
    }
    this.out.push(text);
    this.length += text.length;
  }
}

/** Counts the outermost elements of a sort that hold words. */
class Marked {
  count = 0;
  private outer: number | null = null;
  private filled = false;

  open(depth: number): void {
    if (this.outer !== null) return;
    this.outer = depth;
    this.filled = false;
  }
  fill(): void {
    if (this.outer === null || this.filled) return;
    this.filled = true;
    this.count++;
  }
  close(depth: number): void {
    if (this.outer === depth) this.outer = null;
  }
}

const BLANK = /[\s\u200b\ufeff]/;

/** The stretch without white space at its ends. */
function inked(text: string, from: number, to: number): readonly [start: number, end: number] {
  let [start, end] = [from, to];
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return [start, end];
}

/** The little numbers and arrows of mammoth's footnotes: they would stand in the middle of a quotation. */
function isNoteMark(attributes: Record<string, string>): boolean {
  const target = attributes.href ?? '';
  return /^#(?:foot|end)note(?:-ref)?-/.test(target);
}
