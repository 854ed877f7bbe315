import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apply,
  applyInPlace,
  ChangeConflict,
  type Changes,
  deserialise,
  invert,
  isEmpty,
  serialise,
  squash,
} from '../../../shared/model/change.ts';
import { editBlock } from '../../../shared/model/edit-block.ts';
import type { AnyRecord, RecordId } from '../../../shared/model/records.ts';
import { anyChangeHead, recordsOfKind } from '../../support/arbitraries.ts';
import { anySteps, changesOfAll } from '../../support/changes.ts';
import { testEffects } from '../../support/effects.ts';
import { anyProject, mapOf } from '../../support/project.ts';

const anyHistory = fc.tuple(anyProject, anySteps).map(([records, steps]) => {
  const before = mapOf(records);
  return { before, ...changesOfAll(before, steps, testEffects(2, Date.UTC(2025, 0, 1))) };
});

/** The bytes of a project, whatever order its records were written in. */
function bytesOf(records: ReadonlyMap<RecordId, AnyRecord>): string {
  return JSON.stringify([...records].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const anyCode = recordsOfKind.code;
const NOTHING: Changes = { added: [], updated: [], removed: [] };

describe('a change-set', () => {
  test('taken back leaves the project as it was', () => {
    fc.assert(
      fc.property(anyHistory, ({ before, sequence }) => {
        let now: ReadonlyMap<RecordId, AnyRecord> = before;
        for (const changes of sequence) {
          const next = apply(now, changes);
          expect(bytesOf(apply(next, invert(changes)))).toBe(bytesOf(now));
          now = next;
        }
      }),
    );
  });

  test('inverted twice is itself', () => {
    fc.assert(
      fc.property(anyHistory, ({ sequence }) => {
        for (const changes of sequence) expect(invert(invert(changes))).toEqual(changes);
      }),
    );
  });

  test('undone one by one in reverse, a whole history leads back to the start, and redone to the end', () => {
    fc.assert(
      fc.property(anyHistory, ({ before, sequence, after }) => {
        const records = new Map(after);
        for (const changes of sequence.toReversed()) applyInPlace(records, invert(changes));
        expect(bytesOf(records)).toBe(bytesOf(before));
        for (const changes of sequence) applyInPlace(records, changes);
        expect(bytesOf(records)).toBe(bytesOf(after));
      }),
    );
  });

  test('leaves the map it is applied to alone, unless asked to apply in place', () => {
    fc.assert(
      fc.property(anyHistory, ({ before, sequence }) => {
        const bytes = bytesOf(before);
        if (sequence[0]) apply(before, sequence[0]);
        expect(bytesOf(before)).toBe(bytes);
      }),
    );
  });
});

describe('squash', () => {
  test('has the effect of the sequence, and its inverse undoes all of it', () => {
    fc.assert(
      fc.property(anyHistory, ({ before, sequence, after }) => {
        const squashed = squash(sequence);
        expect(bytesOf(apply(before, squashed))).toBe(bytesOf(after));
        expect(bytesOf(apply(after, invert(squashed)))).toBe(bytesOf(before));
      }),
    );
  });

  test('does not depend on how the sequence is grouped', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), ({ before, sequence, after }, cut) => {
        const at = cut % (sequence.length + 1);
        const halves = squash([squash(sequence.slice(0, at)), squash(sequence.slice(at))]);
        expect(bytesOf(apply(before, halves))).toBe(bytesOf(after));
      }),
    );
  });

  test('of a history and its undoing is empty', () => {
    fc.assert(
      fc.property(anyHistory, ({ sequence }) => {
        const undoing = sequence.toReversed().map((changes) => invert(changes));
        expect(isEmpty(squash([...sequence, ...undoing]))).toBe(true);
      }),
    );
  });

  test('names each record once', () => {
    fc.assert(
      fc.property(anyHistory, ({ sequence }) => {
        const { added, updated, removed } = squash(sequence);
        const ids = [...added, ...updated.map(([from]) => from), ...removed].map((record) => record.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('of nothing is nothing', () => {
    expect(squash([])).toEqual(NOTHING);
    expect(isEmpty(squash([NOTHING, NOTHING]))).toBe(true);
  });

  test('turns a removal followed by an addition of the same record into an update', () => {
    fc.assert(
      fc.property(anyCode, fc.string(), (code, name) => {
        const again = { ...code, name: { es: `${code.name.es}${name}!`, en: '' } };
        const squashed = squash([
          { ...NOTHING, removed: [code] },
          { ...NOTHING, added: [again] },
        ]);
        expect(squashed).toEqual({ ...NOTHING, updated: [[code, again]] });
      }),
    );
  });
});

describe('a change-set that does not fit', () => {
  /** The clash is put last, so that everything before it would have been applied. */
  const refused = (records: readonly AnyRecord[], changes: Changes, reason: string) => {
    const map = mapOf(records);
    const bytes = bytesOf(map);
    const attempt = () => applyInPlace(map, changes);
    expect(attempt).toThrow(ChangeConflict);
    expect(attempt).toThrow(reason);
    expect(bytesOf(map)).toBe(bytes);
  };

  test('is refused whole when it adds what is there', () => {
    fc.assert(
      fc.property(anyProject, anyCode, (records, code) => {
        const twin = records.at(-1);
        if (twin) refused(records, { ...NOTHING, added: [code, twin] }, 'already there');
      }),
    );
  });

  test('is refused whole when it removes or updates what is not there', () => {
    fc.assert(
      fc.property(anyProject, anyCode, anyCode, (records, code, other) => {
        fc.pre(code.id !== other.id);
        refused(records, { ...NOTHING, added: [other], removed: [code] }, 'not there');
        refused(records, { ...NOTHING, added: [other], updated: [[code, { ...code }]] }, 'not there');
      }),
    );
  });

  test('is refused whole when a record is not as the change remembers it', () => {
    fc.assert(
      fc.property(anyProject, anyCode, (records, added) => {
        const code = records.find((record) => record.kind === 'code');
        if (code?.kind !== 'code') throw new Error('every project here has a code');
        const remembered = { ...code, colour: code.colour === '#000000' ? '#000001' : '#000000' };
        refused(records, { ...NOTHING, added: [added], removed: [remembered] }, 'different');
        refused(records, { ...NOTHING, added: [added], updated: [[remembered, code]] }, 'different');
      }),
    );
  });

  test('is refused whole when it names one record twice, in whatever way', () => {
    fc.assert(
      fc.property(anyProject, anyCode, (records, fresh) => {
        const code = records.find((record) => record.kind === 'code');
        if (code?.kind !== 'code') throw new Error('every project here has a code');
        const renamed = { ...code, name: { es: 'otro', en: 'other' } };
        refused(records, { ...NOTHING, added: [fresh, fresh] }, 'named twice');
        refused(records, { ...NOTHING, removed: [code, code] }, 'named twice');
        refused(records, { ...NOTHING, removed: [code], added: [renamed] }, 'named twice');
        refused(records, { ...NOTHING, removed: [code], updated: [[code, renamed]] }, 'named twice');
        const both: Changes['updated'] = [
          [code, renamed],
          [code, { ...code }],
        ];
        refused(records, { ...NOTHING, updated: both }, 'named twice');
      }),
    );
  });

  test('is refused whole when an update turns one record into another', () => {
    fc.assert(
      fc.property(anyProject, anyCode, recordsOfKind.note, (records, other, note) => {
        const code = records.find((record) => record.kind === 'code');
        if (code?.kind !== 'code') throw new Error('every project here has a code');
        refused(records, { ...NOTHING, updated: [[code, { ...code, id: other.id }]] }, 'turned into another');
        const wearsItsId = JSON.parse(JSON.stringify({ ...note, id: code.id }));
        refused(records, { ...NOTHING, updated: [[code, wearsItsId]] }, 'turned into another');
      }),
    );
  });
});

describe('serialised', () => {
  const anyChangeSet = fc.tuple(anyHistory, anyChangeHead).map(([{ sequence }, head]) => ({
    ...head,
    ...(sequence[0] ?? NOTHING),
  }));

  test('a change-set comes back the same', () => {
    fc.assert(
      fc.property(anyChangeSet, (change) => {
        expect(deserialise(serialise(change))).toEqual(change);
      }),
    );
  });

  test('a change-set that came back still applies and undoes', () => {
    fc.assert(
      fc.property(anyHistory, anyChangeHead, ({ before, sequence }, head) => {
        const first = sequence[0] ?? NOTHING;
        const back = deserialise(serialise({ ...head, ...first }));
        const after = apply(before, back);
        expect(bytesOf(after)).toBe(bytesOf(apply(before, first)));
        expect(bytesOf(apply(after, invert(back)))).toBe(bytesOf(before));
      }),
    );
  });

  test('what is no JSON is refused', () => {
    for (const json of ['', '{', 'undefined', '{"id":']) expect(() => deserialise(json)).toThrow(SyntaxError);
  });

  test('what is no change-set is refused', () => {
    for (const json of ['null', '[]', '{}', '1', '"x"']) expect(() => deserialise(json)).toThrow();
  });

  test('a missing, unknown or wrong field is refused, also the prototype in disguise', () => {
    fc.assert(
      fc.property(anyChangeSet, (change) => {
        const json = serialise(change);
        const broken = (alter: (plain: Record<string, unknown>) => void) => {
          const plain: Record<string, unknown> = JSON.parse(json);
          alter(plain);
          expect(() => deserialise(JSON.stringify(plain))).toThrow();
        };
        for (const key of Object.keys(change)) {
          broken((plain) => delete plain[key]);
          broken((plain) => Object.assign(plain, { [key]: null }));
          broken((plain) => Object.assign(plain, { [key]: 'x' }));
        }
        broken((plain) => Object.assign(plain, { extra: 1 }));
        for (const key of ['__proto__', 'constructor', 'prototype']) {
          const prefix = `{${JSON.stringify(key)}:{"polluted":true},`;
          expect(() => deserialise(prefix + json.slice(1))).toThrow();
          const params = json.replace('"params":{', `"params":{"${key}":{"polluted":true},`);
          expect(() => deserialise(params.replace(',}', '}'))).toThrow();
        }
        expect(Reflect.get({}, 'polluted')).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  test('a change-set that names one record twice, or turns one into another, is refused', () => {
    fc.assert(
      fc.property(anyChangeHead, anyCode, anyCode, (head, code, other) => {
        fc.pre(code.id !== other.id);
        const refuse = (changes: Partial<Changes>) =>
          expect(() => deserialise(serialise({ ...head, ...NOTHING, ...changes }))).toThrow();
        refuse({ added: [code, code] });
        refuse({ added: [code], removed: [code] });
        refuse({ updated: [[code, code]], removed: [code] });
        refuse({ updated: [[code, other]] });
      }),
      { numRuns: 30 },
    );
  });
});

test('an edited block, applied and taken back, has the same bytes everywhere', () => {
  fc.assert(
    fc.property(anyProject, fc.nat(), fc.nat(), fc.nat(), fc.string(), (records, pick, a, b, text) => {
      const blocks = records.filter((record) => record.kind === 'block');
      const block = blocks[pick % blocks.length];
      if (!block) throw new Error('every project here has a block');
      const [from, to] = [a % (block.text.length + 1), b % (block.text.length + 1)];
      const edit = { start: Math.min(from, to), end: Math.max(from, to), text };
      const changes = editBlock(block, edit, {
        blocks: blocks.filter((each) => each.versionId === block.versionId),
        codings: records.filter((record) => record.kind === 'coding'),
        beads: records.filter((record) => record.kind === 'bead'),
      });
      const before = mapOf(records);
      expect(bytesOf(apply(apply(before, changes), invert(changes)))).toBe(bytesOf(before));
    }),
    { numRuns: 300 },
  );
});
