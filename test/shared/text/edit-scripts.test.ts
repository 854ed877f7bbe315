import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/exchange/json/canonical.ts';
import { type Changes, invert } from '../../../shared/model/change.ts';
import { checkProject } from '../../../shared/model/check.ts';
import type { DocumentView } from '../../../shared/model/document-view.ts';
import type { Id, VersionId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { Block, CodingSide, Selection } from '../../../shared/model/records.ts';
import { makeSelection } from '../../../shared/model/selection.ts';
import { editBetween } from '../../../shared/model/text-edit.ts';
import {
  deleteBlock,
  deleteStretch,
  editWords,
  mergeWithNext,
  mergeWithPrevious,
  pasteText,
  rewriteBlock,
  splitBlock,
} from '../../../shared/text/blocks.ts';
import { lostOf } from '../../../shared/text/lost.ts';
import { replaceAll } from '../../../shared/text/replace-all.ts';
import { anyScript, buildScript, type Step, wholeOffset } from '../../support/edit-scripts.ts';
import { testEffects } from '../../support/effects.ts';
import {
  type MarkedStretch,
  type MarkedVersion,
  markVersion,
  passageAfterStretch,
  replaceMarked,
  unitsIn,
} from '../../support/marked-text.ts';

/** TESTIMONIO_SCRIPTS=100000 runs them all; the number here keeps the unit tests short. */
const SCRIPTS = Number(globalThis.process?.env.TESTIMONIO_SCRIPTS ?? 400);

/** One stretch replaced, as the oracle sees it. */
interface Deed {
  readonly version: number;
  readonly stretch: MarkedStretch;
  readonly paragraphs: readonly string[];
}
interface Move {
  readonly changes: Changes;
  readonly deeds: readonly Deed[];
}

const effects = testEffects(9, Date.UTC(2025, 0, 1));
const NEEDLE = 'ab';

function viewOf(index: ProjectIndex): DocumentView {
  const [document] = index.all('document');
  const view = document && index.document(document.id);
  if (!view) throw new Error('the document is there');
  return view;
}

function moveOf(index: ProjectIndex, step: Step): Move | null {
  const view = viewOf(index);
  const versionId = view.versions[step.version]?.id;
  const blocks = versionId ? view.blocksOf(versionId) : [];
  const first = step.first % blocks.length;
  const last = Math.min(blocks.length - 1, first + step.span);
  const head = blocks[first];
  const tail = blocks[last];
  if (!head || !tail) return null;
  const a = wholeOffset(head.text, step.from);
  const b = wholeOffset(tail.text, step.to);
  const isCaret = step.isCaret && step.span === 0;
  const [from, to] = isCaret ? [a, a] : first === last ? [Math.min(a, b), Math.max(a, b)] : [a, b];
  const within = {
    first,
    from: Math.min(a, wholeOffset(head.text, step.to)),
    last: first,
    to: Math.max(a, wholeOffset(head.text, step.to)),
  };
  const stretch = { start: { blockId: head.id, offset: from }, end: { blockId: tail.id, offset: to } };
  const marked = { first, from, last, to };
  const one = (changes: Changes, place: MarkedStretch, paragraphs: readonly string[]): Move => ({
    changes,
    deeds: [{ version: step.version, stretch: place, paragraphs }],
  });
  switch (step.what) {
    case 'type': {
      const edit = { start: within.from, end: within.to, text: step.text };
      return one(editWords(index, head.id, edit, effects).changes, within, [step.text]);
    }
    case 'rewrite': {
      const text = head.text.slice(0, within.from) + step.text + head.text.slice(within.to);
      const edit = editBetween(head.text, text);
      return one(
        rewriteBlock(index, head.id, text, effects).changes,
        { first, from: edit.start, last: first, to: edit.end },
        [edit.text],
      );
    }
    case 'split':
      return one(splitBlock(index, stretch.start, effects).changes, { first, from, last: first, to: from }, [
        '',
        '',
      ]);
    case 'mergePrevious': {
      const plan = mergeWithPrevious(index, head.id, effects);
      const length = blocks[first - 1]?.text.length ?? 0;
      return plan && one(plan.changes, { first: first - 1, from: length, last: first, to: 0 }, ['']);
    }
    case 'mergeNext': {
      const plan = mergeWithNext(index, head.id, effects);
      return plan && one(plan.changes, { first, from: head.text.length, last: first + 1, to: 0 }, ['']);
    }
    case 'paste':
      return one(
        pasteText(index, stretch, step.paragraphs.join('\r\n'), effects).changes,
        marked,
        step.paragraphs,
      );
    case 'deleteStretch':
      return one(deleteStretch(index, stretch, effects).changes, marked, ['']);
    case 'deleteBlock': {
      const previous = blocks[first - 1]?.text.length;
      const place = blocks[first + 1]
        ? { first, from: 0, last: first + 1, to: 0 }
        : previous === undefined
          ? { first, from: 0, last: first, to: head.text.length }
          : { first: first - 1, from: previous, last: first, to: head.text.length };
      return one(deleteBlock(index, head.id, effects).changes, place, ['']);
    }
    case 'replaceAll': {
      const { changes, count } = replaceAll(
        index,
        { query: { mode: 'words', words: NEEDLE, caseAndAccents: 'exact' }, replacement: step.text },
        effects,
      );
      const deeds = view.versions.flatMap((version, at) =>
        view.blocksOf(version.id).flatMap((block, place) =>
          [...block.text.matchAll(new RegExp(NEEDLE, 'g'))].reverse().map(
            ({ index: found }): Deed => ({
              version: at,
              stretch: { first: place, from: found, last: place, to: found + NEEDLE.length },
              paragraphs: [step.text],
            }),
          ),
        ),
      );
      expect(count).toBe(deeds.length);
      return { changes, deeds };
    }
    default:
      return null;
  }
}

const markedOf = (view: DocumentView) =>
  view.versions.map((version) => markVersion(view.blocksOf(version.id).map((block) => block.text)));

const isWord = (unit: string) => unit !== '\n';

/** The bead of each unit of a version. */
function beadsOfUnits(
  view: DocumentView,
  versionId: VersionId,
  marked: MarkedVersion,
): Map<number, Id<'bead'>> {
  const held = new Map<number, Id<'bead'>>();
  for (const bead of view.beads) {
    for (const part of bead.sides[versionId] ?? []) {
      const units = marked.blocks[view.position(part.blockId)] ?? [];
      for (const { uid } of units.slice(part.start, part.end ?? undefined)) held.set(uid, bead.id);
    }
  }
  return held;
}

function wordsIn(marked: MarkedVersion, blocks: readonly Block[], selection: Selection): number[] {
  return unitsIn(marked, blocks, selection)
    .filter((mark) => isWord(mark.unit))
    .map((mark) => mark.uid);
}

/** Holds each selection of a side against the oracle: on its words, or among the lost with what it was. */
function expectFollowed(
  before: { readonly side: CodingSide; readonly blocks: readonly Block[]; readonly marked: MarkedVersion },
  after: {
    readonly side: CodingSide;
    readonly blocks: readonly Block[];
    readonly stages: readonly MarkedVersion[];
  },
  deeds: readonly Deed[],
): void {
  if (before.side.state === 'lost' || before.side.selections.length === 0) {
    expect(after.side).toEqual(before.side);
    return;
  }
  const end = after.stages.at(-1) ?? before.marked;
  const lostNow = lostOf(after.side).slice(before.side.lost?.length ?? 0);
  const standing = after.side.state === 'lost' ? [] : [...after.side.selections];
  for (const selection of before.side.selections) {
    let passage = new Set(unitsIn(before.marked, before.blocks, selection).map((mark) => mark.uid));
    deeds.forEach((deed, at) => {
      const from = at === 0 ? before.marked : after.stages[at - 1];
      const to = after.stages[at];
      if (from && to) passage = passageAfterStretch(from, to, passage, deed.stretch);
    });
    const words = end.blocks.flat().filter((mark) => isWord(mark.unit) && passage.has(mark.uid));
    const next = standing[0];
    if (words.length > 0) {
      if (!next) throw new Error('a passage with words left was given up');
      expect(wordsIn(end, after.blocks, next)).toEqual(words.map((mark) => mark.uid));
      standing.shift();
    } else if (lostNow.some((lost) => lost === selection || canonicalJson(lost) === canonicalJson(selection)))
      lostNow.splice(lostNow.indexOf(selection), 1);
    else {
      // Found again in what the same edit put there.
      expect(next?.quote).toBe(selection.quote);
      standing.shift();
    }
  }
  expect(standing).toEqual([]);
  expect(lostNow).toEqual([]);
}

function expectSound(index: ProjectIndex): void {
  const view = viewOf(index);
  const findings = checkProject(index).map((each) => each.kind);
  expect(findings.filter((kind) => kind !== 'nameEmpty')).toEqual([]);
  for (const version of view.versions) {
    for (const block of view.blocksOf(version.id)) {
      expect(view.beadsOf(block.id).length).toBeGreaterThan(0);
      expect(block.text).toBe(block.text.normalize('NFC'));
    }
  }
  for (const coding of view.codings) {
    for (const side of coding.sides) {
      if (side.state === 'lost') continue;
      const blocks = view.blocksOf(side.versionId);
      for (const each of side.selections) expect(each).toEqual(makeSelection(blocks, each.start, each.end));
    }
  }
}

const bytesOf = (index: ProjectIndex) =>
  canonicalJson([...index.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));

test(
  'no coding disappears, every anchor whose words stand is on them, and undoing all restores the bytes',
  () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyScript, (script) => {
        const index = new ProjectIndex(buildScript(script));
        const start = bytesOf(index);
        const done: { changes: Changes; before: MarkedVersion[]; after: MarkedVersion[]; bytes: string }[] =
          [];
        const undone: typeof done = [];
        let marked = markedOf(viewOf(index));
        for (const step of script.steps) {
          if (step.what === 'undo' || step.what === 'redo') {
            const from = step.what === 'undo' ? done : undone;
            const entry = from.pop();
            if (!entry) continue;
            index.apply(step.what === 'undo' ? invert(entry.changes) : entry.changes);
            marked = step.what === 'undo' ? entry.before : entry.after;
            if (step.what === 'undo') expect(bytesOf(index)).toBe(entry.bytes);
            (step.what === 'undo' ? undone : done).push(entry);
            continue;
          }
          const view = viewOf(index);
          const move = moveOf(index, step);
          if (!move) continue;
          seen.set(step.what, (seen.get(step.what) ?? 0) + 1);
          const stages = marked.map((): MarkedVersion[] => []);
          const after = [...marked];
          for (const { version, stretch, paragraphs } of move.deeds) {
            const now = after[version];
            if (!now) continue;
            const next = replaceMarked(now, stretch, paragraphs);
            after[version] = next;
            stages[version]?.push(next);
          }
          const bytes = bytesOf(index);
          index.apply(move.changes);
          const then = viewOf(index);
          view.versions.forEach((version, at) => {
            const before = marked[at];
            const end = after[at];
            if (!before || !end) throw new Error('both versions are marked');
            const texts = then.blocksOf(version.id).map((block) => block.text);
            expect(texts).toEqual(end.blocks.map((units) => units.map((mark) => mark.unit).join('')));
            const deeds = move.deeds.filter((deed) => deed.version === at);
            expect(then.codings.map((coding) => coding.id)).toEqual(view.codings.map((coding) => coding.id));
            view.codings.forEach((coding, place) => {
              const side = coding.sides.find((each) => each.versionId === version.id);
              const next = then.codings[place]?.sides.find((each) => each.versionId === version.id);
              if (!side || !next) throw new Error('a side is gone');
              expectFollowed(
                { side, blocks: view.blocksOf(version.id), marked: before },
                { side: next, blocks: then.blocksOf(version.id), stages: stages[at] ?? [] },
                deeds,
              );
            });
            const heldBefore = beadsOfUnits(view, version.id, before);
            const heldAfter = beadsOfUnits(then, version.id, end);
            for (const { uid } of end.blocks.flat()) {
              expect(heldAfter.get(uid)).toBe(heldBefore.get(uid) ?? heldAfter.get(uid));
              expect(heldAfter.has(uid)).toBe(true);
            }
          });
          expectSound(index);
          done.push({ changes: move.changes, before: marked, after, bytes });
          undone.length = 0;
          marked = after;
        }
        for (const { changes } of done.toReversed()) index.apply(invert(changes));
        expect(bytesOf(index)).toBe(start);
      }),
      { numRuns: SCRIPTS },
    );
    expect([...seen.values()].every((count) => count > SCRIPTS / 50)).toBe(true);
    expect(seen.size).toBe(9);
  },
  SCRIPTS * 100,
);
