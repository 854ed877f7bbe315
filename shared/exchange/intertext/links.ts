import { decodeText } from '../text/decode.ts';
import type { SourceFile } from '../text/source.ts';
import { attributeOf, localName } from '../xml/element.ts';
import { declaredEncoding } from '../xml/encoding.ts';
import { readXml } from '../xml/read.ts';

/** One position of the alignment: ids of elements of the one text and of the other. */
export interface TextLink {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly status: 'auto' | 'confirmed' | null;
}

export interface TextLinks {
  /** The file names that it gives, without folders. */
  readonly toDoc: string;
  readonly fromDoc: string;
  /** Which of them the first list of each link is of, by the file's dialect: InterText `toDoc`, OPUS (cesAlign) `fromDoc`. */
  readonly firstIs: 'toDoc' | 'fromDoc';
  readonly links: readonly TextLink[];
}

const ids = (list: string | undefined) => (list ?? '').split(/\s+/).filter((id) => id !== '');
const baseName = (path: string | undefined) => path?.split(/[\\/]/).at(-1)?.replace(/\.gz$/i, '') ?? '';

function statusOf(said: string | undefined): TextLink['status'] {
  if (said === 'man') return 'confirmed';
  return said === 'auto' ? 'auto' : null;
}

/** The links of an alignment file; null for any other XML. @throws Problem xmlMalformed, xmlEntities, xmlTooNested, fileBinary */
export function readLinks({ name, bytes }: SourceFile): TextLinks | null {
  const links: TextLink[] = [];
  const groups: Pick<TextLinks, 'toDoc' | 'fromDoc'>[] = [];
  let isOpus = false;
  readXml(decodeText(bytes, name, declaredEncoding(bytes)).text, name, {
    records: new Set(['link']),
    enter: (element) => {
      const local = localName(element.name);
      if (local === 'cesalign') isOpus = true;
      if (local !== 'linkgrp') return;
      groups.push({
        toDoc: baseName(attributeOf(element, 'todoc')),
        fromDoc: baseName(attributeOf(element, 'fromdoc')),
      });
    },
    record: (element) => {
      const targets = attributeOf(element, 'xtargets');
      if (targets === undefined) return;
      const [first, second] = targets.split(';');
      links.push({
        first: ids(first),
        second: ids(second),
        status: statusOf(attributeOf(element, 'status')),
      });
    },
  });
  const [group] = groups;
  return group ? { ...group, firstIs: isOpus ? 'fromDoc' : 'toDoc', links } : null;
}
