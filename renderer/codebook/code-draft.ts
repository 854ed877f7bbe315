import { parseColour } from '../../shared/codebook/colours.ts';
import type { Bilingual, Code } from '../../shared/model/records.ts';

/** What stands in the form; the colour as typed. */
export interface CodeDraft {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly colour: string;
}

export function draftOf(code: Pick<Code, 'name' | 'description' | 'colour'>): CodeDraft {
  return { name: code.name, description: code.description, colour: code.colour };
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
