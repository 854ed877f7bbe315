import { describe, expect, test } from 'vitest';
import type { FlagBead, FlagSide } from '../../../shared/flags/flag.ts';
import { termMarks } from '../../../shared/glossary/term-marks.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { Term } from '../../../shared/model/records.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(6);
const term = (es: string, en: readonly string[], avoided: readonly string[] = []): Term => ({
  kind: 'term',
  id: newId(effects),
  order: 'a',
  words: { es: [es], en },
  ...(avoided.length > 0 ? { avoided: { en: avoided } } : {}),
  note: '',
});
const TERMS = [term('chamba', ['odd job', 'gig'], ['work']), term('coyote', ['coyote'])];

const side = (language: string, ...texts: readonly string[]): FlagSide => ({
  versionId: newId(effects),
  language,
  parts: texts.map((text, at) => ({ blockId: newId(effects), start: at === 0 ? 5 : 0, text })),
});
const beadOf = (es: readonly string[], en: readonly string[]): FlagBead => ({
  source: side('es', ...es),
  target: side('en', ...en),
  deliberate: false,
});

function marked(bead: FlagBead) {
  return termMarks(bead, TERMS).map((mark) => {
    const part = bead[mark.side].parts.find(({ blockId }) => blockId === mark.blockId);
    return [mark.side, part?.text.slice(mark.start - part.start, mark.end - part.start), mark.outcome];
  });
}

describe('words of the glossary in a bead', () => {
  test('are marked on both sides where they are translated as agreed, each time', () => {
    const bead = beadOf(['Hacía chambas.', 'Era una chamba.'], ['I did odd jobs. It was a gig.']);
    expect(marked(bead)).toEqual([
      ['source', 'chambas', 'agreed'],
      ['source', 'chamba', 'agreed'],
      ['target', 'odd jobs', 'agreed'],
      ['target', 'gig', 'agreed'],
    ]);
  });

  test('on the one side where the other says something else', () => {
    expect(marked(beadOf(['Buscaba chamba.'], ['I looked for a position.']))).toEqual([
      ['source', 'chamba', 'missing'],
    ]);
  });

  test('with the word to be avoided, where it is used', () => {
    expect(marked(beadOf(['Buscaba chamba.'], ['I looked for work.']))).toEqual([
      ['source', 'chamba', 'avoided'],
      ['target', 'work', 'avoided'],
    ]);
  });

  test('what the original does not say is no translation of it', () => {
    expect(marked(beadOf(['Lo vimos de lejos.'], ['We saw the coyote from afar.']))).toEqual([]);
    expect(marked(beadOf([], ['A gig.']))).toEqual([]);
  });
});
