import type { ProjectIndex } from '../../model/project-index.ts';
import type { Bilingual, LanguageTag, SideState } from '../../model/records.ts';
import { codesInTreeOrder } from '../excerpts/code-tree.ts';

/** What is in a project, in numbers and names; no testimony. */
export interface ProjectSummary {
  readonly name: string;
  readonly documents: readonly {
    readonly name: string;
    readonly versions: readonly {
      readonly language: LanguageTag;
      readonly role: 'original' | 'translation';
      readonly blocks: number;
      readonly words: number;
    }[];
    readonly beads: number;
    readonly codings: number;
  }[];
  readonly codes: readonly {
    readonly path: Readonly<Record<'es' | 'en', readonly string[]>>;
    readonly codings: number;
  }[];
  readonly cases: readonly { readonly name: Bilingual; readonly role: string }[];
  readonly variables: readonly { readonly name: Bilingual; readonly type: string }[];
  readonly coders: readonly string[];
  readonly counts: {
    readonly documents: number;
    readonly versions: number;
    readonly blocks: number;
    readonly beads: number;
    readonly codes: number;
    readonly codings: number;
    readonly cases: number;
    readonly variables: number;
    readonly notes: number;
    readonly coders: number;
  };
  /** Sides of codings by state. */
  readonly sides: Readonly<Record<SideState, number>>;
}

/** Runs of characters that are no white space, as word processors count. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

export function inspectProject(index: ProjectIndex): ProjectSummary {
  const sides: Record<SideState, number> = { tagged: 0, projected: 0, confirmed: 0, lost: 0 };
  for (const coding of index.all('coding')) for (const { state } of coding.sides) sides[state] += 1;
  const documents = index
    .all('document')
    .map(({ id }) => index.document(id))
    .filter((view) => view !== undefined)
    .map((view) => ({
      name: view.document.name,
      versions: view.versions.map(({ id, language, role }) => {
        const blocks = view.blocksOf(id);
        const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0);
        return { language, role, blocks: blocks.length, words };
      }),
      beads: view.beads.length,
      codings: view.codings.length,
    }));
  return {
    name: index.project.name,
    documents,
    codes: codesInTreeOrder(index).map(({ code, path }) => ({ path, codings: index.codingCount(code.id) })),
    cases: index.all('case').map(({ name, role }) => ({ name, role })),
    variables: index.all('variable').map(({ name, type }) => ({ name, type })),
    coders: index.all('coder').map(({ name }) => name),
    counts: {
      documents: index.all('document').length,
      versions: index.all('version').length,
      blocks: index.all('block').length,
      beads: index.all('bead').length,
      codes: index.all('code').length,
      codings: index.all('coding').length,
      cases: index.all('case').length,
      variables: index.all('variable').length,
      notes: index.all('note').length,
      coders: index.all('coder').length,
    },
    sides,
  };
}
