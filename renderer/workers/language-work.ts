import type { Dictionary } from '../../shared/align/dictionary.ts';
import { openDictionary } from '../../shared/align/packed-dictionary.ts';
import { PROJECT_DICTIONARY } from '../../shared/align/project-dictionary.ts';
import { dictionaryOf } from '../../shared/align/user-dictionary.ts';
import { type AlignedDocument, alignDocument, viewOfRecords } from '../../shared/beads/align-document.ts';
import { linkTexts } from '../../shared/beads/learn-words.ts';
import { packLinks } from '../../shared/beads/packed-links.ts';
import type { DocumentId, Effects } from '../../shared/model/ids.ts';
import type { LanguageAnswer, LanguageRequest } from './language-protocol.ts';
import { Lessons } from './lessons.ts';

export interface LanguageTools {
  say(answer: LanguageAnswer): void;
  /** Milliseconds, from any start. */
  now(): number;
  /** Calls back once messages that came meanwhile were heard. */
  later(task: () => void): void;
  readonly effects: Effects;
}

interface Task {
  readonly run: number;
  readonly isUrgent: boolean;
  readonly steps: Generator<number, LanguageAnswer>;
  told: number;
}

/** Milliseconds of work between two looks at what else is asked. */
const SLICE = 20;
/** Milliseconds between two words on how far it is. */
const TELLING = 100;

const ofDocument = (id: DocumentId) => (lesson: string) => lesson.startsWith(id);

/**
 * The worker's end: one thing at a time, what a person waits for first. It keeps what the project's documents have
 * taught it of their words, so that each helps the next. A run that fails says so, without a word of the text.
 */
export function languageWork(tools: LanguageTools): (request: LanguageRequest) => void {
  const learned = new Lessons();
  /** Those of this machine. */
  let own: readonly Dictionary[] = [];
  let tasks: Task[] = [];
  let isWorking = false;

  function* align(request: LanguageRequest & { ask: 'align' }): Generator<number, LanguageAnswer> {
    const view = viewOfRecords(request.records);
    if (!view) return { say: 'failed', run: request.run };
    const notes = request.records.filter((record) => record.kind === 'note');
    const [first, ...others] = view.versions;
    const terms = request.records.filter((record) => record.kind === 'term');
    const dictionaries: Dictionary[] = [PROJECT_DICTIONARY, ...own];
    for (const other of first ? others : []) {
      if (terms.length > 0) dictionaries.push(dictionaryOf(terms, first?.language ?? '', other.language));
      dictionaries.push(
        learned.dictionary([first?.language ?? '', other.language], ofDocument(view.document.id)),
      );
    }
    const aligned: AlignedDocument = yield* alignDocument({
      view,
      notes,
      effects: tools.effects,
      dictionaries,
      isWithinBeads: request.isWithinBeads,
    });
    return { say: 'aligned', run: request.run, aligned };
  }

  function* link(request: LanguageRequest & { ask: 'link' }): Generator<number, LanguageAnswer> {
    const { run, texts, lesson, terms } = request;
    // A lesson must not teach itself; a bead or two that changed learn from all that is known.
    const known = learned.dictionary(texts.languages, (each) => each === lesson);
    const glossary = terms.length > 0 ? [dictionaryOf(terms, ...texts.languages)] : [];
    const linked = yield* linkTexts(texts, [PROJECT_DICTIONARY, ...own, ...glossary, known]);
    if (lesson !== null) learned.learn(lesson, texts.languages, linked);
    return { say: 'linked', run, links: packLinks(linked.links) };
  }

  const step = (task: Task): boolean => {
    try {
      const until = tools.now() + SLICE;
      do {
        const next = task.steps.next();
        if (next.done) {
          tools.say(next.value);
          return true;
        }
        if (tools.now() - task.told >= TELLING) {
          task.told = tools.now();
          tools.say({ say: 'progress', run: task.run, done: next.value });
        }
      } while (tools.now() < until);
      return false;
    } catch {
      tools.say({ say: 'failed', run: task.run });
      return true;
    }
  };
  const work = () => {
    const task = tasks.find(({ isUrgent }) => isUrgent) ?? tasks[0];
    if (!task) {
      isWorking = false;
      return;
    }
    if (step(task)) tasks = tasks.filter((each) => each !== task);
    tools.later(work);
  };
  return (request) => {
    if (request.ask === 'know') {
      own = request.dictionaries.map(openDictionary);
      return;
    }
    if (request.ask === 'stop') {
      tasks = tasks.filter(({ run }) => run !== request.run);
      return;
    }
    const steps = request.ask === 'align' ? align(request) : link(request);
    const isUrgent = request.ask === 'align' || request.lesson === null;
    tasks.push({ run: request.run, isUrgent, steps, told: tools.now() });
    if (isWorking) return;
    isWorking = true;
    tools.later(work);
  };
}
