import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Changes, invert } from '../../../shared/model/change.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ontoDone } from '../../../shared/model/onto.ts';
import type { AnyRecord, Coder, RecordId } from '../../../shared/model/records.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(5);
const IDS = Array.from({ length: 5 }, () => newId<'coder'>(effects));
const coder = (at: number, name: string): Coder => ({
  kind: 'coder',
  id: IDS[at] ?? newId<'coder'>(effects),
  name,
});

type State = ReadonlyMap<RecordId, AnyRecord>;

/** Any state of some of the coders. */
const anyState = fc
  .array(fc.option(fc.constantFrom('a', 'b', 'c')), { minLength: 5, maxLength: 5 })
  .map(
    (names): State =>
      new Map(names.flatMap((name, at) => (name === null ? [] : [[coder(at, name).id, coder(at, name)]]))),
  );

function between(from: State, to: State): Changes {
  return {
    added: [...to.values()].filter(({ id }) => !from.has(id)),
    removed: [...from.values()].filter(({ id }) => !to.has(id)),
    updated: [...from].flatMap(([id, record]) => {
      const next = to.get(id);
      return next && JSON.stringify(next) !== JSON.stringify(record) ? [[record, next] as const] : [];
    }),
  };
}

const sorted = (state: State) => [...state.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('one plan put in the place of another', () => {
  it('gives what it gives alone, and nothing takes the first one back', () => {
    fc.assert(
      fc.property(anyState, anyState, anyState, (base, one, other) => {
        const [done, next] = [between(base, one), between(base, other)];
        const now = apply(base, done);
        expect(sorted(apply(now, ontoDone(now, done, next)))).toEqual(sorted(other));
        expect(sorted(apply(now, ontoDone(now, done)))).toEqual(sorted(base));
        expect(sorted(apply(now, invert(done)))).toEqual(sorted(base));
      }),
    );
  });

  it('overwrites what became of its records meanwhile', () => {
    const base: State = new Map([[coder(0, 'a').id, coder(0, 'a')]]);
    const done = between(base, new Map([[coder(0, 'b').id, coder(0, 'b')]]));
    const now: State = new Map([[coder(0, 'c').id, coder(0, 'c')]]);
    expect(sorted(apply(now, ontoDone(now, done)))).toEqual(sorted(base));
  });
});
