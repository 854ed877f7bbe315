import { finished } from '../../align/sentences/align.ts';
import type { LanguageTag } from '../../model/records.ts';
import { factsOf } from '../units/facts.ts';
import { Remarks } from '../units/remarks.ts';
import { eachInSteps, mapInSteps } from '../units/steps.ts';
import type { Piece, Unit, UnitDocument, UnitsWritten } from '../units/unit.ts';
import { escapeText, leaf, tag } from '../xml/write.ts';
import { LINE_BREAK, PARAGRAPH } from './segment.ts';
import { stateOfUnit } from './states.ts';
import { OWN_CATEGORY } from './units-2.ts';

/** A document with the two of its versions that XLIFF can hold. */
interface Pair {
  readonly document: UnitDocument;
  readonly source: number;
  readonly target: number;
}

/**
 * Documents as XLIFF 2.1, a file each, a unit with one segment a bead: the original is the source, its first
 * translation the target. All documents must have the same two languages; others are left out and said.
 */
export const writeXliff = (documents: readonly UnitDocument[]): UnitsWritten =>
  finished(writeXliffInSteps(documents));

/** The same; yields the part done (0 … 1). */
export function* writeXliffInSteps(documents: readonly UnitDocument[]): Generator<number, UnitsWritten> {
  const remarks = new Remarks();
  const pairs = documents.flatMap((document): readonly Pair[] => {
    const { versions } = document;
    const source = Math.max(
      0,
      versions.findIndex(({ role }) => role === 'original'),
    );
    const target = versions.findIndex((_, at) => at !== source);
    remarks.count('left_versions', Math.max(0, versions.length - 2));
    return [{ document, source, target }];
  });
  const [first] = pairs;
  const languages = first ? languagesOf(first) : null;
  const fitting = pairs.filter((pair) => isSame(languagesOf(pair), languages));
  remarks.count('left_documentsApart', pairs.length - fitting.length);
  const files = yield* eachInSteps(
    fitting,
    ({ document }) => document.units.length,
    (pair, at) => fileXml(pair, at + 1),
  );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag('xliff', {
      xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
      'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
      version: '2.1',
      srcLang: languages?.[0] ?? 'und',
      trgLang: languages?.[1],
    }),
    ...files.flat(),
    '</xliff>',
    '',
  ];
  return { text: lines.join('\n'), remarks: remarks.list };
}

function languagesOf({ document, source, target }: Pair): readonly [LanguageTag, LanguageTag | undefined] {
  return [document.versions[source]?.language ?? 'und', document.versions[target]?.language];
}

const isSame = (
  one: readonly [LanguageTag, LanguageTag | undefined],
  other: readonly [LanguageTag, LanguageTag | undefined] | null,
): boolean => one[0] === other?.[0] && one[1] === other[1];

function* fileXml({ document, source, target }: Pair, number: number): Generator<number, readonly string[]> {
  const units = yield* mapInSteps(document.units, (unit, at) =>
    unitXml(unit, at + 1, unit.sides[source] ?? [], unit.sides[target] ?? []),
  );
  return [
    tag('file', { id: `f${number}`, original: document.name }),
    ...notesXml(document.notes),
    ...units,
    '</file>',
  ];
}

const notesXml = (notes: readonly string[]): readonly string[] =>
  notes.length === 0 ? [] : [`<notes>${notes.map((note) => leaf('note', note)).join('')}</notes>`];

function unitXml(unit: Unit, number: number, source: readonly Piece[], target: readonly Piece[]): string {
  const isUntranslated = target.length === 0 && !unit.deliberate;
  return [
    tag('unit', { id: `u${number}` }),
    ...metadataXml(unit, source, target),
    ...notesXml(unit.notes),
    tag('segment', { state: stateOfUnit(unit.status, isUntranslated) }),
    `<source>${wordsXml(source)}</source>`,
    ...(isUntranslated && unit.status !== 'confirmed' ? [] : [`<target>${wordsXml(target)}</target>`]),
    '</segment></unit>',
  ].join('');
}

function metadataXml(unit: Unit, source: readonly Piece[], target: readonly Piece[]): readonly string[] {
  const metas: (readonly [string, string])[] = [
    ...(unit.status === null ? [] : [['status', unit.status] as const]),
    ...(unit.confidence === null ? [] : [['confidence', String(unit.confidence)] as const]),
    ...(unit.deliberate ? [['deliberate', 'yes'] as const] : []),
    ...(unit.section === '' ? [] : [['section', unit.section] as const]),
    ...factsOf(source).map(([key, value]) => [`source.${key}`, value] as const),
    ...factsOf(target).map(([key, value]) => [`target.${key}`, value] as const),
  ];
  if (metas.length === 0) return [];
  const list = metas.map(([type, value]) => leaf('mda:meta', value, { type })).join('');
  return [
    `<mda:metadata>${tag('mda:metaGroup', { category: OWN_CATEGORY })}${list}</mda:metaGroup></mda:metadata>`,
  ];
}

/** Each mark stands behind a line break; its id is its own within the source or the target. */
function wordsXml(pieces: readonly Piece[]): string {
  let next = 1;
  const mark = (type: string, subType: string) => `\n${tag('ph', { id: `p${next++}`, type, subType }, true)}`;
  return pieces
    .map(({ text }, at) => {
      const lines = text
        .split('\n')
        .map((line, place) => (place > 0 ? mark('fmt', LINE_BREAK) : '') + escapeText(line));
      return (at > 0 ? mark('other', PARAGRAPH) : '') + lines.join('');
    })
    .join('');
}
