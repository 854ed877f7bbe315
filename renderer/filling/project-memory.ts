import { TranslationMemory } from '../../shared/memory/translation-memory.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { LanguageTag } from '../../shared/model/records.ts';
import type { ProjectStore } from '../store/project-store.ts';

const memories = new WeakMap<ProjectStore, Map<string, TranslationMemory>>();

/** Numbers of units that are gone cost room: made anew where they are most of it. */
const MOST_GONE = 20_000;

/** What an open project remembers of translations from one language to another; made when first asked for. */
export function memoryOf(store: ProjectStore, from: LanguageTag, to: LanguageTag): TranslationMemory {
  const known = memories.get(store) ?? new Map<string, TranslationMemory>();
  memories.set(store, known);
  const key = `${from} ${to}`;
  const memory = known.get(key);
  if (memory && memory.numbers - memory.size < memory.size + MOST_GONE) return memory;
  const made = new TranslationMemory(from, to);
  known.set(key, made);
  return made;
}

/** Brings a memory up to date with the project, the document at hand first. Yields between steps of work, and with true once that document is in. */
export function* followProject(
  store: ProjectStore,
  memory: TranslationMemory,
  first: DocumentId,
): Generator<boolean, void> {
  const { index } = store;
  const ids = index.all('document').map(({ id }) => id);
  memory.keep(new Set(ids));
  for (const id of [first, ...ids.filter((each) => each !== first)]) {
    // What is in one language only has nothing to tell, and stays packed.
    const view = index.countsOf(id).languages.length > 1 ? index.document(id) : undefined;
    if (view) for (const _ of memory.follow(view)) yield false;
    yield id === first;
  }
}
