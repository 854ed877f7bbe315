import { flagBead, flagVersions } from '../../shared/flags/bead.ts';
import { type FlagContext, flagContext } from '../../shared/flags/context.ts';
import { Dismissals } from '../../shared/flags/dismissals.ts';
import type { Flag, FlagBead } from '../../shared/flags/flag.ts';
import { flagsOfBead, withInconsistency } from '../../shared/flags/flags-of-bead.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Bead, Block, Dismissal, Term, Version } from '../../shared/model/records.ts';
import { sentencesOf, sentencesRevision } from './followed-sentences.ts';

/** A flag of a bead, and what set it aside where something did. */
export interface BeadFlag {
  readonly flag: Flag;
  readonly dismissal: Dismissal | undefined;
}

interface Known {
  readonly blocks: readonly (Block | undefined)[];
  readonly context: FlagContext;
  readonly bead: FlagBead;
  readonly flags: readonly Flag[];
}

/** What flags were found in a bead, as long as its words and what they are measured by are the same. */
const known = new WeakMap<Bead, Known>();
/** How long a document's translation is for its original is learned once while the project is open. */
const contexts = new WeakMap<
  ProjectIndex,
  Map<DocumentId, { readonly terms: readonly Term[]; readonly context: FlagContext }>
>();
const dismissalsOf = new WeakMap<readonly Dismissal[], Dismissals>();
const NONE: readonly BeadFlag[] = [];

function* someBeads(view: DocumentView, versions: { source: Version; target: Version }) {
  for (const bead of view.beads) yield flagBead(bead, view, versions);
}

function contextOf(
  index: ProjectIndex,
  view: DocumentView,
  versions: { source: Version; target: Version },
): FlagContext {
  const terms = index.all('term');
  const all = contexts.get(index) ?? new Map();
  contexts.set(index, all);
  const before = all.get(view.document.id);
  if (before?.terms === terms) return before.context;
  const context = flagContext({ terms, beads: someBeads(view, versions) });
  all.set(view.document.id, { terms, context });
  return context;
}

/** The flags of one document as it stands now; what is not asked for is not looked for. */
export class DocumentFlags {
  readonly #versions: { readonly source: Version; readonly target: Version } | null;
  readonly #dismissals: Dismissals;
  #context: FlagContext | null = null;

  constructor(
    private readonly index: ProjectIndex,
    readonly view: DocumentView,
  ) {
    this.#versions = flagVersions(view.versions);
    const dismissals = index.all('dismissal');
    this.#dismissals = dismissalsOf.get(dismissals) ?? new Dismissals(dismissals);
    dismissalsOf.set(dismissals, this.#dismissals);
  }

  /** What to ask about a bead: a fraction of a millisecond the first time. */
  of(bead: Bead): readonly BeadFlag[] {
    const found = this.#found(bead);
    if (!found) return NONE;
    const flags = withInconsistency(found.bead, found.flags, sentencesOf(this.index).index);
    if (flags.length === 0) return NONE;
    return flags.map((flag) => ({ flag, dismissal: this.#dismissals.of(found.bead, flag) }));
  }

  /** Those that nobody set aside. */
  standing(bead: Bead): readonly BeadFlag[] {
    return this.of(bead).filter(({ dismissal }) => !dismissal);
  }

  /** The bead as flags see it; null where there is one language. */
  beadOf(bead: Bead): FlagBead | null {
    return this.#found(bead)?.bead ?? null;
  }

  #found(bead: Bead): Known | null {
    const versions = this.#versions;
    if (!versions) return null;
    this.#context ??= contextOf(this.index, this.view, versions);
    const blocks = [versions.source, versions.target].flatMap(({ id }) =>
      (bead.sides[id] ?? []).map(({ blockId }) => this.view.block(blockId)),
    );
    const before = known.get(bead);
    const isSame =
      before?.context === this.#context &&
      before.bead.source.versionId === versions.source.id &&
      before.blocks.every((block, at) => block === blocks[at]);
    if (before && isSame) return before;
    const seen = flagBead(bead, this.view, versions);
    const found = { blocks, context: this.#context, bead: seen, flags: flagsOfBead(seen, this.#context) };
    known.set(bead, found);
    return found;
  }
}

interface Shared {
  readonly terms: readonly Term[];
  readonly dismissals: readonly Dismissal[];
  /** Of the sentences of other documents. */
  readonly revision: number;
  readonly flags: DocumentFlags;
}

const shared = new WeakMap<DocumentView, Shared>();

/** The flags of a document: the same object as long as nothing that they are made of has changed. */
export function documentFlags(index: ProjectIndex, view: DocumentView): DocumentFlags {
  const [terms, dismissals] = [index.all('term'), index.all('dismissal')];
  const revision = sentencesRevision(index);
  const before = shared.get(view);
  if (before?.terms === terms && before.dismissals === dismissals && before.revision === revision)
    return before.flags;
  const flags = new DocumentFlags(index, view);
  shared.set(view, { terms, dismissals, revision, flags });
  return flags;
}
