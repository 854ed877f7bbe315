import { guessLanguage } from '../../language/guess.ts';
import type { LanguageTag } from '../../model/records.ts';
import { Problem } from '../../problem/problem.ts';
import type { SourceFile } from '../text/source.ts';
import { withPlaces } from '../units/from-document.ts';
import { canonicalTag, UNDETERMINED } from '../units/language-tag.ts';
import { Remarks } from '../units/remarks.ts';
import { type Piece, PLAIN_UNIT, type Unit, type UnitsRead } from '../units/unit.ts';
import { readLinks, type TextLink, type TextLinks } from './links.ts';
import { type LinkedText, plainId, readLinkedText } from './text.ts';

/** Enough to tell a language by. */
const TELLING_LENGTH = 50_000;

/**
 * Reads what InterText exports (and TCA2, and OPUS's cesAlign): an alignment file and the two texts in XML that it
 * links, in whatever order. `status='man'` is confirmed.
 * @throws Problem linksNone, linksTextsMissing, linksFitNothing, xmlMalformed, xmlEntities, xmlTooNested, fileBinary
 */
export function readInterText(files: readonly SourceFile[], name: string): UnitsRead {
  const remarks = new Remarks();
  const read = files.map((file) => ({ file, links: readLinks(file) }));
  const alignment = read.find(({ links }) => links !== null);
  const [first] = files;
  if (!alignment?.links || !first) throw new Problem('linksNone', { file: first?.name ?? '' });
  const { links } = alignment;
  const others = read.filter((each) => each !== alignment).map(({ file }) => file);
  const [one, two] = others;
  if (!one || !two || others.length !== 2) {
    throw new Problem('linksTextsMissing', {
      file: alignment.file.name,
      first: links.toDoc || '?',
      second: links.fromDoc || '?',
    });
  }
  const linked = new Set(links.links.flatMap((link) => [...link.first, ...link.second]));
  const texts = [readLinkedText(one, linked, remarks), readLinkedText(two, linked, remarks)] as const;
  const [to, from] = isNamedFirst(links, one.name, two.name) ? texts : ([texts[1], texts[0]] as const);
  const units = unitsOf(links, from, to, remarks);
  if (units.length === 0) throw new Problem('linksFitNothing', { file: alignment.file.name });
  const languages = languagesOf(from, to);
  return {
    documents: [
      {
        name,
        versions: [
          { language: languages[0], role: 'original' },
          { language: languages[1], role: 'translation' },
        ],
        units: withPlaces(units),
        notes: [],
      },
    ],
    remarks: remarks.list,
  };
}

/** Whether the first of two files is the alignment's `toDoc`: by name, else as they come. */
function isNamedFirst({ toDoc, fromDoc }: TextLinks, one: string, two: string): boolean {
  return !(one === fromDoc || two === toDoc);
}

const idsOf = ({ sentences }: LinkedText) => new Set(sentences.map(({ id }) => id));

function unitsOf(links: TextLinks, from: LinkedText, to: LinkedText, remarks: Remarks): readonly Unit[] {
  const known = { from: idsOf(from), to: idsOf(to) };
  const hits = (inFirst: ReadonlySet<string>, inSecond: ReadonlySet<string>) =>
    links.links.reduce(
      (sum, link) =>
        sum +
        link.first.filter((id) => inFirst.has(plainId(id))).length +
        link.second.filter((id) => inSecond.has(plainId(id))).length,
      0,
    );
  const [asTo, asFrom] = [hits(known.to, known.from), hits(known.from, known.to)];
  if (Math.max(asTo, asFrom) === 0) return [];
  // The dialect says which list is of which text, unless the ids say otherwise.
  const firstIsTo = asTo === asFrom ? links.firstIs === 'toDoc' : asTo > asFrom;
  const sides = [new SideText(from), new SideText(to)] as const;
  const take = ({ first, second }: TextLink): Unit['sides'] => {
    const [fromIds, toIds] = firstIsTo ? [second, first] : [first, second];
    return [sides[0].take(fromIds), sides[1].take(toIds)];
  };
  const units: Unit[] = [];
  for (const link of links.links) {
    const taken = take(link);
    if (taken.every((side) => side.length === 0)) continue;
    units.push({ ...PLAIN_UNIT, status: link.status, sides: taken });
  }
  const rests = sides.map((side) => side.rest());
  for (const [at, rest] of rests.entries()) {
    remarks.count('left_unlinked', rest.length);
    for (const piece of rest) units.push({ ...PLAIN_UNIT, sides: at === 0 ? [[piece], []] : [[], [piece]] });
  }
  return units;
}

/** The sentences of one text, each given away once. */
class SideText {
  readonly #pieces = new Map<string, Piece>();
  readonly #left = new Set<Piece>();

  constructor({ sentences }: LinkedText) {
    let isBegun = false;
    sentences.forEach(({ id, text, goesOn }, place) => {
      if (text === '') return;
      const piece = { text, joint: goesOn && isBegun ? ' ' : null, speaker: null, place };
      isBegun = true;
      if (id !== '') this.#pieces.set(id, piece);
      this.#left.add(piece);
    });
  }

  take(ids: readonly string[]): readonly Piece[] {
    return ids.flatMap((id) => {
      const piece = this.#pieces.get(plainId(id));
      return piece && this.#left.delete(piece) ? [piece] : [];
    });
  }

  rest(): readonly Piece[] {
    return Array.from(this.#left);
  }
}

/** As the files say, in their words or their names (`story.en.xml`), else as they read. */
function languagesOf(from: LinkedText, to: LinkedText): readonly [LanguageTag, LanguageTag] {
  const [one, two] = [from, to].map(({ language, name, sentences }) => {
    const named = /[._-]([a-z]{2})(?:-\d+)?\.xml$/i.exec(name)?.[1];
    const text = sentences
      .slice(0, 500)
      .map((sentence) => sentence.text)
      .join('\n');
    return language ?? canonicalTag(named) ?? guessLanguage(text, TELLING_LENGTH).language ?? UNDETERMINED;
  });
  return [one ?? UNDETERMINED, two ?? UNDETERMINED];
}
