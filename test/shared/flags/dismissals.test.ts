import { describe, expect, test } from 'vitest';
import { flagBead, flagVersions } from '../../../shared/flags/bead.ts';
import { flagContext } from '../../../shared/flags/context.ts';
import { Dismissals, planDismiss, planRestore } from '../../../shared/flags/dismissals.ts';
import { flagsOfBead } from '../../../shared/flags/flags-of-bead.ts';
import { applyInPlace, invert } from '../../../shared/model/change.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, RecordId } from '../../../shared/model/records.ts';
import { sampleProject } from '../../../shared/sample/index.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(3);
const records = sampleProject(testEffects(3));
const index = new ProjectIndex(records);
const author = index.all('coder')[0]?.id;

/** The first bead of the sample that has a number flag, with it. */
function flagged() {
  for (const { id } of index.all('document')) {
    const view = index.document(id);
    const versions = view && flagVersions(view.versions);
    for (const bead of view && versions ? view.beads : []) {
      if (!view || !versions) continue;
      const texts = flagBead(bead, view, versions);
      const flag = flagsOfBead(texts, flagContext({})).find(({ kind }) => kind === 'number');
      if (flag) return { bead: texts, flag };
    }
  }
  throw new Error('the sample has no number flag');
}

const applied = (changes: ReturnType<typeof planRestore>, before: readonly AnyRecord[]): ProjectIndex => {
  const map = new Map<RecordId, AnyRecord>(before.map((record) => [record.id, record]));
  applyInPlace(map, changes);
  return new ProjectIndex(map.values());
};

describe('a flag set aside', () => {
  if (!author) throw new Error('no coder');
  const { bead, flag } = flagged();
  const changes = planDismiss(index, { bead, flag, note: ' Heard again: fifty.\r\n' }, { author, effects });
  const dismissed = applied(changes, records);

  test('keeps its note, and no longer stands', () => {
    const dismissals = new Dismissals(dismissed.all('dismissal'));
    expect(dismissals.of(bead, flag)).toMatchObject({
      note: 'Heard again: fifty.',
      flag: 'number',
      authorId: author,
    });
    expect(dismissals.standing(bead, [flag])).toEqual([]);
    expect(new Dismissals([]).standing(bead, [flag])).toEqual([flag]);
  });

  test('stands again once what it is about is another', () => {
    const dismissals = new Dismissals(dismissed.all('dismissal'));
    expect(dismissals.standing(bead, [{ ...flag, about: 'quinientos | sixty' }])).toHaveLength(1);
    expect(dismissals.standing(bead, [{ ...flag, kind: 'name' }])).toHaveLength(1);
  });

  test('set aside twice changes the note, or nothing', () => {
    const again = (note: string) => planDismiss(dismissed, { bead, flag, note }, { author, effects });
    expect(again('Heard again: fifty.')).toEqual({ added: [], updated: [], removed: [] });
    expect(again('Ask her.').updated).toHaveLength(1);
    expect(again('Ask her.').added).toEqual([]);
  });

  test('can be raised again, and the change undone', () => {
    const [dismissal] = dismissed.all('dismissal');
    if (!dismissal) throw new Error('nothing set aside');
    const restore = planRestore(dismissal);
    expect(applied(restore, Array.from(dismissed.records.values())).all('dismissal')).toEqual([]);
    expect(invert(restore).added).toEqual([dismissal]);
  });
});
