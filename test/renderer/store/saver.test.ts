import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../renderer/store/entry.ts';
import { Saver, type SaveState } from '../../../renderer/store/saver.ts';
import { newId } from '../../../shared/model/ids.ts';
import { testEffects } from '../../support/effects.ts';
import { deferred, ManualTimers, problemFrom, settle } from './support.ts';

const effects = testEffects();

function entry(seq: number): Entry {
  const change = { id: newId<'change'>(effects), author: newId<'coder'>(effects), time: effects.now() };
  const label = { key: 'tag', params: {} };
  return { seq, kind: 'do', target: null, change: { ...change, label, added: [], updated: [], removed: [] } };
}

/** A saver whose writes end when the test says so. */
function newSaver() {
  const timers = new ManualTimers();
  const states: SaveState['state'][] = [];
  const writes: { readonly seqs: number[]; readonly end: ReturnType<typeof deferred> }[] = [];
  const written: number[] = [];
  let onState: (state: SaveState) => void = () => {};
  const saver = new Saver({
    write: async (entries) => {
      const seqs = entries.map(({ seq }) => seq);
      const end = deferred();
      writes.push({ seqs, end });
      await end.promise;
      written.push(...seqs);
    },
    onState: (state) => {
      states.push(state.state);
      onState(state);
    },
    after: timers.after,
  });
  const listen = (listener: typeof onState) => {
    onState = listener;
  };
  return { saver, timers, states, writes, written, listen };
}

const full = () => new DOMException('no room', 'QuotaExceededError');

describe('saver', () => {
  it('says "saving" from the first entry until the write is durable, then "saved"', async () => {
    const { saver, states, writes } = newSaver();
    saver.add(entry(1));
    await settle();
    expect(saver.state.state).toBe('saving');
    writes[0]?.end.resolve();
    await settle();
    expect(states).toEqual(['saving', 'saved']);
  });

  it('never says "saved" while a write hangs, whatever comes meanwhile', async () => {
    const { saver, states, writes } = newSaver();
    for (let seq = 1; seq <= 5; seq++) saver.add(entry(seq));
    await settle();
    expect(writes).toHaveLength(1);
    expect(states).not.toContain('saved');
  });

  it('gathers what comes during a write into the next one, in order', async () => {
    const { saver, writes, written, states } = newSaver();
    for (let seq = 1; seq <= 4; seq++) saver.add(entry(seq));
    writes[0]?.end.resolve();
    await settle();
    expect(states).not.toContain('saved');
    writes[1]?.end.resolve();
    await settle();
    expect(writes.map(({ seqs }) => seqs)).toEqual([[1], [2, 3, 4]]);
    expect(written).toEqual([1, 2, 3, 4]);
    expect(states).toEqual(['saving', 'saved']);
  });

  it('writes an entry that a listener adds on hearing "saved"', async () => {
    const { saver, writes, written, listen } = newSaver();
    let added = false;
    listen(({ state }) => {
      if (state !== 'saved' || added) return;
      added = true;
      saver.add(entry(2));
    });
    saver.add(entry(1));
    writes[0]?.end.resolve();
    await settle();
    writes[1]?.end.resolve();
    await settle();
    expect(written).toEqual([1, 2]);
    expect(saver.state.state).toBe('saved');
  });

  it('flushes an entry that a listener adds on hearing "saved" too', async () => {
    const { saver, writes, written, listen } = newSaver();
    let added = false;
    listen(({ state }) => {
      if (state !== 'saved' || added) return;
      added = true;
      saver.add(entry(2));
    });
    saver.add(entry(1));
    const flushed = saver.flush().then(() => written.slice());
    writes[0]?.end.resolve();
    await settle();
    writes[1]?.end.resolve();
    expect(await flushed).toEqual([1, 2]);
  });

  it('calls a full disk storageFull, keeps everything and tries again, ever more seldom', async () => {
    const { saver, timers, writes, written, states } = newSaver();
    saver.add(entry(1));
    const waits: number[] = [];
    for (let attempt = 0; attempt < 6; attempt++) {
      saver.add(entry(attempt + 2));
      writes[attempt]?.end.reject(full());
      await settle();
      expect(saver.state).toMatchObject({ state: 'failed', problem: { code: 'storageFull' } });
      waits.push(...timers.waits);
      timers.runAll();
      await settle();
    }
    expect(waits).toEqual([1000, 3000, 10_000, 30_000, 30_000, 30_000]);
    expect(states).not.toContain('saved');
    writes.at(-1)?.end.resolve();
    await settle();
    expect(written).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(saver.state.state).toBe('saved');
  });

  it('does not write ahead of a retry that is due', async () => {
    const { saver, writes } = newSaver();
    saver.add(entry(1));
    writes[0]?.end.reject(full());
    await settle();
    saver.add(entry(2));
    await settle();
    expect(writes).toHaveLength(1);
  });

  it('begins with short waits again after a success', async () => {
    const { saver, timers, writes } = newSaver();
    for (const seq of [1, 2]) {
      saver.add(entry(seq));
      writes.at(-1)?.end.reject(full());
      await settle();
      expect(timers.waits).toEqual([1000]);
      timers.runAll();
      writes.at(-1)?.end.resolve();
      await settle();
    }
  });

  it('tries at once when flushed, and flush is refused with the problem while it fails', async () => {
    const { saver, timers, writes, written } = newSaver();
    saver.add(entry(1));
    writes[0]?.end.reject(full());
    await settle();
    const refused = problemFrom(saver.flush());
    writes[1]?.end.reject(new Error('broken'));
    expect((await refused).code).toBe('storageFailed');
    expect(timers.waits).toHaveLength(1);
    const flushed = saver.flush();
    writes[2]?.end.resolve();
    await flushed;
    expect(written).toEqual([1]);
    expect(timers.waits).toEqual([]);
  });

  it('flush waits for the write under way and for what came during it', async () => {
    const { saver, writes, written } = newSaver();
    saver.add(entry(1));
    saver.add(entry(2));
    let done = false;
    const flushed = saver.flush().then(() => {
      done = true;
    });
    writes[0]?.end.resolve();
    await settle();
    expect(done).toBe(false);
    writes[1]?.end.resolve();
    await flushed;
    expect(written).toEqual([1, 2]);
  });

  it('retries even when a listener throws on hearing of the failure', async () => {
    const { saver, timers, writes, listen } = newSaver();
    listen(({ state }) => {
      if (state === 'failed') throw new Error('a listener is broken');
    });
    saver.add(entry(1));
    const flushed = saver.flush().catch(() => undefined);
    writes[0]?.end.reject(full());
    await flushed;
    expect(timers.waits).toEqual([1000]);
  });

  it('writes an entry even when a listener throws on hearing "saving"', async () => {
    const { saver, writes, listen } = newSaver();
    listen(() => {
      throw new Error('a listener is broken');
    });
    expect(() => saver.add(entry(1))).toThrow('a listener is broken');
    await settle();
    expect(writes).toHaveLength(1);
  });
});
