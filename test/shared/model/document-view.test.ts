import { describe, expect, test } from 'vitest';
import type { Changes } from '../../../shared/model/change.ts';
import { DocumentView, type RecordLayers } from '../../../shared/model/document-view.ts';
import { LayeredMap } from '../../../shared/model/layered-map.ts';
import { orderBetween } from '../../../shared/model/order.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { type AnyRecord, documentOf, type RecordId } from '../../../shared/model/records.ts';
import { splitBlock } from '../../../shared/text/blocks.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';
import { mapOf } from '../../support/project.ts';

const NOTHING: Changes = { added: [], updated: [], removed: [] };

/** A view with its document's records, followed together. */
class Followed {
  constructor(
    readonly view: DocumentView,
    private readonly records: RecordLayers,
  ) {}

  with(changes: Changes): Followed | null {
    const records = this.records.with(
      new Map<RecordId, AnyRecord | undefined>([
        ...changes.removed.map(({ id }) => [id, undefined] as const),
        ...changes.updated.map(([, to]) => [to.id, to] as const),
        ...changes.added.map((record) => [record.id, record] as const),
      ]),
    );
    const view = this.view.withChanges(changes, records);
    return view && new Followed(view, records);
  }
}

function opened() {
  const project = smallProject();
  const index = new ProjectIndex(project.records);
  const own = project.records.filter((record) => documentOf(record) === project.document.id);
  const followed = new Followed(
    DocumentView.of(project.document, new LayeredMap(mapOf(own))),
    new LayeredMap(mapOf(own)),
  );
  const { view } = followed;
  // Lists are made when asked for, and kept from then on.
  for (const block of Object.values(project.blocks).flat()) {
    view.beadsOf(block.id);
    view.codingsAt(block.id);
  }
  return { ...project, index, followed, view };
}

describe('a view follows', () => {
  test('an edit of one block, and keeps every other list', () => {
    const { view, followed, blocks } = opened();
    const [block, other] = blocks.es;
    if (!block || !other) throw new Error('there are blocks');
    const edited = { ...block, text: `${block.text} Sí.` };
    const next = followed.with({ ...NOTHING, updated: [[block, edited]] })?.view;
    expect(next?.block(block.id)).toBe(edited);
    expect(next?.position(block.id)).toBe(0);
    expect(view.block(block.id)).toBe(block);
    expect(next?.beads).toBe(view.beads);
    expect(next?.codings).toBe(view.codings);
    for (const each of [block, other]) {
      expect(next?.beadsOf(each.id)).toBe(view.beadsOf(each.id));
      expect(next?.codingsAt(each.id)).toBe(view.codingsAt(each.id));
    }
    for (const version of view.versions) {
      if (version.id === block.versionId) expect(next?.blocksOf(version.id)[0]).toBe(edited);
      else expect(next?.blocksOf(version.id)).toBe(view.blocksOf(version.id));
    }
  });

  test('a split: every block knows its new place', () => {
    const { view, followed, blocks, index } = opened();
    const [block] = blocks.es;
    if (!block) throw new Error('there is a block');
    const { changes } = splitBlock(index, { blockId: block.id, offset: 10 }, testEffects());
    const next = followed.with(changes)?.view;
    if (!next) throw new Error('the view follows');
    const row = next.blocksOf(block.versionId);
    expect(row).toHaveLength(view.blocksOf(block.versionId).length + 1);
    expect(row.map((each) => next.position(each.id))).toEqual(row.map((_, at) => at));
  });

  test('a block that comes to stand within a passage: the coding runs over it too, until it goes', () => {
    const { view, followed, blocks, codings } = opened();
    const [, second, third] = blocks.es;
    if (!second || !third) throw new Error('there are blocks');
    const between = {
      ...second,
      id: second.id.replace(/^.{8}/, 'ffffffff') as typeof second.id,
      order: orderBetween(second.order, third.order),
    };
    const after = followed.with({ ...NOTHING, added: [between] });
    const next = after?.view;
    expect(next?.codingsAt(between.id)).toEqual([codings.gone]);
    expect(next?.codingsAt(second.id)).toBe(view.codingsAt(second.id));
    const back = after?.with({ ...NOTHING, removed: [between] })?.view;
    expect(back?.codingsAt(between.id)).toEqual([]);
    expect(back?.codingsAt(third.id)).toBe(view.codingsAt(third.id));
  });

  test('changes of another document as no change', () => {
    const { view, followed, document } = opened();
    const other = { ...document, id: document.id.replace(/^.{8}/, 'ffffffff') as typeof document.id };
    const next = followed.with({ ...NOTHING, added: [other] })?.view;
    expect(next?.codings).toBe(view.codings);
    expect(next?.beads).toBe(view.beads);
  });
});

describe('a view is made anew', () => {
  test('where the document, a version or the order of blocks changes', () => {
    const { view, followed, document, blocks } = opened();
    const [version] = view.versions;
    const [block] = blocks.es;
    if (!version || !block) throw new Error('both are there');
    for (const [from, to] of [
      [document, { ...document, name: 'x' }],
      [version, { ...version, language: 'mam' }],
      [block, { ...block, order: 'zz' }],
    ] as const)
      expect(followed.with({ ...NOTHING, updated: [[from, to]] })).toBeNull();
  });
});
