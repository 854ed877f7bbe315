import type { LanguageTag } from '../../model/records.ts';
import { Problem } from '../../problem/problem.ts';
import { decodeText } from '../text/decode.ts';
import type { SourceFile } from '../text/source.ts';
import { canonicalTag, UNDETERMINED } from '../units/language-tag.ts';
import { Remarks } from '../units/remarks.ts';
import type { Unit, UnitDocument, UnitsRead } from '../units/unit.ts';
import { attributeOf, childrenOf, localName, type XmlElement } from '../xml/element.ts';
import { declaredEncoding } from '../xml/encoding.ts';
import { readXml } from '../xml/read.ts';
import { unitsOfTransUnit } from './units-1.ts';
import { noteText, unitsOfUnit2 } from './units-2.ts';

/**
 * Reads XLIFF 2.0, 2.1 and 1.2 (also .sdlxliff, .mqxliff): a document a `file`, named after its `original` where
 * there are several, else `name`.
 * @throws Problem xmlMalformed, xmlEntities, xmlTooNested, xmlOtherKind, unitsNone, fileBinary
 */
export function readXliff({ name: file, bytes }: SourceFile, name: string): UnitsRead {
  const { text, notices } = decodeText(bytes, file, declaredEncoding(bytes));
  const reader = new XliffReader();
  reader.remarks.heed(notices);
  let isXliff: boolean | null = null;
  readXml(text, file, {
    records: new Set(['unit', 'trans-unit', 'notes']),
    enter: (element) => {
      isXliff ??= localName(element.name) === 'xliff';
      if (!isXliff) throw new Problem('xmlOtherKind', { file, kind: 'XLIFF' });
      reader.enter(element);
    },
    record: (element) => reader.record(element),
  });
  const documents = reader.documents(name);
  if (documents.length === 0) throw new Problem('unitsNone', { file });
  return { documents, remarks: reader.remarks.list };
}

interface Gathered {
  readonly name: string;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly units: Unit[];
  readonly notes: string[];
}

class XliffReader {
  readonly remarks = new Remarks();
  readonly #files: Gathered[] = [];
  readonly #ids = new Set<string>();
  #source: string | undefined;
  #target: string | undefined;

  enter(element: XmlElement): void {
    if (localName(element.name) === 'xliff') {
      this.#source = attributeOf(element, 'srclang');
      this.#target = attributeOf(element, 'trglang');
    }
    if (localName(element.name) !== 'file') return;
    this.#files.push({
      name: fileName(attributeOf(element, 'original') ?? ''),
      source: this.#tag(attributeOf(element, 'source-language') ?? this.#source),
      target: this.#tag(attributeOf(element, 'target-language') ?? this.#target),
      units: [],
      notes: [],
    });
    // Ids need only be unique within a file.
    this.#ids.clear();
  }

  record(element: XmlElement): void {
    const file = this.#files.at(-1);
    if (!file) return;
    if (localName(element.name) === 'notes') {
      file.notes.push(
        ...childrenOf(element, 'note')
          .map(noteText)
          .filter((note) => note !== ''),
      );
      return;
    }
    const id = attributeOf(element, 'id') ?? '';
    if (id !== '' && this.#ids.has(id)) this.remarks.count('left_duplicateIds');
    this.#ids.add(id);
    const isSecond = localName(element.name) === 'unit';
    for (const unit of isSecond
      ? unitsOfUnit2(element, this.remarks)
      : unitsOfTransUnit(element, this.remarks))
      file.units.push(unit);
  }

  documents(name: string): readonly UnitDocument[] {
    const filled = this.#files.filter(({ units }) => units.length > 0);
    return filled.map((file) => ({
      name: filled.length === 1 ? name : file.name || name,
      versions: [
        { language: file.source, role: 'original' },
        { language: file.target, role: 'translation' },
      ],
      units: file.units,
      notes: file.notes,
    }));
  }

  #tag(written: string | undefined): LanguageTag {
    const tag = canonicalTag(written);
    if (tag === null) this.remarks.count('left_noLanguage');
    return tag ?? UNDETERMINED;
  }
}

/** `original` is a path or a URI in the wild. */
const fileName = (original: string): string => original.split(/[\\/]/).at(-1)?.trim() ?? '';
