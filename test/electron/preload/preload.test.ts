import { describe, expect, it } from 'vitest';
import { Delivery } from '../../../electron/preload/delivery.ts';
import { readFacts } from '../../../electron/preload/facts.ts';
import { FACTS_ARGUMENT } from '../../../shared/ipc/channels.ts';

describe('delivery', () => {
  it('keeps what comes before there is a listener, and hands it over once', () => {
    const delivery = new Delivery<number>();
    const got: string[] = [];
    delivery.deliver(1);
    const stop = delivery.subscribe((value) => got.push(`a${value}`));
    delivery.subscribe((value) => got.push(`b${value}`));
    delivery.deliver(2);
    stop();
    stop();
    delivery.deliver(3);
    expect(got).toEqual(['a1', 'a2', 'b2', 'b3']);
  });

  it('loses nothing between one listener and the next', () => {
    const delivery = new Delivery<number>();
    const got: number[] = [];
    delivery.subscribe(() => undefined)();
    delivery.deliver(1);
    delivery.subscribe((value) => got.push(value));
    expect(got).toEqual([1]);
  });

  it('counts a listener given twice as two', () => {
    const delivery = new Delivery<number>();
    const got: number[] = [];
    const listener = (value: number) => got.push(value);
    const stop = delivery.subscribe(listener);
    delivery.subscribe(listener);
    stop();
    delivery.deliver(1);
    expect(got).toEqual([1]);
  });
});

describe('the facts', () => {
  it('are read from the command line', () => {
    const facts = { edition: 'electron', platform: 'linux', languages: ['es'], version: '1' };
    expect(readFacts(['electron', FACTS_ARGUMENT + JSON.stringify(facts)])).toEqual(facts);
    expect(() => readFacts(['electron'])).toThrow('without facts');
  });
});
