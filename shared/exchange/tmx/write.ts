import { finished } from '../../align/sentences/align.ts';
import { factsOf } from '../units/facts.ts';
import { eachInSteps, mapInSteps } from '../units/steps.ts';
import type { Piece, Unit, UnitDocument, UnitsWritten } from '../units/unit.ts';
import { escapeText, leaf, tag } from '../xml/write.ts';
import { OWN } from './props.ts';
import { PARAGRAPH } from './segment.ts';

export interface TmxOptions {
  /** Of this program, for the header. */
  readonly version: string;
  /** Milliseconds since the Unix epoch. */
  readonly writtenAt: number;
}

const prop = (key: string, value: string) => leaf('prop', value, { type: `${OWN}${key}` });
const notesOf = (notes: readonly string[]) => notes.map((note) => leaf('note', note));

/** `20240131T120000Z`, as TMX writes dates. */
const compactDate = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');

/**
 * Documents as one translation memory (TMX 1.4b): a unit a bead, an omission as an empty segment. What TMX has no
 * word for goes into props named `x-testimonio-…`, which other tools keep or pass over.
 */
export const writeTmx = (documents: readonly UnitDocument[], options: TmxOptions): UnitsWritten =>
  finished(writeTmxInSteps(documents, options));

/** The same; yields the part done (0 … 1). */
export function* writeTmxInSteps(
  documents: readonly UnitDocument[],
  options: TmxOptions,
): Generator<number, UnitsWritten> {
  const originals = new Set(documents.map(originalOf));
  const [first] = originals;
  const isSeveral = documents.length > 1;
  const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    tag('header', {
      creationtool: 'Testimonio',
      creationtoolversion: options.version,
      segtype: 'block',
      'o-tmf': 'Testimonio',
      adminlang: 'en',
      srclang: originals.size === 1 && first !== undefined ? first : '*all*',
      datatype: 'plaintext',
      creationdate: compactDate(options.writtenAt),
    }),
    ...(isSeveral ? [] : notesOf(documents[0]?.notes ?? [])),
    ...documents.map(({ name }) => prop('document', name)),
    // TMX has no place for a note on one of several documents: the document's number goes before it.
    ...(isSeveral
      ? documents.flatMap(({ notes }, at) => notes.map((note) => prop('document-note', `${at + 1} ${note}`)))
      : []),
    '</header>',
    '<body>',
  ];
  const units = yield* eachInSteps(
    documents,
    (document) => document.units.length,
    (document, at) =>
      mapInSteps(document.units, (unit) =>
        unitXml(document, unit, { number: at + 1, isSeveral, isOne: originals.size === 1 }),
      ),
  );
  return { text: [...head, ...units.flat(), '</body>', '</tmx>', ''].join('\n'), remarks: [] };
}

const originalOf = ({ versions }: UnitDocument) =>
  (versions.find(({ role }) => role === 'original') ?? versions[0])?.language ?? 'und';

function unitXml(
  document: UnitDocument,
  unit: Unit,
  {
    number,
    isSeveral,
    isOne,
  }: { readonly number: number; readonly isSeveral: boolean; readonly isOne: boolean },
): string {
  const { status, confidence, deliberate, section, notes } = unit;
  return [
    tag('tu', { srclang: isOne ? undefined : originalOf(document) }),
    ...notesOf(notes),
    ...(isSeveral ? [prop('document', String(number))] : []),
    ...(status === null ? [] : [prop('status', status)]),
    ...(confidence === null ? [] : [prop('confidence', String(confidence))]),
    ...(deliberate ? [prop('deliberate', 'yes')] : []),
    ...(section === '' ? [] : [prop('section', section)]),
    ...document.versions.map(({ language }, at) => variantXml(language, unit.sides[at] ?? [])),
    '</tu>',
  ].join('');
}

function variantXml(language: string, pieces: readonly Piece[]): string {
  const facts = factsOf(pieces).map(([key, value]) => prop(key, value));
  return `${tag('tuv', { 'xml:lang': language })}${facts.join('')}<seg>${segmentXml(pieces)}</seg></tuv>`;
}

/** Each mark stands behind a line break of its own, so that whoever drops the mark still reads two words as two. */
const segmentXml = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) =>
      text
        .split('\n')
        .map(escapeText)
        .join(`\n${tag('ph', { type: 'lb' }, true)}`),
    )
    .join(`\n${tag('ph', { type: PARAGRAPH }, true)}`);
