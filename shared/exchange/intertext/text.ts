import { blockText } from '../text/clean.ts';
import { decodeText } from '../text/decode.ts';
import type { SourceFile } from '../text/source.ts';
import { canonicalTag } from '../units/language-tag.ts';
import type { Remarks } from '../units/remarks.ts';
import { attributeOf, isElement, localName, textOf, type XmlElement } from '../xml/element.ts';
import { declaredEncoding } from '../xml/encoding.ts';
import { readXml } from '../xml/read.ts';

/** A sentence of a text, by the id that links call it. */
export interface LinkedSentence {
  readonly id: string;
  readonly text: string;
  /** It goes on in the paragraph of the sentence before. */
  readonly goesOn: boolean;
}

export interface LinkedText {
  readonly name: string;
  /** As the file says; null where it does not. */
  readonly language: string | null;
  readonly sentences: readonly LinkedSentence[];
}

const PARAGRAPHS = new Set(['p', 'head', 'ab', 'l', 'u', 'sp', 'item', 'quote']);

/** An id without the prefix that some exports put before its numbers: `1:2` of `en-s1:2`. */
export const plainId = (id: string): string => /\d+(?:[:.,_-]\d+)*$/.exec(id)?.[0] ?? id;

/**
 * The sentences of a text in XML: the elements that `linked` names by id, and their likes that no link names.
 * @throws Problem xmlMalformed, xmlEntities, xmlTooNested, fileBinary
 */
export function readLinkedText(
  { name, bytes }: SourceFile,
  linked: ReadonlySet<string>,
  remarks: Remarks,
): LinkedText {
  const { text, notices } = decodeText(bytes, name, declaredEncoding(bytes));
  remarks.heed(notices);
  const roots: XmlElement[] = [];
  readXml(text, name, { records: EVERYTHING, record: (element) => roots.push(element) });
  const [root] = roots;
  if (!root) return { name, language: null, sentences: [] };
  const names = new Set<string>();
  walk(root, (element) => {
    const id = attributeOf(element, 'id');
    if (id !== undefined && (linked.has(id) || linked.has(plainId(id)))) names.add(element.name);
  });
  const sentences: LinkedSentence[] = [];
  const seen = new Set<string>();
  let before: XmlElement | null = null;
  walk(root, (element, parent) => {
    if (!names.has(element.name)) return;
    const id = plainId(attributeOf(element, 'id') ?? '');
    if (id !== '' && seen.has(id)) remarks.count('left_duplicateIds');
    const isFirst = !seen.has(id);
    seen.add(id);
    const words = blockText(textOf(element), 'txt');
    const goesOn = parent !== null && parent === before && PARAGRAPHS.has(localName(parent.name));
    before = parent;
    sentences.push({ id: isFirst ? id : '', text: words, goesOn });
  });
  return { name, language: canonicalTag(attributeOf(root, 'lang')), sentences };
}

/** Every name: the root is then the one record. */
const EVERYTHING: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

function walk(
  element: XmlElement,
  visit: (element: XmlElement, parent: XmlElement | null) => void,
  parent: XmlElement | null = null,
): void {
  visit(element, parent);
  for (const child of element.children) if (isElement(child)) walk(child, visit, element);
}
