import { piecesOf } from '../units/facts.ts';
import type { Remarks } from '../units/remarks.ts';
import { type Piece, PLAIN_UNIT, type Unit } from '../units/unit.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  isNamed,
  textOf,
  type XmlElement,
} from '../xml/element.ts';
import { xliffTexts } from './segment.ts';
import { statusOfState } from './states.ts';

/** The `category` of our metadata. */
export const OWN_CATEGORY = 'testimonio';

type Metas = readonly (readonly [type: string, value: string])[];

function ownMetas(unit: XmlElement): Metas {
  return descendantsOf(unit, 'metagroup')
    .filter((group) => attributeOf(group, 'category') === OWN_CATEGORY)
    .flatMap((group) => childrenOf(group, 'meta'))
    .map((meta) => [attributeOf(meta, 'type') ?? '', textOf(meta)]);
}

const factsOfSide = (metas: Metas, side: 'source' | 'target'): Metas =>
  metas.flatMap(([type, value]) =>
    type.startsWith(`${side}.`) ? [[type.slice(side.length + 1), value] as const] : [],
  );

/** The notes right on an element, XLIFF 2. */
const notesOn2 = (element: XmlElement): readonly string[] => {
  const notes = childOf(element, 'notes');
  return (notes ? childrenOf(notes, 'note') : []).map(noteText).filter((note) => note !== '');
};
export const noteText = (note: XmlElement): string =>
  textOf(note).normalize('NFC').replace(/\r\n?/g, '\n').trim();

/**
 * A `unit` of XLIFF 2, a bead a segment. What Testimonio wrote is a unit a bead; in other files the segments of one
 * unit are one paragraph, with what stands in `ignorable` between them.
 */
export function unitsOfUnit2(unit: XmlElement, remarks: Remarks): readonly Unit[] {
  const metas = ownMetas(unit);
  const factOf = (key: string) => metas.find(([type]) => type === key)?.[1];
  const foreign = descendantsOf(unit, 'meta').length - metas.length;
  remarks.count('left_properties', foreign);
  remarks.count('left_suggestions', descendantsOf(unit, 'match').length);
  const confidence = Number(factOf('confidence') ?? Number.NaN);
  const notes = notesOn2(unit);
  const units: Unit[] = [];
  const joints: Record<'source' | 'target', string | null> = { source: null, target: null };
  for (const part of childrenOf(unit, 'segment', 'ignorable')) {
    if (isNamed(part, 'ignorable')) {
      for (const side of ['source', 'target'] as const) {
        const between = childOf(part, side) ?? childOf(part, 'source');
        if (between && joints[side] !== null) joints[side] = textOf(between).replace(/\s+/g, ' ');
      }
      continue;
    }
    const sides = (['source', 'target'] as const).map((side): readonly Piece[] => {
      const words = childOf(part, side);
      if (!words) return [];
      const pieces = piecesOf(xliffTexts(words, remarks), factsOfSide(metas, side));
      const joint = joints[side];
      if (pieces.length > 0) joints[side] = ' ';
      // A later segment goes on in the paragraph of the one before.
      return pieces.map((piece, at) => (at === 0 && joint !== null ? { ...piece, joint } : piece));
    });
    if (sides.every((side) => side.length === 0)) {
      remarks.count('left_emptyUnits');
      continue;
    }
    const stated = factOf('status');
    units.push({
      ...PLAIN_UNIT,
      sides,
      status:
        stated === 'auto' || stated === 'confirmed' ? stated : statusOfState(attributeOf(part, 'state')),
      confidence: confidence >= 0 && confidence <= 1 ? confidence : null,
      deliberate: factOf('deliberate') === 'yes',
      section: (factOf('section') ?? '').trim(),
      notes: units.length === 0 ? notes : [],
    });
  }
  return units;
}
