import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { type DocumentId, type Effects, newId, type VersionId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Coding } from '../../../shared/model/records.ts';
import { testEffects } from '../../support/effects.ts';

export interface SmallProject {
  readonly index: ProjectIndex;
  readonly effects: Effects;
  readonly documentIds: readonly DocumentId[];
  readonly en: (document: 'a' | 'b') => VersionId;
  /** `a1`: the coding on the first bead of document a. */
  readonly coding: (name: string) => Coding;
  readonly nameOf: (coding: Coding | null) => string;
}

/** Two documents of two beads, each bead tagged in Spanish with a theme of its own: a2, a1, b1, b2 by age. */
export function buildSmallProject(): SmallProject {
  const effects = testEffects(3);
  const author = newId<'coder'>(effects);
  const records: AnyRecord[] = [
    { kind: 'project', id: newId(effects), name: 'p', description: '', createdAt: 0 },
    { kind: 'coder', id: author, name: 'Ana Coder' },
  ];
  const versions = new Map<string, VersionId>();
  const documents = new Map<string, DocumentId>();
  for (const name of ['a', 'b']) {
    const documentId = newId<'document'>(effects);
    documents.set(name, documentId);
    const order = name === 'a' ? 'a1' : 'a2';
    records.push({ kind: 'document', id: documentId, order, name, createdAt: 0, sources: [] });
    const sides = [1, 2].map(
      (): Record<
        VersionId,
        { blockId: ReturnType<typeof newId<'block'>>; start: number; end: null }[]
      > => ({}),
    );
    for (const language of ['es', 'en']) {
      const versionId = newId<'version'>(effects);
      versions.set(`${name} ${language}`, versionId);
      records.push({
        kind: 'version',
        id: versionId,
        documentId,
        order: language === 'es' ? 'a1' : 'a2',
        language,
        role: language === 'es' ? 'original' : 'translation',
      });
      sides.forEach((side, at) => {
        const blockId = newId<'block'>(effects);
        const text = language === 'es' ? 'Uno dos tres.' : 'One two three.';
        records.push({
          kind: 'block',
          id: blockId,
          documentId,
          versionId,
          order: `a${at + 1}`,
          text,
          speakerId: null,
        });
        side[versionId] = [{ blockId, start: 0, end: null }];
      });
    }
    sides.forEach((each, at) => {
      records.push({
        kind: 'bead',
        id: newId(effects),
        documentId,
        order: `a${at + 1}`,
        sides: each,
        status: 'auto',
        confidence: null,
        section: '',
      });
    });
  }
  const codes = ['a1', 'a2', 'b1', 'b2'].map((name, at) => {
    const id = newId<'code'>(effects);
    records.push({
      kind: 'code',
      id,
      parentId: null,
      order: `a${at + 1}`,
      name: { es: name, en: name },
      description: { es: '', en: '' },
      colour: '#b3431f',
    });
    return { name, id };
  });
  const index = new ProjectIndex(records);
  for (const name of ['a2', 'a1', 'b1', 'b2']) {
    const view = index.document(documents.get(name.charAt(0)) ?? newId(effects));
    const versionId = versions.get(`${name.charAt(0)} es`);
    const block = versionId && view?.blocksOf(versionId)[Number(name.charAt(1)) - 1];
    if (!view || !block || !versionId) throw new Error('no such bead');
    const [start, end] = [0, block.text.length].map((offset) => ({ blockId: block.id, offset }));
    if (!start || !end) throw new Error('no words');
    const codeIds = codes.flatMap((each) => (each.name === name ? [each.id] : []));
    index.apply(planCodings({ index, view, versionId, start, end, codeIds, author, effects }));
  }
  const nameOf = (coding: Coding | null) => codes.find(({ id }) => id === coding?.codeId)?.name ?? '';
  return {
    index,
    effects,
    documentIds: [...documents.values()],
    en: (document) => versions.get(`${document} en`) ?? newId(effects),
    coding: (name) => {
      const found = index.all('coding').find((each) => nameOf(each) === name);
      if (!found) throw new Error(`no coding ${name}`);
      return found;
    },
    nameOf,
  };
}
