import { Parser } from 'htmlparser2';
import { tidyHref } from './href.ts';
import {
  BREAK,
  DEEPEST_LIST,
  type HeadingLevel,
  type Inline,
  type NoteBlock,
  type NoteList,
  type NoteListItem,
  tidyNote,
} from './note-text.ts';

/**
 * Pasted HTML as a note: headings, bold, italic, lists, quotations, links to what a note may link to. All else
 * (scripts, styles, images, forms) goes, and of other elements the words stay. Nothing of it is inserted as markup.
 */

/** What no person reads. */
const UNREAD = new Set(
  'script style head title template noscript iframe object embed svg math canvas audio video textarea select option map'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark meta o:p q s samp small span strong sub sup time tt u var wbr img link input'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const LEVELS: Readonly<Record<string, HeadingLevel>> = { h1: 1, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 };
/** UTF-16 units that are read; more is no note. */
const LONGEST = 2_000_000;
/** Elements that may be open at once. */
const DEEPEST = 1_000;

interface OpenItem extends NoteListItem {
  readonly content: Inline[];
  readonly lists: OpenList[];
}
interface OpenList extends NoteList {
  readonly items: OpenItem[];
}

interface OpenElement {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  readonly isPre: boolean;
}

class Reading {
  readonly blocks: NoteBlock[] = [];
  readonly open: OpenElement[] = [];
  /** The lists that are open, outermost first. */
  readonly #lists: boolean[] = [];
  #content: Inline[] = [];
  #unread = 0;
  #isItem = false;
  /** The lists since the last block that is none. */
  #top: OpenList[] = [];
  #quoted: Inline[] = [];

  element(name: string, attributes: Readonly<Record<string, string>>): void {
    if (UNREAD.has(name)) this.#unread += 1;
    if (this.#unread > 0) return;
    if (name === 'br') this.#content.push(BREAK);
    else if (!INLINE.has(name)) this.#end();
    if (name === 'ul' || name === 'ol') this.#lists.push(name === 'ol');
    if (name === 'li') this.#isItem = true;
    if ((name === 'td' || name === 'th') && this.#content.length > 0) this.#text(' ');
    const above = this.open.at(-1);
    // Google's documents wrap everything in a <b> that is none.
    const isBold = BOLD.has(name) && !/font-weight:\s*(?:normal|400)/.test(attributes.style ?? '');
    const href = name === 'a' ? tidyHref(attributes.href ?? '') : null;
    this.open.push({
      name,
      bold: isBold || (above?.bold ?? false),
      italic: ITALIC.has(name) || (above?.italic ?? false),
      href: href ?? above?.href ?? null,
      isPre: name === 'pre' || (above?.isPre ?? false),
    });
  }

  text(text: string): void {
    if (this.#unread === 0) this.#text(text);
  }

  close(name: string): void {
    if (UNREAD.has(name)) {
      this.#unread = Math.max(0, this.#unread - 1);
      return;
    }
    if (this.#unread > 0) return;
    if (!INLINE.has(name) && name !== 'br') this.#end();
    const at = this.open.findLastIndex((element) => element.name === name);
    if (at >= 0) this.open.length = at;
    if (name === 'ul' || name === 'ol') this.#lists.pop();
    if (name === 'li') this.#isItem = false;
  }

  end(): readonly NoteBlock[] {
    this.#end();
    return tidyNote(this.blocks);
  }

  #text(text: string): void {
    const look = this.open.at(-1);
    const { bold = false, italic = false, href = null } = look ?? {};
    const last = this.#content.at(-1);
    let words = text;
    if (!look?.isPre) {
      words = text.replace(/[ \t\r\n\f]+/g, ' ');
      const isAfterSpace = !last || last.kind === 'break' || last.text.endsWith(' ');
      if (isAfterSpace) words = words.replace(/^ /, '');
    }
    if (words !== '') this.#content.push({ kind: 'run', text: words, bold, italic, href });
  }

  /** What has been read since the last one becomes a block of its own. */
  #end(): void {
    const content = this.#content;
    this.#content = [];
    if (!content.some((piece) => piece.kind === 'run' && piece.text.trim() !== '')) return;
    const heading = this.open.findLast(({ name }) => LEVELS[name] !== undefined);
    const level = heading && LEVELS[heading.name];
    if (this.#lists.length > 0) {
      this.#item(content);
      return;
    }
    this.#top = [];
    if (level) this.blocks.push({ kind: 'heading', level, content });
    else if (this.open.some(({ name }) => name === 'blockquote')) this.#quote(content);
    else this.blocks.push({ kind: 'paragraph', content });
  }

  #quote(content: Inline[]): void {
    const last = this.blocks.at(-1);
    if (last?.kind === 'quote' && last.content === this.#quoted) this.#quoted.push(BREAK, ...content);
    else this.blocks.push({ kind: 'quote', content });
    if (this.blocks.at(-1) !== last) this.#quoted = content;
  }

  #item(content: readonly Inline[]): void {
    let siblings = this.#top;
    let item: OpenItem | undefined;
    this.#lists.slice(0, DEEPEST_LIST).forEach((ordered, depth, lists) => {
      let list = siblings.at(-1);
      if (list?.ordered !== ordered) {
        list = { kind: 'list', ordered, start: 1, items: [] };
        siblings.push(list);
        if (siblings === this.#top) this.blocks.push(list);
      }
      item = list.items.at(-1);
      const isLast = depth === lists.length - 1;
      // Further paragraphs of an item are its further lines.
      if (isLast && item && !this.#isItem && item.lists.length === 0) item.content.push(BREAK, ...content);
      else if (isLast || !item) list.items.push({ content: isLast ? [...content] : [], lists: [] });
      item = list.items.at(-1);
      siblings = item?.lists ?? siblings;
    });
    this.#isItem = false;
  }
}

/** What pasted HTML says, as a note; null where it is nested as no page is. */
export function noteFromHtml(html: string): readonly NoteBlock[] | null {
  const reading = new Reading();
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (depth > DEEPEST) throw new TooNested();
      reading.element(name, attributes);
    },
    ontext: (text) => reading.text(text),
    onclosetag: (name) => {
      depth -= 1;
      reading.close(name);
    },
  });
  try {
    parser.end(html.slice(0, LONGEST));
  } catch (error) {
    if (error instanceof TooNested) return null;
    throw error;
  }
  return reading.end();
}

/** The parser looks its open elements up in a list: what no person nests so deep would take it hours. */
class TooNested extends Error {}
