import { Problem } from '../../problem/problem.ts';
import { localName, type XmlElement } from './element.ts';
import { decodeReferences, UnknownReference } from './references.ts';

/** Deeper than any tool writes; what is nested so deep would take the stack of whoever walks it. */
export const DEEPEST = 100;

const NAME = /[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*/uy;
const ATTRIBUTE = /\s+([\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const TAG_END = /\s*(\/?)>/y;

export interface XmlEars {
  /** Names (lower case, without prefix) of the elements that are handed on whole, with all inside. */
  readonly records: ReadonlySet<string>;
  record(element: XmlElement): void;
  /** Any other element begins; its children are told on their own. */
  enter?(element: XmlElement): void;
  leave?(name: string): void;
}

interface Open {
  readonly name: string;
  readonly children: (XmlElement | string)[] | null;
}

/**
 * Reads XML strictly, in one pass, holding one record at a time. A DOCTYPE is passed over: nothing is fetched, and
 * one that defines entities is refused. Text outside records is not told.
 * @throws Problem xmlMalformed, xmlEntities, xmlTooNested; each names the line
 */
export function readXml(text: string, file: string, ears: XmlEars): void {
  new XmlReader(text, file, ears).read();
}

/** The line of an offset, from 1. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

class XmlReader {
  #at = 0;
  #line = 1;
  #break: number;
  readonly #open: Open[] = [];
  readonly #records: { readonly depth: number; readonly element: XmlElement }[] = [];
  #hadRoot = false;

  constructor(
    readonly text: string,
    readonly file: string,
    readonly ears: XmlEars,
  ) {
    this.#break = text.indexOf('\n');
  }

  read(): void {
    const { text } = this;
    while (this.#at < text.length) {
      const next = text.indexOf('<', this.#at);
      const end = next < 0 ? text.length : next;
      if (end > this.#at) this.#words(this.#at, end);
      this.#at = end;
      if (next < 0) break;
      const sign = text.charCodeAt(next + 1);
      if (sign === 0x21) this.#declaration();
      else if (sign === 0x3f) this.#at = this.#after('?>', next + 2);
      else if (sign === 0x2f) this.#closing();
      else this.#opening();
    }
    if (this.#open.length > 0 || !this.#hadRoot) throw this.#malformed(text.length);
  }

  #malformed(at: number): Problem {
    return new Problem('xmlMalformed', { file: this.file, line: lineAt(this.text, at) });
  }

  /** Asked for in rising order; each break is looked for once, also where a file is one line of 50 MB. */
  #lineOf(at: number): number {
    while (this.#break >= 0 && this.#break < at) {
      this.#line++;
      this.#break = this.text.indexOf('\n', this.#break + 1);
    }
    return this.#line;
  }

  #after(end: string, from: number): number {
    const found = this.text.indexOf(end, from);
    if (found < 0) throw this.#malformed(this.#at);
    return found + end.length;
  }

  #words(from: number, to: number): void {
    const open = this.#open.at(-1);
    const words = this.text.slice(from, to);
    if (!open) {
      // A byte order mark is no text; anything else outside the root is no XML.
      const found = words.search(/[^\s\ufeff]/);
      if (found >= 0) throw this.#malformed(from + found);
      return;
    }
    if (words.includes(']]>')) throw this.#malformed(from + words.indexOf(']]>'));
    const decoded = this.#decoded(words, from);
    open.children?.push(decoded);
  }

  #decoded(words: string, from: number): string {
    try {
      return decodeReferences(words);
    } catch (error) {
      if (error instanceof UnknownReference) throw this.#malformed(from + error.offset);
      throw error;
    }
  }

  #declaration(): void {
    const { text } = this;
    const at = this.#at;
    if (text.startsWith('<!--', at)) {
      this.#at = this.#after('-->', at + 4);
    } else if (text.startsWith('<![CDATA[', at)) {
      const end = this.#after(']]>', at + 9);
      const open = this.#open.at(-1);
      if (!open) throw this.#malformed(at);
      open.children?.push(text.slice(at + 9, end - 3));
      this.#at = end;
    } else if (/^<!DOCTYPE\s/i.test(text.slice(at, at + 10)) && !this.#hadRoot) {
      this.#at = this.#doctype(at);
    } else throw this.#malformed(at);
  }

  /** Passes over the declaration, quotes and comments heeded. What defines an entity, even one never used, is refused. */
  #doctype(from: number): number {
    const parts = /"[^"]*"|'[^']*'|<!--|<!ENTITY|[[\]>%]/gi;
    parts.lastIndex = from + 9;
    let inside = false;
    for (let part = parts.exec(this.text); part; part = parts.exec(this.text)) {
      const [sign] = part;
      if (sign === '<!--') parts.lastIndex = this.#after('-->', part.index + 4);
      else if (sign === '%' || sign.toUpperCase() === '<!ENTITY') {
        throw new Problem('xmlEntities', { file: this.file, line: this.#lineOf(part.index) });
      } else if (sign === '[') inside = true;
      else if (sign === ']') inside = false;
      else if (sign === '>' && !inside) return part.index + 1;
    }
    throw this.#malformed(from);
  }

  #opening(): void {
    const { text } = this;
    const from = this.#at;
    const name = this.#name(from + 1);
    if (this.#open.length === 0 && this.#hadRoot) throw this.#malformed(from);
    this.#hadRoot = true;
    let at = from + 1 + name.length;
    const attributes = new Map<string, string>();
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const found = ATTRIBUTE.exec(text);
      if (!found) break;
      const [whole, key = '', double, single] = found;
      if (attributes.has(key)) throw this.#malformed(at);
      attributes.set(key, this.#decoded((double ?? single ?? '').replace(/[\t\r\n]/g, ' '), at));
      at += whole.length;
    }
    TAG_END.lastIndex = at;
    const end = TAG_END.exec(text);
    if (!end) throw this.#malformed(from);
    this.#at = TAG_END.lastIndex;
    this.#begin(name, attributes, from, end[1] === '/');
  }

  #begin(name: string, attributes: ReadonlyMap<string, string>, from: number, isEmpty: boolean): void {
    if (this.#open.length >= DEEPEST) {
      throw new Problem('xmlTooNested', { file: this.file, line: this.#lineOf(from), limit: DEEPEST });
    }
    const { ears } = this;
    const parent = this.#open.at(-1)?.children ?? null;
    const isRecord = parent === null && ears.records.has(localName(name));
    const children: (XmlElement | string)[] | null = parent !== null || isRecord ? [] : null;
    const element: XmlElement = { name, attributes, children: children ?? [], line: this.#lineOf(from) };
    parent?.push(element);
    if (children === null) ears.enter?.(element);
    if (!isEmpty) {
      this.#open.push({ name, children });
      if (isRecord) this.#records.push({ depth: this.#open.length, element });
      return;
    }
    if (isRecord) ears.record(element);
    else if (children === null) ears.leave?.(name);
  }

  #closing(): void {
    const from = this.#at;
    const name = this.#name(from + 2);
    const open = this.#open.at(-1);
    TAG_END.lastIndex = from + 2 + name.length;
    const end = TAG_END.exec(this.text);
    if (open?.name !== name || !end || end[1] === '/') throw this.#malformed(from);
    this.#at = TAG_END.lastIndex;
    const record = this.#records.at(-1);
    if (record?.depth === this.#open.length) {
      this.#records.pop();
      this.ears.record(record.element);
    } else if (open.children === null) this.ears.leave?.(name);
    this.#open.pop();
  }

  #name(at: number): string {
    NAME.lastIndex = at;
    const name = NAME.exec(this.text)?.[0];
    if (name === undefined) throw this.#malformed(this.#at);
    return name;
  }
}
