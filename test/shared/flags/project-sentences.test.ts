import { describe, expect, test } from 'vitest';
import { documentRecords } from '../../../shared/exchange/text/document.ts';
import { flagBead, flagVersions } from '../../../shared/flags/bead.ts';
import { ProjectSentences } from '../../../shared/flags/project-sentences.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { testEffects } from '../../support/effects.ts';
import { projectRecord } from '../../support/paired-document.ts';

type Row = readonly [es: string, en: string];

const QUESTION = '¿Cómo era su vida antes de salir?';
const [PLAIN, OTHER] = ['What was your life like before you left?', 'How was life before leaving?'];

/** A project with a document a list of rows. */
function projectOf(...documents: readonly (readonly Row[])[]) {
  const effects = testEffects(5);
  const project = projectRecord(effects);
  const block = (text: string) => (text === '' ? [] : [{ text, speakerId: null }]);
  const records = documents.flatMap((rows, at) =>
    documentRecords(
      {
        name: `D${at}`,
        sources: [],
        originalLanguage: 'es',
        rows: rows.map(([es, en]) => ({ es: block(es), en: block(en), confidence: 1, section: '' })),
      },
      new Map(),
      effects,
    ),
  );
  const index = new ProjectIndex([project, ...records]);
  const ids = index.all('document').map(({ id }) => id);
  return { index, ids };
}

function follow(sentences: ProjectSentences, index: ProjectIndex, first: DocumentId | undefined): number {
  let steps = 0;
  if (first) for (const _ of sentences.followProject(index, first)) steps++;
  return steps;
}

function otherAt(sentences: ProjectSentences, index: ProjectIndex, id: DocumentId | undefined, at = 0) {
  const view = id && index.document(id);
  const versions = view && flagVersions(view.versions);
  const bead = view?.beads[at];
  if (!bead || !versions) throw new Error('no bead');
  return sentences.index.otherOf(flagBead(bead, view, versions))?.text ?? null;
}

describe('the sentences of a project', () => {
  test('are compared within a document and across documents', () => {
    const { index, ids } = projectOf(
      [
        [QUESTION, PLAIN],
        ['Nadie nos dijo nada.', 'Nobody told us anything.'],
      ],
      [[QUESTION, OTHER]],
    );
    const sentences = new ProjectSentences();
    follow(sentences, index, ids[0]);
    expect(otherAt(sentences, index, ids[0])).toBe(OTHER);
    expect(otherAt(sentences, index, ids[1])).toBe(PLAIN);
    expect(otherAt(sentences, index, ids[0], 1)).toBeNull();
  });

  test('follow an edit and its undoing, at the cost of what changed', () => {
    const { index, ids } = projectOf([[QUESTION, PLAIN]], [[QUESTION, OTHER]]);
    const sentences = new ProjectSentences();
    follow(sentences, index, ids[0]);
    const before = sentences.index.revision;
    follow(sentences, index, ids[0]);
    expect(sentences.index.revision).toBe(before);

    const view = ids[1] && index.document(ids[1]);
    const block = view?.blocksOf(view.versions[1]?.id ?? view.versions[0]?.id ?? never())[0];
    if (!block) throw new Error('no block');
    const to = { ...block, text: PLAIN };
    index.apply({ added: [], updated: [[block, to]], removed: [] });
    follow(sentences, index, ids[0]);
    expect(sentences.index.revision).toBeGreaterThan(before);
    expect(otherAt(sentences, index, ids[0])).toBeNull();
    index.apply({ added: [], updated: [[to, block]], removed: [] });
    follow(sentences, index, ids[0]);
    expect(otherAt(sentences, index, ids[0])).toBe(OTHER);
  });

  test('forget a bead that goes, and a document that goes', () => {
    const { index, ids } = projectOf(
      [
        [QUESTION, PLAIN],
        [QUESTION, OTHER],
      ],
      [[QUESTION, 'And your life, before you came?']],
    );
    const sentences = new ProjectSentences();
    follow(sentences, index, ids[0]);
    const second = ids[0] && index.document(ids[0])?.beads[1];
    if (!second || !ids[1]) throw new Error('no bead');
    index.apply({ added: [], updated: [], removed: [second] });
    follow(sentences, index, ids[0]);
    expect(otherAt(sentences, index, ids[0])).toBe('And your life, before you came?');
    index.apply({ added: [], updated: [], removed: [...index.recordsOf(ids[1])] });
    follow(sentences, index, ids[0]);
    expect(otherAt(sentences, index, ids[0])).toBeNull();
  });

  test('the commonest other is told, of equals always the same one', () => {
    const { index, ids } = projectOf(
      [[QUESTION, PLAIN]],
      [[QUESTION, 'Zeal?']],
      [
        [QUESTION, OTHER],
        [QUESTION, 'And before?'],
      ],
      [[QUESTION, OTHER]],
    );
    const sentences = new ProjectSentences();
    follow(sentences, index, ids[0]);
    expect(otherAt(sentences, index, ids[0])).toBe(OTHER);
    const backwards = new ProjectSentences();
    follow(backwards, index, ids[3]);
    expect(otherAt(backwards, index, ids[2])).toBe(otherAt(sentences, index, ids[2]));
  });

  test('what is still in the original language is no other translation', () => {
    const { index, ids } = projectOf([[QUESTION, PLAIN]], [[QUESTION, QUESTION]]);
    const sentences = new ProjectSentences();
    follow(sentences, index, ids[0]);
    expect(otherAt(sentences, index, ids[0])).toBeNull();
    expect(otherAt(sentences, index, ids[1])).toBeNull();
  });

  test('a run that is stopped midway is made good by the next', () => {
    const rows = Array.from({ length: 400 }, (_, at): Row => [`Salimos de la casa ${at}.`, `We left ${at}.`]);
    const { index, ids } = projectOf([...rows, [QUESTION, PLAIN], [QUESTION, OTHER]]);
    const sentences = new ProjectSentences();
    const [id] = ids;
    const run = id && sentences.followProject(index, id);
    if (!run) throw new Error('no document');
    run.next();
    run.return();
    expect(otherAt(sentences, index, id, 400)).toBeNull();
    follow(sentences, index, id);
    expect(otherAt(sentences, index, id, 400)).toBe(OTHER);
  });
});

function never(): never {
  throw new Error('no version');
}
