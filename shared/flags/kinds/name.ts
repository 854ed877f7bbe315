import { baseLanguage } from '../../align/languages/base-language.ts';
import { remembering } from '../../align/languages/remember.ts';
import { PROJECT_DICTIONARY } from '../../align/project-dictionary.ts';
import type { Finding, FlagRange } from '../flag.ts';
import { type Candidate, candidatesOf } from '../names/candidates.ts';
import { knownNames, plainName } from '../names/known-names.ts';
import type { PreparedBead, PreparedSide } from '../prepared.ts';

/** As both languages would spell it: Sofía, Sophia; Teresa, Theresa. */
const spelling = remembering((folded) =>
  folded
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/[yj]/g, 'i')
    .replace(/[kq]u?/g, 'c')
    .replace(/(.)\1/g, '$1')
    .replace(/s$/, ''),
);

const KIN = 5;
const lettersIn = (acronym: string): string => Array.from(acronym).sort().join('');

/** The other side, as names are looked for in it; what a look needs is made at the first. */
class Opposite {
  readonly #side: PreparedSide;
  readonly #words: ReadonlySet<string>;
  #spellings: ReadonlySet<string> | null = null;
  #kin: ReadonlySet<string> | null = null;
  #acronyms: ReadonlySet<string> | null = null;
  #stems: ReadonlySet<string> | null = null;
  #plain: string | null = null;
  #initials: string | null = null;

  constructor(side: PreparedSide) {
    this.#side = side;
    this.#words = new Set(
      side.words.map(({ folded }) => (folded.endsWith("'s") ? folded.slice(0, -2) : folded)),
    );
  }

  #spelled(): ReadonlySet<string> {
    this.#spellings ??= new Set(Array.from(this.#words, spelling));
    return this.#spellings;
  }

  #spaced(): string {
    this.#plain ??= ` ${plainName(this.#side.text)} `;
    return this.#plain;
  }

  /** A word of one origin, for long ones: Singapur, Singapore; Administración, Administration. */
  hasKin(folded: string): boolean {
    if (folded.length <= KIN) return false;
    this.#kin ??= new Set(Array.from(this.#spelled(), (word) => word.slice(0, KIN)));
    return this.#kin.has(spelling(folded).slice(0, KIN));
  }

  /** An acronym of the same letters: ARN, RNA. */
  hasLetters(acronym: string): boolean {
    this.#acronyms ??= new Set(
      this.#side.words
        .filter(({ written }) => /^\p{Lu}{2,6}$/u.test(written))
        .map((word) => lettersIn(word.folded)),
    );
    return this.#acronyms.has(lettersIn(acronym));
  }

  /** China of the Chinese. */
  hasBeginning(word: string): boolean {
    return word.length > 4 && this.#spaced().includes(` ${word.slice(0, 4)}`);
  }

  has(folded: string): boolean {
    return this.#words.has(folded) || this.#spelled().has(spelling(folded));
  }

  hasPhrase(plain: string): boolean {
    return this.#spaced().includes(` ${plain} `);
  }

  hasStem(stem: string): boolean {
    this.#stems ??= new Set(this.#side.stems);
    return this.#stems.has(stem);
  }

  hasInitials(acronym: string): boolean {
    this.#initials ??= this.#side.words
      .filter(({ written }) => /^\p{Lu}/u.test(written))
      .map(({ folded }) => folded[0] ?? '')
      .join('');
    return this.#initials.includes(acronym);
  }
}

/** Places of words that are part of a name with a form of its own in the other language, and that form is there. */
function metByTable(
  side: PreparedSide,
  other: Opposite,
): { readonly met: ReadonlySet<number>; readonly known: ReadonlySet<number> } {
  const met = new Set<number>();
  const known = new Set<number>();
  const index = knownNames(baseLanguage(side.tag));
  if (!index) return { met, known };
  for (const [at, { folded }] of side.words.entries()) {
    for (const name of index.get(folded) ?? []) {
      if (!name.words.every((word, place) => side.words[at + place]?.folded === word)) continue;
      const places = name.words.map((_, place) => side.words[at + place]?.start ?? -1);
      for (const place of places) known.add(place);
      const isThere = (translation: string) =>
        other.hasPhrase(translation) || (!translation.includes(' ') && other.hasBeginning(translation));
      if (name.translations.some(isThere)) for (const place of places) met.add(place);
    }
  }
  return { met, known };
}

type Standing = 'met' | 'open' | 'missing';

/** Whether a common word with a capital is translated; "open" where it may be no name at all. */
function asCommonWord(
  word: Candidate,
  side: PreparedSide,
  to: PreparedSide,
  other: Opposite,
  isInTitle: boolean,
): Standing {
  const from = baseLanguage(side.tag);
  const translations = PROJECT_DICTIONARY.translations(word.form, from);
  if (translations.length === 0) return 'missing';
  const isThere = translations.some((translation) =>
    translation.split(' ').some((one) => one.length > 2 && other.hasStem(to.stemOf(one))),
  );
  if (isThere) return 'met';
  // English has capitals for much that is no name; Spanish hardly any.
  return side.language.isSparingWithCapitals && !isInTitle ? 'missing' : 'open';
}

/** Names of a side that the other does not have, adjacent ones as one. */
function missing(side: PreparedSide, to: PreparedSide, known: ReadonlySet<string>): readonly FlagRange[] {
  const candidates = candidatesOf(side, known);
  if (candidates.length === 0) return [];
  const other = new Opposite(to);
  const table = metByTable(side, other);
  const gone = candidates.filter((word, at) => {
    if (other.has(word.folded) || table.met.has(word.start)) return false;
    if (word.isAcronym) return !other.hasInitials(word.folded) && !other.hasLetters(word.folded);
    if (other.hasKin(word.folded)) return false;
    const isInTitle =
      candidates[at - 1]?.end === word.start - 1 || candidates[at + 1]?.start === word.end + 1;
    if (!table.known.has(word.start)) return asCommonWord(word, side, to, other, isInTitle) === 'missing';
    return true;
  });
  const ranges: FlagRange[] = [];
  for (const { start, end } of gone) {
    const last = ranges.at(-1);
    if (last && /^(?: | de | of )$/.test(side.text.slice(last.end, start))) {
      ranges[ranges.length - 1] = { start: last.start, end };
    } else ranges.push({ start, end });
  }
  return ranges;
}

/** Names and acronyms that are not the same on both sides. `known`: folded names of the document. */
export function nameFlags({ source, target }: PreparedBead, known: ReadonlySet<string>): readonly Finding[] {
  const lost = missing(source, target, known);
  const come = missing(target, source, known);
  const wordsAt = (side: PreparedSide, { start, end }: FlagRange) => side.text.slice(start, end);
  const pairs = Math.min(lost.length, come.length);
  const flags: Finding[] = lost.map((range, at) => {
    const other = at < pairs ? come[at] : undefined;
    const here = wordsAt(source, range);
    if (!other)
      return {
        kind: 'name',
        message: 'nameMissing',
        params: { source: here },
        about: here,
        source: [range],
        target: [],
      };
    const there = wordsAt(target, other);
    return {
      kind: 'name',
      message: 'nameDiffers',
      params: { source: here, target: there },
      about: `${here} | ${there}`,
      source: [range],
      target: [other],
    };
  });
  for (const range of come.slice(pairs)) {
    const there = wordsAt(target, range);
    flags.push({
      kind: 'name',
      message: 'nameAdded',
      params: { target: there },
      about: there,
      source: [],
      target: [range],
    });
  }
  return flags;
}
