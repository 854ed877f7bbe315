import { describe, expect, test } from 'vitest';
import { flagVersions } from '../../../shared/flags/bead.ts';
import { planDismiss } from '../../../shared/flags/dismissals.ts';
import { applyInPlace } from '../../../shared/model/change.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, RecordId } from '../../../shared/model/records.ts';
import { reportOnDocument } from '../../../shared/report/of-document.ts';
import { asideFlagsOf, openFlagsOf } from '../../../shared/report/report.ts';
import { testEffects } from '../../support/effects.ts';
import { flagsOf, projectWith, records, reportOf, term, viewOf } from './sample-reports.ts';

const total = (lists: Readonly<Record<string, readonly unknown[]>>) =>
  Object.values(lists).reduce((sum, { length }) => sum + length, 0);

describe('the report on a document', () => {
  const index = projectWith(term);
  const view = viewOf(index, 'Rosa');
  const report = reportOf(index, 'Rosa');

  test('has every bead once by shape, by certainty and by speaker', () => {
    expect(report.beads).toBe(view.beads.length);
    expect(total(report.shapes)).toBe(report.beads);
    expect(total(report.certainties)).toBe(report.beads);
    expect(report.speakers.reduce((sum, { beads }) => sum + beads.length, 0)).toBe(report.beads);
    expect(report.certainties.confirmed).toEqual(
      view.beads.filter(({ status }) => status === 'confirmed').map(({ id }) => id),
    );
  });

  test('counts the words of each side, whoever speaks', () => {
    for (const [side, of] of [
      ['source', 'sourceWords'],
      ['target', 'targetWords'],
    ] as const) {
      const spoken = report.speakers.reduce((sum, each) => sum + each[of], 0);
      expect(spoken).toBe(report[side].words.all);
      expect(spoken).toBeGreaterThan(50);
    }
  });

  test('covers no more than there is', () => {
    for (const { sentences, words } of [report.source, report.target])
      for (const { all, matched, deliberate } of [sentences, words])
        expect(matched + deliberate).toBeLessThanOrEqual(all);
  });

  test('finds the number that differs, and says of whom it stands', () => {
    const numbers = report.flags.find(({ kind }) => kind === 'number');
    expect(numbers?.open).toHaveLength(1);
    expect(numbers?.open[0]?.flag.params).toMatchObject({ source: 'quinientos', target: 'fifty' });
    expect(report.speakers.reduce((sum, { openFlags }) => sum + openFlags, 0)).toBe(openFlagsOf(report));
  });

  test('says how a term is translated', () => {
    const [use] = report.terms;
    expect(use?.term).toBe(term);
    expect(use?.agreed.length).toBeGreaterThan(0);
    expect(report.terms).toHaveLength(1);
  });

  test('has a flag that was set aside apart, with its note', () => {
    const author = index.all('coder')[0]?.id;
    const numbers = report.flags.find(({ kind }) => kind === 'number')?.open[0];
    const bead = numbers && view.bead(numbers.beadId);
    const texts = bead && flagsOf(index, view).beadOf(bead);
    if (!author || !texts || !numbers) throw new Error('no flag');
    const changes = planDismiss(
      index,
      { bead: texts, flag: numbers.flag, note: 'Heard again.' },
      { author, effects: testEffects(5) },
    );
    const map = new Map<RecordId, AnyRecord>(records.map((record) => [record.id, record]));
    applyInPlace(map, changes);
    const after = reportOf(new ProjectIndex(map.values()), 'Rosa');
    expect(asideFlagsOf(after)).toBe(asideFlagsOf(report) + 1);
    expect(after.flags.find(({ kind }) => kind === 'number')?.aside[0]?.dismissal?.note).toBe('Heard again.');
    expect(after.flags.find(({ kind }) => kind === 'number')?.open).toEqual([]);
  });
});

describe('a report', () => {
  test('counts an omission, on purpose or not, as without counterpart', () => {
    const index = projectWith();
    const before = reportOf(index, 'Rosa');
    const view = viewOf(index, 'Rosa');
    const target = flagVersions(view.versions)?.target;
    const bead = view.beads[2];
    if (!target || !bead) throw new Error('no bead');
    const { [target.id]: gone, ...sides } = bead.sides;
    expect(gone).toBeDefined();
    const omitted = { ...bead, sides, deliberate: true as const };
    const rest = records.map((record) => (record.id === bead.id ? omitted : record));
    const after = reportOf(new ProjectIndex(rest), 'Rosa');
    expect(new Set(after.shapes.omitted)).toEqual(new Set([...before.shapes.omitted, bead.id]));
    expect(after.deliberate.omitted).toContain(bead.id);
    expect(after.source.sentences.all).toBe(before.source.sentences.all);
    expect(after.source.sentences.matched).toBeLessThan(before.source.sentences.matched);
    // The words that no bead holds any more are still of the text.
    expect(after.target.words.all).toBe(before.target.words.all);
    expect(after.target.words.matched).toBeLessThan(before.target.words.matched);
  });

  test('is none for one language', () => {
    const one = records.filter((record) => record.kind !== 'version' || record.role === 'original');
    const view = viewOf(new ProjectIndex(one), 'Rosa');
    const work = reportOnDocument(view, { of: () => [], beadOf: () => null }, []);
    expect(work.next()).toEqual({ done: true, value: null });
  });

  test('of an empty text divides by nothing', () => {
    const empty = records.filter(({ kind }) => kind !== 'bead' && kind !== 'block' && kind !== 'coding');
    const report = reportOf(new ProjectIndex(empty), 'Rosa');
    expect(report.beads).toBe(0);
    expect(report.source.words).toEqual({ all: 0, matched: 0, deliberate: 0 });
  });
});
