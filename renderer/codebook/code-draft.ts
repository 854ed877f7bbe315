import { parseColour } from '../../shared/codebook/colours.ts';
import type { Bilingual, Code } from '../../shared/model/records.ts';

/** What stands in the form; the colour as typed. */
export interface CodeDraft {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly inclusion: Bilingual;
  readonly exclusion: Bilingual;
  /** 1 to 9, or none. */
  readonly shortcut: number | null;
  readonly colour: string;
}

const NO_WORDS: Bilingual = { es: '', en: '' };

export function emptyDraft(colour: string): CodeDraft {
  return {
    name: NO_WORDS,
    description: NO_WORDS,
    inclusion: NO_WORDS,
    exclusion: NO_WORDS,
    shortcut: null,
    colour,
  };
}

export function draftOf(code: Code): CodeDraft {
  return {
    name: code.name,
    description: code.description,
    inclusion: code.inclusion ?? NO_WORDS,
    exclusion: code.exclusion ?? NO_WORDS,
    shortcut: code.shortcut ?? null,
    colour: code.colour,
  };
}

export interface DraftFaults {
  readonly name: boolean;
  readonly colour: boolean;
}

/** What keeps a draft from becoming a theme. */
export function faultsOf({ name, colour }: CodeDraft): DraftFaults {
  return { name: name.es.trim() === '' && name.en.trim() === '', colour: parseColour(colour) === null };
}

const sameWord = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase('es');

/** True where a sibling goes by one of the draft's names: allowed, but worth saying. */
export function isTaken({ name }: CodeDraft, siblings: readonly Code[]): boolean {
  return siblings.some((code) =>
    (['es', 'en'] as const).some(
      (language) =>
        name[language].trim() !== '' && sameWord(code.name[language]) === sameWord(name[language]),
    ),
  );
}
