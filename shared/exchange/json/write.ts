import { casesOfCoding } from '../../cases/cases-of.ts';
import type { DocumentView } from '../../model/document-view.ts';
import type { CodingId, VersionId } from '../../model/ids.ts';
import type { ProjectIndex } from '../../model/project-index.ts';
import type { Bead, Coding, CodingSide } from '../../model/records.ts';
import { codesInTreeOrder } from '../excerpts/code-tree.ts';
import { standing, wordsOf } from '../excerpts/passage.ts';
import { VersionTexts, versionKeys } from './offsets.ts';
import type { OpenCoding, OpenDocument, OpenForm, OpenRange, OpenSide } from './open-form.ts';

const ABOUT = {
  format: 'testimonio-open',
  version: 1,
  offsets:
    'start and end are UTF-16 code units, half-open, in the text of the version with the same key; that text is its blocks joined with LF',
} as const;

/** Where the data holds an impossible time, the epoch: a date is never worth losing an export. */
function iso(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? new Date(0).toISOString() : date.toISOString();
}

class OpenDocumentWriter {
  readonly #texts: VersionTexts;
  readonly #keys: ReadonlyMap<VersionId, string>;

  constructor(readonly view: DocumentView) {
    this.#texts = new VersionTexts(view);
    this.#keys = versionKeys(view.versions);
  }

  document(): OpenDocument {
    const { document, versions, beads } = this.view;
    return {
      id: document.id,
      name: document.name,
      created: iso(document.createdAt),
      sources: document.sources,
      cases: document.caseIds ?? [],
      versions: versions.map((version) => ({
        id: version.id,
        key: this.#keys.get(version.id) ?? version.language,
        language: version.language,
        role: version.role,
        text: this.#texts.textOf(version),
        blocks: this.view.blocksOf(version.id).map((block) => ({
          id: block.id,
          ...this.#range(block.id, 0, block.text.length),
          speaker: block.speakerId,
          ...(block.time !== undefined && { time: block.time }),
        })),
      })),
      beads: beads.map((bead, at) => ({
        id: bead.id,
        number: at + 1,
        section: bead.section,
        status: bead.status,
        confidence: bead.confidence,
        ...(bead.deliberate && { deliberate: bead.deliberate }),
        sides: this.#sides(bead),
      })),
    };
  }

  coding(coding: Coding): OpenCoding {
    const cases = casesOfCoding(this.view, coding);
    const sides = coding.sides.flatMap((side) => {
      const key = this.#keys.get(side.versionId);
      return key === undefined ? [] : [[key, this.#side(side)] as const];
    });
    return {
      id: coding.id,
      code: coding.codeId,
      coder: coding.coderId,
      document: coding.documentId,
      case: cases[0] ?? null,
      cases,
      created: iso(coding.createdAt),
      ...(coding.weight !== undefined && { weight: coding.weight }),
      ...Object.fromEntries(sides),
    };
  }

  #range(blockId: Parameters<DocumentView['position']>[0], start: number, end: number): OpenRange {
    return {
      start: this.#texts.offsetOf({ blockId, offset: start }) ?? 0,
      end: this.#texts.offsetOf({ blockId, offset: end }) ?? 0,
    };
  }

  #sides(bead: Bead): Record<string, OpenRange[]> {
    const sides: Record<string, OpenRange[]> = {};
    for (const version of this.view.versions) {
      sides[this.#keys.get(version.id) ?? version.language] = (bead.sides[version.id] ?? []).map((part) =>
        this.#range(part.blockId, part.start, part.end ?? this.view.block(part.blockId)?.text.length ?? 0),
      );
    }
    return sides;
  }

  #side(side: CodingSide): OpenSide {
    const ranges = standing(this.view, side).flatMap((selection) => {
      const start = this.#texts.offsetOf(selection.start);
      const end = this.#texts.offsetOf(selection.end);
      return start === null || end === null ? [] : [{ start, end, text: selection.quote }];
    });
    return {
      start: ranges[0]?.start ?? null,
      end: ranges.at(-1)?.end ?? null,
      text: wordsOf(this.view, side),
      state: side.state,
      confidence: side.confidence,
      ...(ranges.length > 1 && { ranges }),
      ...(side.state !== 'lost' && side.lost && { lost: side.lost.map(({ quote }) => quote) }),
    };
  }
}

/**
 * The whole project in its open form (cli.md, `export --format json`).
 * `only`: the codings to list; all when not given. Everything else is always whole.
 */
export function openForm(index: ProjectIndex, only?: ReadonlySet<CodingId>): OpenForm {
  const { project } = index;
  const writers = index
    .all('document')
    .map(({ id }) => index.document(id))
    .filter((view) => view !== undefined)
    .map((view) => new OpenDocumentWriter(view));
  return {
    about: ABOUT,
    project: {
      id: project.id,
      name: project.name,
      description: project.description,
      created: iso(project.createdAt),
    },
    coders: index.all('coder').map(({ id, name }) => ({ id, name })),
    codes: codesInTreeOrder(index).map(({ code, path }) => ({
      id: code.id,
      parent: code.parentId,
      path,
      name: code.name,
      description: code.description,
      ...(code.inclusion && { inclusion: code.inclusion }),
      ...(code.exclusion && { exclusion: code.exclusion }),
      colour: code.colour,
    })),
    variables: index
      .all('variable')
      .map(({ id, key, name, type, options }) => ({ id, key, name, type, options })),
    cases: index.all('case').map(({ id, name, role, values }) => ({ id, name, role, values })),
    documents: writers.map((writer) => writer.document()),
    codings: writers.flatMap((writer) =>
      writer.view.codings.filter(({ id }) => only?.has(id) ?? true).map((coding) => writer.coding(coding)),
    ),
    notes: index.all('note').map((note) => ({
      id: note.id,
      target: { kind: index.records.get(note.targetId)?.kind ?? null, id: note.targetId },
      text: note.text,
      author: note.authorId,
      created: iso(note.createdAt),
    })),
    links: index
      .all('link')
      .filter(({ fromId, toId }) => !only || (only.has(fromId) && only.has(toId)))
      .map((link) => ({
        id: link.id,
        from: link.fromId,
        to: link.toId,
        relation: link.relation,
        author: link.authorId,
        created: iso(link.createdAt),
      })),
    terms: index
      .all('term')
      .map(({ id, words, avoided, note }) => ({ id, words, avoided: avoided ?? {}, note })),
    dismissals: index.all('dismissal').map((dismissal) => ({
      id: dismissal.id,
      target: dismissal.targetId,
      flag: dismissal.flag,
      about: dismissal.about,
      note: dismissal.note,
      author: dismissal.authorId,
      created: iso(dismissal.createdAt),
    })),
  };
}

/** The open form as JSON text. */
export function writeOpenJson(index: ProjectIndex, only?: ReadonlySet<CodingId>): string {
  return `${JSON.stringify(openForm(index, only), null, 2)}\n`;
}
