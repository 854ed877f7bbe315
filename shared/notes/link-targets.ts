import type { CodeId, CodingId, DocumentId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Coding } from '../model/records.ts';
import { fold } from '../query/fold.ts';

/** What a note can be given a link to. `words` are what the link says where nothing else is chosen. */
export type LinkChoice =
  | { readonly kind: 'document'; readonly id: DocumentId; readonly words: string }
  | {
      readonly kind: 'coding';
      readonly id: CodingId;
      readonly codeId: CodeId;
      readonly documentId: DocumentId;
      readonly words: string;
      /** BCP 47 tag of the words, where it is known. */
      readonly language: string | null;
    };

/** UTF-16 units of a passage that a link repeats. */
const LONGEST_WORDS = 80;

const foldedCodings = new WeakMap<Coding, string>();

/** The words of a coding's passages, folded; read once a coding. */
function foldedWords(coding: Coding): string {
  const known = foldedCodings.get(coding);
  if (known !== undefined) return known;
  const quotes = coding.sides.flatMap((side) => side.selections.map(({ quote }) => quote));
  const made = fold(quotes.join('\n'));
  foldedCodings.set(coding, made);
  return made;
}

/** A passage as a link says it: one line, cut at a word. */
export function shortWords(quote: string): string {
  const line = quote
    .slice(0, LONGEST_WORDS * 8)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_WORDS) return line;
  const cut = line.slice(0, LONGEST_WORDS);
  const space = cut.lastIndexOf(' ');
  const end = space > LONGEST_WORDS / 2 ? space : LONGEST_WORDS;
  // Half of a sign beyond the basic plane is none.
  return `${line.slice(0, end).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * The documents, then the codings, in which all words of a query are found (name; theme in either language or
 * passage). One step looks at one record and gives what it found or null, so that it can be worked off in slices.
 */
export function* searchLinkTargets(index: ProjectIndex, query: string): Generator<LinkChoice | null> {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const has = (text: string) => wanted.every((word) => text.includes(word));
  for (const document of index.all('document'))
    yield has(fold(document.name)) ? { kind: 'document', id: document.id, words: document.name } : null;
  const themes = new Map(
    index.all('code').map((code) => [code.id, fold(`${code.name.es}\n${code.name.en}`)] as const),
  );
  for (const coding of index.all('coding')) {
    const theme = themes.get(coding.codeId) ?? '';
    yield has(`${theme}\n${foldedWords(coding)}`) ? choiceOf(index, coding) : null;
  }
}

function choiceOf(index: ProjectIndex, coding: Coding): LinkChoice | null {
  const side =
    coding.sides.find((each) => each.state === 'tagged' && each.selections.length > 0) ??
    coding.sides.find((each) => each.selections.length > 0);
  const quote = side?.selections[0]?.quote ?? '';
  if (!side || quote.trim() === '') return null;
  return {
    kind: 'coding',
    id: coding.id,
    codeId: coding.codeId,
    documentId: coding.documentId,
    words: shortWords(quote),
    language: index.get('version', side.versionId)?.language ?? null,
  };
}
