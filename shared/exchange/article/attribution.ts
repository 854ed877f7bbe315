import { findGender, MAN, WOMAN } from '../../language/genders.ts';
import { findJoined, findNationality } from '../../language/nationalities.ts';
import { findNumeral } from '../../language/numerals.ts';
import type { Flag, FoundSpeaker } from './finding.ts';

/** Reads “— Rosa, mujer hondureña, 41 años”, “— Mateo, Mexican man 39”, “(David, Colombian/Venezuelan, 28)”. */

export interface Attribution {
  readonly speaker: FoundSpeaker;
  readonly flags: readonly Flag[];
  /** How many of nationality, gender and age it gives. */
  readonly fields: number;
  /** A dash or brackets set it apart from prose. */
  readonly setApart: boolean;
  /** It ends with a colon: the quotation follows. */
  readonly leads: boolean;
  /** Words that are neither name nor attribute. */
  readonly otherWords: number;
}

interface Token {
  readonly text: string;
  readonly word: boolean;
}

const LONGEST = 180;
const MOST_WORDS = 26;
const DASH = /^(?:[—–―‒−‐‑~-]+|&mdash;)\s*/;
const TOKEN = /[\p{L}\p{M}\p{N}#][\p{L}\p{M}\p{N}'’.#-]*|[^\s]/gu;
const NAME_PARTICLES = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'y',
  'da',
  'dos',
  'san',
  'santa',
  'i',
  'jr.',
  'no.',
]);
const COUNTED =
  /^(?:hij[oa]s?|children|kids?|months?|mes(?:es)?|weeks?|semanas?|days?|d[ií]as?|times|veces|siblings|herman[oa]s)$/i;
const YEARS = /^(?:años?|anos|years?|yrs?\.?|y\.?o\.?|añitos)$/i;
const DURATION = /^(?:in|en|here|aqu[ií]|viviendo|living|ago|working|trabajando)$/i;
const NOT_A_NATIONALITY = new Set(
  'de del con que y e joven adulta adulto mayor migrante refugiada refugiado indígena trans soltera soltero casada casado viuda viudo embarazada solicitante trabajadora trabajador young old older elderly adult single married migrant refugee indigenous asylum teenage a an the one queer gay lesbian latina latino latinx pregnant undocumented cis and who recently from'.split(
    ' ',
  ),
);

/** The speaker that a short line names, or null when it is no attribution. Costs nothing on long lines. */
export function parseAttribution(line: string): Attribution | null {
  if (line.length > LONGEST) return null;
  const bare = line.replace(/[*_]+/g, '').trim();
  const dashed = DASH.test(bare);
  const rest = bare.replace(DASH, '');
  const bracketed = /^[([].*[)\]][.,]?$/.test(rest) && !/[()[\]]/.test(rest.slice(1, -2));
  const inner = bracketed ? rest.replace(/^[([]\s*(?:[—–-]\s*)?|[)\]][.,]?$/g, '') : rest;
  const leads = /:$/.test(inner);
  const tokens = tokenise(inner.replace(/[.:;,]+$/, ''));
  if (tokens.length === 0 || tokens.filter(({ word }) => word).length > MOST_WORDS) return null;
  const reading = new Reading(tokens);
  const name = reading.name();
  if (name === null) return null;
  return {
    ...reading.result(name),
    setApart: dashed || bracketed,
    leads,
  };
}

function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ([token]) => ({
    text: token,
    word: /[\p{L}\p{N}]/u.test(token),
  }));
}

/** One pass over the tokens; `used` marks those that are an attribute or its small words. */
class Reading {
  private readonly used: boolean[];
  private first: number;
  private readonly nationalities: string[] = [];
  private readonly countries: string[] = [];
  private countriesEnd = -1;
  private gender: string | null = null;
  private concluded: { gender: string; word: string } | null = null;
  private genderAt: number | null = null;
  private trans = false;
  private age: number | null = null;
  private ageSure = false;

  constructor(private readonly tokens: readonly Token[]) {
    this.used = tokens.map(() => false);
    this.first = tokens.length;
    for (let at = 0; at < tokens.length; ) at += this.readAt(at);
  }

  private at(index: number): string {
    return this.tokens[index]?.text ?? '';
  }
  private phrase(from: number, count: number): string | null {
    const part = this.tokens.slice(from, from + count);
    return part.length === count && part.every(({ word }) => word)
      ? part.map(({ text }) => text).join(' ')
      : null;
  }
  private take(from: number, count: number): number {
    for (let at = from; at < from + count; at++) this.used[at] = true;
    this.first = Math.min(this.first, from);
    return count;
  }

  /** Reads what begins at a token; returns how many tokens it took, at least one. */
  private readAt(at: number): number {
    if (!this.tokens[at]?.word) return 1;
    for (let count = 3; count >= 1; count--) {
      const phrase = this.phrase(at, count);
      if (phrase === null) continue;
      if (this.readGender(phrase, at) || this.readNationality(phrase, at, count)) return this.take(at, count);
      const taken = this.readAge(phrase, at, count);
      if (taken > 0) return this.take(at, taken);
    }
    return 1;
  }

  private readGender(phrase: string, at: number): boolean {
    const match = findGender(phrase);
    // “Señora Rosa”: a title before a name; the name goes on.
    if (!match || (at === 0 && /^\p{Lu}/u.test(this.at(1)) && findNationality(this.at(1)) === null))
      return false;
    if (/^trans/i.test(phrase) && !/\s/.test(phrase)) this.trans = true;
    if (match.said) {
      if (this.gender === null || this.trans) this.gender = match.gender.name.en;
      this.genderAt ??= at;
    } else this.concluded ??= { gender: match.gender.name.en, word: phrase };
    return true;
  }

  private readNationality(phrase: string, at: number, count: number): boolean {
    const before = this.at(at - 1).toLowerCase();
    // “us” is a pronoun, “US” a country.
    const match = phrase === 'us' ? null : findNationality(phrase);
    if (match) {
      if (at === 0 && this.laterNationality(count)) return false;
      const capitalised = /^\p{Lu}/u.test(phrase);
      const from = /^(?:from|de|del)$/.test(before) || /^(?:from|de)$/.test(this.at(at - 2).toLowerCase());
      if (match.country || (from && capitalised)) {
        if (at === 0 || /^(?:in|en|to|through|near|at|por|hacia|a)$/.test(before)) return false;
        const joins = /^(?:\/|-|and|y|e)$/.test(before) && this.countriesEnd === at - 1;
        if (from) this.nationalities.push(match.english);
        else if (this.countries.length === 0 || joins) this.countries.push(match.english);
        this.countriesEnd = at + count;
        return true;
      }
      this.nationalities.push(match.english);
      if (match.grammar && !capitalised) {
        this.concluded ??= { gender: (match.grammar === 'feminine' ? WOMAN : MAN).name.en, word: phrase };
      }
      return true;
    }
    return count === 1 && this.readCompound(phrase);
  }

  /** Colombian-Venezuelan, colombo-venezolana, Afro-Colombian, afrocolombiana, Honduran-born. */
  private readCompound(word: string): boolean {
    const parts = word
      .replace(/^afro-?/i, '')
      .split('-')
      .filter((part) => !/^born$/i.test(part));
    if (parts.length === 1 && parts[0] === word) return false;
    const found = parts.map((part) => findNationality(part)?.english ?? findJoined(part)?.name.en ?? null);
    if (found.length === 0 || found.some((nationality) => nationality === null)) return false;
    for (const nationality of found) if (nationality) this.nationalities.push(nationality);
    const grammar = findNationality(parts.at(-1) ?? '')?.grammar;
    if (grammar && /^\p{Ll}/u.test(word)) {
      this.concluded ??= { gender: (grammar === 'feminine' ? WOMAN : MAN).name.en, word };
    }
    return true;
  }

  /** Whether another nationality stands further on: then the first word is a name (Maya, Israel, India). */
  private laterNationality(from: number): boolean {
    return this.tokens.slice(from).some((_, offset) =>
      [1, 2].some((count) => {
        const phrase = this.phrase(from + offset, count);
        return phrase !== null && findNationality(phrase) !== null;
      }),
    );
  }

  private readAge(phrase: string, at: number, count: number): number {
    const digits = /^(\d{1,3})(?:-?year-?s?-?old|yo|y\/o|años)?$/i.exec(phrase.replace(/\s+/g, '-'));
    const number = digits ? Number(digits[1]) : /\d/.test(phrase) ? null : findNumeral(phrase);
    if (number === null || number < 1 || number > 119 || at === 0) return 0;
    const attached = digits !== null && /\D/.test(phrase);
    const [before, next, after] = [this.at(at - 1), this.at(at + count), this.at(at + count + 1)];
    const years = YEARS.test(next);
    if (COUNTED.test(next) || (years && DURATION.test(after))) return 0;
    const sure = attached || years || /^(?:age|aged|edad)$/i.test(before);
    const between = !this.tokens[at + count]?.word || this.used[at - 1] === true;
    if (!sure && (!between || (digits === null && this.tokens[at - 1]?.word === true))) return 0;
    // “Participant 7, woman, 34”: the number of a name stands before every attribute.
    if (!sure && this.first > at && this.tokens[at - 1]?.word === true && this.hasLaterNumber(at + count))
      return 0;
    if (this.age !== null && (this.ageSure || !sure)) return 0;
    this.age = number;
    this.ageSure = sure;
    if (!years) return count;
    return count + (/^(?:old|de)$/i.test(after) ? (/^edad$/i.test(this.at(at + count + 2)) ? 3 : 2) : 1);
  }

  private hasLaterNumber(from: number): boolean {
    return this.tokens.slice(from).some(({ text }) => /^\d{1,3}$/.test(text));
  }

  /** The words before the first comma or attribute; null when they cannot be a name. */
  name(): string | null {
    const words: string[] = [];
    for (let at = 0; at < this.first; at++) {
      const { text, word } = this.tokens[at] ?? { text: '', word: false };
      if (word) words.push(text);
      else if (!/["“”'‘’#]/.test(text)) break;
    }
    const sure = this.fields() >= 2;
    while (words.length > 0 && /^\p{Ll}/u.test(words.at(-1) ?? '') && !(sure && words.length === 1))
      words.pop();
    const taken = words.length;
    if (taken > 5) return null;
    const named = words.every(
      (word) => /^[\p{Lu}\p{N}#]/u.test(word) || NAME_PARTICLES.has(word.toLowerCase()),
    );
    if (!named && !sure) return null;
    if (taken === 0 && this.fields() < 2) return null;
    for (let at = 0, left = taken; at < this.first && left > 0; at++) {
      if (!this.tokens[at]?.word) continue;
      this.used[at] = true;
      left--;
    }
    return words.join(' ').replace(/\.$/, (dot) => (/\b\p{Lu}\.$/u.test(words.at(-1) ?? '') ? dot : ''));
  }

  private fields(): number {
    const nationality = this.nationalities.length + this.countries.length > 0;
    const gender = this.gender !== null || this.concluded !== null;
    return Number(nationality) + Number(gender) + Number(this.age !== null);
  }

  result(pseudonym: string): Omit<Attribution, 'setApart' | 'leads'> {
    const flags: Flag[] = [];
    const found = this.nationalities.length > 0 ? this.nationalities : this.countries;
    let nationality = [...new Set(found)];
    if (nationality.length === 0) {
      const unknown = this.unknownNationality();
      if (unknown !== null) {
        nationality = [unknown];
        flags.push({ key: 'flag_nationalityUnknown', params: { word: unknown } });
      }
    }
    let gender = this.gender;
    if (gender === null && this.concluded) {
      gender = this.concluded.gender;
      flags.push({ key: 'flag_genderFromGrammar', params: { word: this.concluded.word } });
    }
    if (this.trans && gender !== null && /^(?:wo)?man$/.test(gender)) gender = `transgender ${gender}`;
    const speaker: FoundSpeaker = { pseudonym, nationality, gender, age: this.age };
    const otherWords = this.tokens.filter(
      ({ text, word }, at) => word && !this.used[at] && !NOT_A_NATIONALITY.has(text.toLowerCase()),
    ).length;
    return { speaker, flags, fields: this.fields(), otherWords };
  }

  /** The word where a nationality would stand: before the gender in English, after it in Spanish. */
  private unknownNationality(): string | null {
    if (this.genderAt === null) return null;
    const take = (at: number, pattern: RegExp): string | null => {
      const word = this.at(at);
      if (this.used[at] || !pattern.test(word) || NOT_A_NATIONALITY.has(word.toLowerCase())) return null;
      this.used[at] = true;
      return word;
    };
    const spanish = /^(?:mujer|hombre|niñ[oa]|persona|señora?|var[oó]n|much?ach[oa])$/i.test(
      this.at(this.genderAt),
    );
    return spanish
      ? take(this.genderAt + 1, /^\p{L}{4,}$/u)
      : take(this.genderAt - 1, /^\p{Lu}[\p{L}’'-]{2,}$/u);
  }
}
