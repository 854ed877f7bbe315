import { Problem } from '../../problem/problem.ts';
import { decodeText } from '../text/decode.ts';
import type { SourceFile } from '../text/source.ts';
import { piecesOf } from '../units/facts.ts';
import { canonicalTag, UNDETERMINED } from '../units/language-tag.ts';
import { Remarks } from '../units/remarks.ts';
import { PLAIN_UNIT, type UnitDocument, type UnitsRead } from '../units/unit.ts';
import { type LanguageUnit, settleVersions } from '../units/version-sides.ts';
import { attributeOf, childOf, childrenOf, localName, textOf, type XmlElement } from '../xml/element.ts';
import { declaredEncoding } from '../xml/encoding.ts';
import { readXml } from '../xml/read.ts';
import { FOREIGN_STATES, LF_ALIGNER_NOTE, OWN } from './props.ts';
import { tmxTexts } from './segment.ts';

/**
 * Reads a translation memory (TMX 1.1 to 1.4b) as documents of units, in the order of the file: several where
 * Testimonio wrote several, else one named `name`.
 * @throws Problem xmlMalformed, xmlEntities, xmlTooNested, xmlOtherKind, unitsNone, unitsTooManyLanguages, fileBinary
 */
export function readTmx({ name: file, bytes }: SourceFile, name: string): UnitsRead {
  const { text, notices } = decodeText(bytes, file, declaredEncoding(bytes));
  const reader = new TmxReader(name);
  reader.remarks.heed(notices);
  let isTmx: boolean | null = null;
  readXml(text, file, {
    records: new Set(['tu', 'header']),
    enter: (element) => {
      isTmx ??= localName(element.name) === 'tmx';
      if (!isTmx) throw new Problem('xmlOtherKind', { file, kind: 'TMX' });
    },
    record: (element) => {
      if (localName(element.name) === 'header') reader.header(element);
      else reader.unit(element);
    },
  });
  const documents = reader.documents();
  if (documents.length === 0) throw new Problem('unitsNone', { file });
  return { documents, remarks: reader.remarks.list };
}

type Props = readonly (readonly [type: string, value: string])[];

const propsOf = (element: XmlElement): Props =>
  childrenOf(element, 'prop').map((prop) => [
    (attributeOf(prop, 'type') ?? '').toLowerCase(),
    textOf(prop).trim(),
  ]);
const own = (props: Props): Props =>
  props.flatMap(([type, value]) => (type.startsWith(OWN) ? [[type.slice(OWN.length), value] as const] : []));
const factOf = (props: Props, key: string) => props.find(([type]) => type === key)?.[1];
const notesOf = (element: XmlElement) =>
  childrenOf(element, 'note')
    .map((note) => textOf(note).normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .filter((note) => note !== '');

interface Gathered {
  readonly name: string;
  readonly notes: string[];
  readonly units: LanguageUnit[];
  /** By unit: what LF Aligner noted. */
  readonly aligner: (readonly string[])[];
  original: string | null;
}

class TmxReader {
  readonly remarks = new Remarks();
  readonly #gathered: Gathered[] = [];
  readonly #ids = new Set<string>();
  #original: string | null = null;

  constructor(readonly name: string) {}

  header(element: XmlElement): void {
    this.#original = canonicalTag(attributeOf(element, 'srclang'));
    const names = own(propsOf(element)).flatMap(([key, value]) => (key === 'document' ? [value] : []));
    for (const name of names) this.#gathered.push(this.#begun(name || this.name));
    this.#document(0).notes.push(...notesOf(element));
    for (const [key, value] of own(propsOf(element))) {
      const [, number, note = ''] =
        key === 'document-note' ? (/^(\d{1,9}) ([\s\S]*)$/.exec(value) ?? []) : [];
      if (number !== undefined) this.#document(Number(number) - 1).notes.push(note);
    }
  }

  unit(element: XmlElement): void {
    const props = propsOf(element);
    const facts = own(props);
    const id = attributeOf(element, 'tuid');
    if (id !== undefined) {
      if (this.#ids.has(id)) this.remarks.count('left_duplicateIds');
      this.#ids.add(id);
    }
    const document = this.#document(Number(factOf(facts, 'document') ?? 1) - 1);
    document.original ??= canonicalTag(attributeOf(element, 'srclang')) ?? this.#original;
    const sides = childrenOf(element, 'tuv').map((variant) => this.#side(variant));
    if (sides.every(({ pieces }) => pieces.length === 0)) {
      this.remarks.count('left_emptyUnits');
      return;
    }
    const confidence = Number(factOf(facts, 'confidence') ?? Number.NaN);
    const noted = childrenOf(element, 'tuv').flatMap(notesOf);
    document.units.push({
      ...PLAIN_UNIT,
      sides,
      status: this.#status(facts, props),
      confidence: confidence >= 0 && confidence <= 1 ? confidence : null,
      deliberate: factOf(facts, 'deliberate') === 'yes',
      section: factOf(facts, 'section') ?? '',
      notes: [...notesOf(element), ...noted],
    });
    document.aligner.push(alignerNotes(element, props));
  }

  documents(): readonly UnitDocument[] {
    return this.#gathered
      .filter(({ units }) => units.length > 0)
      .map((gathered) => {
        const { units, notes } = withAlignerNotes(gathered);
        return settleVersions(gathered.name, units, gathered.original, notes, this.remarks);
      });
  }

  #begun(name: string): Gathered {
    return { name, notes: [], units: [], aligner: [], original: null };
  }

  /** The nth document, from 0; the first one where the number is none. */
  #document(at: number): Gathered {
    const first = this.#gathered[0] ?? this.#begun(this.name);
    if (this.#gathered.length === 0) this.#gathered.push(first);
    return this.#gathered[at] ?? first;
  }

  #side(variant: XmlElement) {
    const tag = canonicalTag(attributeOf(variant, 'lang'));
    if (tag === null) this.remarks.count('left_noLanguage');
    const segment = childOf(variant, 'seg');
    const facts = own(propsOf(variant));
    const texts = segment ? tmxTexts(segment, this.remarks) : [];
    return { language: tag ?? UNDETERMINED, pieces: piecesOf(texts, facts) };
  }

  #status(facts: Props, props: Props): 'auto' | 'confirmed' | null {
    const said = factOf(facts, 'status');
    if (said === 'auto' || said === 'confirmed') return said;
    for (const [type, value] of props) {
      const agreed = FOREIGN_STATES.get(type);
      if (agreed) return agreed.has(value.toLowerCase()) ? 'confirmed' : 'auto';
      if (!type.startsWith(OWN) && type !== LF_ALIGNER_NOTE) this.remarks.count('left_properties');
    }
    return null;
  }
}

/** LF Aligner puts what stood in its third column into a prop of the unit or of a language. */
function alignerNotes(element: XmlElement, props: Props): readonly string[] {
  const all = [...props, ...childrenOf(element, 'tuv').flatMap(propsOf)];
  return Array.from(
    new Set(all.flatMap(([type, value]) => (type === LF_ALIGNER_NOTE && value !== '' ? [value] : []))),
  );
}

/** A note that every unit has (LF Aligner's file name) is one on the document. */
function withAlignerNotes({ units, notes, aligner }: Gathered): Pick<Gathered, 'units' | 'notes'> {
  const common =
    units.length < 2 ? undefined : aligner[0]?.find((note) => aligner.every((each) => each.includes(note)));
  return {
    units: units.map((unit, at) => {
      const own = (aligner[at] ?? []).filter((note) => note !== common);
      return own.length === 0 ? unit : { ...unit, notes: [...unit.notes, ...own] };
    }),
    notes: common === undefined ? notes : [...notes, common],
  };
}
