/** A piece of XML as its reader hands it on: names as written (`xml:lang`), attributes decoded, text beside elements in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** Of its opening tag, from 1. */
  readonly line: number;
}

/** The name without a prefix, in lower case: files in the wild write `xliff:source` and `TU`. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

export const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

export const isNamed = (element: XmlElement, ...names: readonly string[]): boolean =>
  names.includes(localName(element.name));

/** The elements right inside, of these names (lower case, without prefix). */
export const childrenOf = (element: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  element.children.filter(isElement).filter((child) => isNamed(child, ...names));

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** Every element of these names at whatever depth, in order. */
export function descendantsOf(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    const below = descendantsOf(child, ...names);
    return isNamed(child, ...names) ? [child, ...below] : below;
  });
}

/** All text inside, at whatever depth. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');

/** An attribute whatever its prefix and case: `xml:lang` and `LANG` are asked for as `lang`. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  for (const [key, value] of element.attributes) if (localName(key) === name) return value;
  return undefined;
}
