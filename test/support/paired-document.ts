import { documentRecords } from '../../shared/exchange/text/document.ts';
import { type Effects, newId } from '../../shared/model/ids.ts';
import { ProjectIndex } from '../../shared/model/project-index.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { testEffects } from './effects.ts';

/** A row of a document: a paragraph of each language (empty: none), and how sure the link is. */
export type PairedRow = readonly [es: string, en: string, confidence?: number];

const block = (text: string) => ({ text, speakerId: null });

/** The project that records of a test belong to. */
export const projectRecord = (effects: Effects): AnyRecord => ({
  kind: 'project',
  id: newId(effects),
  name: 'P',
  description: '',
  createdAt: 0,
});

/** A project of one Spanish document with its English translation, a bead a row. */
export function pairedDocument(rows: readonly PairedRow[]) {
  const effects = testEffects(3);
  const project = projectRecord(effects);
  const coder: AnyRecord = { kind: 'coder', id: newId(effects), name: 'Ana' };
  const own = documentRecords(
    {
      name: 'Entrevista',
      sources: [],
      originalLanguage: 'es',
      rows: rows.map(([es, en, confidence = 0.95]) => ({
        es: es === '' ? [] : [block(es)],
        en: en === '' ? [] : [block(en)],
        confidence,
        section: '',
      })),
    },
    new Map(),
    effects,
  );
  const index = new ProjectIndex([project, coder, ...own]);
  const [document] = index.all('document');
  const view = document && index.document(document.id);
  const [original, translation] = view?.versions ?? [];
  if (!view || !original || !translation) throw new Error('no document of two languages');
  return { index, view, es: original.id, en: translation.id, effects, coder };
}
