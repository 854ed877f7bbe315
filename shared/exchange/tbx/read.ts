import { baseLanguage } from '../../align/languages/base-language.ts';
import { isTerm } from '../../glossary/content.ts';
import { Problem } from '../../problem/problem.ts';
import { EntryWords, type TermEntry, type TermsRead } from '../terms/entry.ts';
import { decodeText } from '../text/decode.ts';
import type { SourceFile } from '../text/source.ts';
import { canonicalTag, UNDETERMINED } from '../units/language-tag.ts';
import { Remarks } from '../units/remarks.ts';
import {
  attributeOf,
  childrenOf,
  descendantsOf,
  isElement,
  localName,
  textOf,
  type XmlElement,
} from '../xml/element.ts';
import { declaredEncoding } from '../xml/encoding.ts';
import { readXml } from '../xml/read.ts';

/** Terms that TBX says not to use (ISO 30042, administrativeStatus). */
const AVOIDED = new Set([
  'deprecatedterm-admn-sts',
  'supersededterm-admn-sts',
  'deprecatedterm',
  'supersededterm',
  'obsolete',
  'notrecommended',
]);
const PREFERRED = new Set(['preferredterm-admn-sts', 'preferredterm', 'preferred']);

/**
 * Reads TBX 2 (`martif`) and TBX 3 (`tbx`: Core, Min, Basic, in the DCA or the DCT style): words, which to avoid, notes
 * and definitions; all else is counted.
 * @throws Problem xmlMalformed, xmlEntities, xmlTooNested, xmlOtherKind, termsNone, fileBinary
 */
export function readTbx({ name: file, bytes }: SourceFile): TermsRead {
  const { text, notices } = decodeText(bytes, file, declaredEncoding(bytes));
  const remarks = new Remarks();
  remarks.heed(notices);
  const entries: TermEntry[] = [];
  let isTbx: boolean | null = null;
  readXml(text, file, {
    records: new Set(['termentry', 'conceptentry']),
    enter: (element) => {
      isTbx ??= ['martif', 'tbx'].includes(localName(element.name));
      if (!isTbx) throw new Problem('xmlOtherKind', { file, kind: 'TBX' });
    },
    record: (element) => {
      const entry = entryOf(element, remarks);
      if (entry) entries.push(entry);
    },
  });
  if (entries.length === 0) throw new Problem('termsNone', { file });
  return { entries, remarks: remarks.list };
}

interface FoundWord {
  readonly language: string;
  readonly word: string;
  readonly rank: number;
  readonly isAvoided: boolean;
}

function entryOf(element: XmlElement, remarks: Remarks): TermEntry | null {
  const found = childrenOf(element, 'langset', 'langsec').flatMap((section): readonly FoundWord[] => {
    const tag = canonicalTag(attributeOf(section, 'lang'));
    if (tag === null) remarks.count('left_noLanguage');
    const language = tag === null ? UNDETERMINED : baseLanguage(tag);
    return descendantsOf(section, 'tig', 'ntig', 'termsec').flatMap((part) => {
      const status = statusOf(part);
      const rank = PREFERRED.has(status) ? 0 : 1;
      const [term] = descendantsOf(part, 'term');
      return term ? [{ language, word: textOf(term), rank, isAvoided: AVOIDED.has(status) }] : [];
    });
  });
  const words = new EntryWords();
  // A stable sort: the preferred one first, the others as they stand.
  for (const { language, word, isAvoided } of found.toSorted((a, b) => a.rank - b.rank)) {
    words.add(language, word, isAvoided);
  }
  const entry = words.entry(notesIn(element).join('\n'));
  if (isTerm(entry)) return entry;
  remarks.count('left_termRows');
  return null;
}

/** The value of the one data category that says how a term stands, whatever the style. */
function statusOf(part: XmlElement): string {
  const said = descendantsOf(part, 'termnote', 'administrativestatus').find(
    (each) =>
      localName(each.name) === 'administrativestatus' ||
      ['administrativestatus', 'normativeauthorization'].includes(
        (attributeOf(each, 'type') ?? '').toLowerCase(),
      ),
  );
  return said ? textOf(said).trim().toLowerCase() : '';
}

/** Notes and definitions at every level, each once. */
function notesIn(element: XmlElement): readonly string[] {
  const found: string[] = [];
  const visit = (each: XmlElement) => {
    const name = localName(each.name);
    const isDefinition =
      name === 'definition' ||
      (name === 'descrip' && attributeOf(each, 'type')?.toLowerCase() === 'definition');
    if (name === 'note' || isDefinition) {
      const words = textOf(each).normalize('NFC').replace(/\s+/g, ' ').trim();
      if (words !== '' && !found.includes(words)) found.push(words);
      return;
    }
    for (const child of each.children) if (isElement(child)) visit(child);
  };
  visit(element);
  return found;
}
