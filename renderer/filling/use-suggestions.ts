import { useEffect, useMemo, useState } from 'react';
import { baseLanguage } from '../../shared/align/languages/base-language.ts';
import { sideParts } from '../../shared/beads/parts.ts';
import { sideText } from '../../shared/beads/word-links.ts';
import { termsIn } from '../../shared/glossary/lookup.ts';
import { type Suggestion, suggestions } from '../../shared/memory/suggestions.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Bead, LanguageTag, Version } from '../../shared/model/records.ts';
import { useWorkspace } from '../app/workspace.ts';
import { workInSlices } from '../finding/slices.ts';
import { after } from '../platform/effects.ts';
import { followProject, memoryOf } from './project-memory.ts';

/** What there is to translate: the words of a bead in one of its other versions. */
export interface FillSource {
  readonly version: Version;
  readonly text: string;
  /** What stands before it there; empty where nothing does. */
  readonly before: string;
}

/** The words to translate, of the first version that has some. */
export function sourceOf(view: DocumentView, bead: Bead, to: Version): FillSource | null {
  const version = view.versions.find(({ id }) => id !== to.id && sideParts(bead, id).length > 0);
  if (!version) return null;
  let before = '';
  for (let at = view.placeOf(bead) - 1; at >= 0 && before === ''; at--) {
    const other = view.beads[at];
    before = other ? sideText(view, other, version.id) : '';
  }
  return { version, text: sideText(view, bead, version.id), before };
}

/** An agreed translation of words of the source. */
export interface AgreedTerm {
  readonly source: string;
  /** The agreed word first, then others that do as well. */
  readonly words: readonly string[];
  readonly note: string;
}

/** The glossary's words for a text, each term once, in the order of the text. */
export function agreedTerms(
  index: ProjectIndex,
  text: string,
  from: LanguageTag,
  to: LanguageTag,
): readonly AgreedTerm[] {
  const target = baseLanguage(to);
  const found = new Map<string, AgreedTerm>();
  for (const { start, end, found: terms } of termsIn(text, from, index.all('term')))
    for (const { term } of terms) {
      const words = term.words[target] ?? [];
      if (words.length > 0 && !found.has(term.id))
        found.set(term.id, { source: text.slice(start, end), words, note: term.note });
    }
  return [...found.values()];
}

const now = () => performance.now();

/** Suggestions for a bead: those of the document at hand at once, all of the project's once they are looked through. Null until then. */
export function useSuggestions(
  view: DocumentView,
  bead: Bead,
  source: FillSource | null,
  to: LanguageTag,
): readonly Suggestion[] | null {
  const { store } = useWorkspace();
  const [found, setFound] = useState<readonly Suggestion[] | null>(null);
  const wanted = useMemo(
    () => ({ documentId: view.document.id, beadId: bead.id }),
    [view.document.id, bead.id],
  );
  const { text = '', before = '' } = source ?? {};
  const from = source?.version.language;
  useEffect(() => {
    if (from === undefined) return setFound([]);
    const memory = memoryOf(store, from, to);
    const ask = () => {
      const documents = store.index.all('document').map(({ id }) => id);
      setFound(suggestions(memory, text, { before, except: wanted.beadId, documents }));
    };
    function* work() {
      for (const isHere of followProject(store, memory, wanted.documentId)) {
        if (isHere) ask();
        yield;
      }
      ask();
    }
    return workInSlices(work(), { now, later: (task) => after(0, task), onSlice: () => undefined });
  }, [store, wanted, from, to, text, before]);
  return found;
}
