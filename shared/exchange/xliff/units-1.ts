import type { Remarks } from '../units/remarks.ts';
import { type Piece, PLAIN_UNIT, plainPiece, type Unit } from '../units/unit.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, type XmlElement } from '../xml/element.ts';
import { xliffTexts } from './segment.ts';
import { statusOfState } from './states.ts';
import { noteText } from './units-2.ts';

/**
 * A `trans-unit` of XLIFF 1.2. Where a tool cut it into segments (`seg-source` with `mrk mtype="seg"`, as SDL Trados
 * and memoQ do), a bead a segment, all of one paragraph.
 */
export function unitsOfTransUnit(unit: XmlElement, remarks: Remarks): readonly Unit[] {
  const source = childOf(unit, 'source');
  const target = childOf(unit, 'target');
  const cut = childOf(unit, 'seg-source');
  remarks.count('left_suggestions', childrenOf(unit, 'alt-trans').length);
  const notes = childrenOf(unit, 'note')
    .map(noteText)
    .filter((note) => note !== '');
  const approved = attributeOf(unit, 'approved');
  const status =
    approved === 'yes' ? 'confirmed' : statusOfState(target ? attributeOf(target, 'state') : undefined);
  const texts = (element: XmlElement | undefined) => (element ? xliffTexts(element, remarks) : []);
  const piecesOf = (element: XmlElement | undefined): readonly Piece[] =>
    texts(element)
      .filter((text) => text !== '')
      .map(plainPiece);

  const segments = cut ? segmentsIn(cut) : [];
  if (segments.length < 2) {
    const sides = [piecesOf(source ?? cut), piecesOf(target)];
    if (sides.every((side) => side.length === 0)) {
      remarks.count('left_emptyUnits');
      return [];
    }
    return [{ ...PLAIN_UNIT, sides, status, notes }];
  }
  const targets = new Map((target ? segmentsIn(target) : []).map((each) => [attributeOf(each, 'mid'), each]));
  const isCutAlike = segments.some((segment) => targets.has(attributeOf(segment, 'mid')));
  const rows = segments.map((segment, at): readonly (XmlElement | undefined)[] => {
    const mid = attributeOf(segment, 'mid');
    const other = isCutAlike ? targets.get(mid) : at === 0 ? target : undefined;
    targets.delete(mid);
    return [segment, other];
  });
  // What the target has and the source has not stands alone.
  if (isCutAlike) rows.push(...Array.from(targets.values(), (each) => [undefined, each]));
  const begun = [false, false];
  return rows.flatMap((row, at): readonly Unit[] => {
    const sides = row.map((each, side): readonly Piece[] => {
      const pieces = piecesOf(each);
      const goesOn = begun[side] === true;
      if (pieces.length > 0) begun[side] = true;
      return pieces.map((piece, place) => (place === 0 && goesOn ? { ...piece, joint: ' ' } : piece));
    });
    if (sides.every((side) => side.length === 0)) return [];
    return [{ ...PLAIN_UNIT, sides, status, notes: at === 0 ? notes : [] }];
  });
}

const segmentsIn = (element: XmlElement): readonly XmlElement[] =>
  descendantsOf(element, 'mrk').filter((mark) => attributeOf(mark, 'mtype') === 'seg');
