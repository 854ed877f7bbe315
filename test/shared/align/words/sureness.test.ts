import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../shared/align/tokens.ts';
import { type Answer, sureness } from '../../../../shared/align/words/sureness.ts';

const source = tokensOf('Cruzamos el río de noche con mi hermana.', 'es');
const target = tokensOf('We crossed the river at night with my sister.', 'en');
const at = (tokens: typeof target, form: string) => tokens.findIndex((token) => token.form === form);
const [the, river] = [at(target, 'the'), at(target, 'river')];

/** "el río" answered with "the river", everything else linked elsewhere. */
const answer = (change: Partial<Answer> = {}): Answer => ({
  source,
  target,
  isChosen: (word) => word === at(source, 'el') || word === at(source, 'río'),
  outside: Float64Array.from(target, (_, word) => (word === the || word === river ? 0 : 0.9)),
  runs: [{ first: the, last: river }],
  linked: 1,
  ...change,
});

describe('how sure a passage is', () => {
  it('is a chance, high where all is linked and fenced in', () => {
    expect(sureness(answer())).toBeGreaterThan(0.9);
    expect(sureness(answer())).toBeLessThan(1);
  });

  it('falls with what is not linked, what lies open beside it, what is longer than asked, and what is torn', () => {
    const sure = sureness(answer());
    const open = answer({ outside: new Float64Array(target.length) });
    const long = answer({ runs: [{ first: the, last: target.length - 1 }] });
    const torn = answer({
      runs: [
        { first: the, last: the },
        { first: river, last: river },
      ],
    });
    for (const less of [answer({ linked: 0.3 }), open, long, torn])
      expect(sureness(less)).toBeLessThan(sure - 0.05);
  });

  it('is a chance of an answer without words too', () => {
    const none = sureness(answer({ runs: [], linked: 0 }));
    expect(none).toBeGreaterThan(0);
    expect(none).toBeLessThan(0.5);
  });
});
