import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Block, Case, UiLanguage, Variable, VariableValue } from '../../shared/model/records.ts';
import type { Formats } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';

/** Who speaks in a list of blocks; the list is another one where a block changes. */
const speakersIn = new WeakMap<readonly Block[], readonly CaseId[]>();

function speakerIds(blocks: readonly Block[]): readonly CaseId[] {
  const known = speakersIn.get(blocks);
  if (known) return known;
  const found = new Set<CaseId>();
  for (const { speakerId } of blocks) if (speakerId !== null) found.add(speakerId);
  const ids = [...found];
  speakersIn.set(blocks, ids);
  return ids;
}

/** The participants who speak in a document, in the order in which they first do; interviewers stay out. */
export function speakersOf(index: ProjectIndex, view: DocumentView): readonly Case[] {
  const found = new Set<Case>();
  for (const version of view.versions) {
    for (const id of speakerIds(view.blocksOf(version.id))) {
      const speaker = index.get('case', id);
      if (speaker && speaker.role === 'participant') found.add(speaker);
    }
  }
  return [...found];
}

/** What the words of an answer need from outside. */
export interface Words {
  readonly language: UiLanguage;
  readonly formats: Formats;
  readonly yes: string;
  readonly no: string;
}

function optionName(variable: Variable, id: string, language: UiLanguage): string {
  const option = variable.options.find((each) => each.id === id);
  return option ? nameIn(option.name, language) : id;
}

/** A value in words; options by their names. Empty when there is none. */
export function valueText(variable: Variable, value: VariableValue | undefined, words: Words): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return words.formats.number(value);
  if (typeof value === 'string')
    return variable.type === 'choice' ? optionName(variable, value, words.language) : value;
  return words.formats.list(value.map((id) => optionName(variable, id, words.language)));
}

export interface Attribute {
  readonly variable: Variable;
  readonly text: string;
}

/** All that is known of a person, in the order of the variables. */
export function attributesOf(index: ProjectIndex, person: Case, words: Words): readonly Attribute[] {
  return index
    .all('variable')
    .map((variable) => ({ variable, text: valueText(variable, person.values[variable.id], words) }))
    .filter(({ text }) => text !== '');
}

/** What the header shows of a speaker at once. */
const HEADER_KEYS = ['nationality', 'gender', 'age'];

export function headerAttributes(attributes: readonly Attribute[]): readonly Attribute[] {
  return HEADER_KEYS.flatMap((key) => attributes.find(({ variable }) => variable.key === key) ?? []);
}

/** The letters a coder signs with: `María Vega` is MV. */
export function initials(name: string): string {
  const words = name.split(/[\s.·-]+/u).filter((word) => /\p{L}/u.test(word));
  const letters = words.map((word) => word.match(/\p{L}/u)?.[0] ?? '');
  const ends = letters.length > 1 ? [letters[0], letters.at(-1)] : letters;
  return ends.join('').toUpperCase();
}
