import { performance } from 'node:perf_hooks';
import { suggestions } from '../../../shared/memory/suggestions.ts';
import { TranslationMemory } from '../../../shared/memory/translation-memory.ts';
import { newId } from '../../../shared/model/ids.ts';
import { testEffects } from '../../support/effects.ts';
import { pairedDocument } from '../../support/paired-document.ts';
import type { Measured } from '../measured.ts';
import { parallelText } from '../support/parallel-text.ts';
import { numbers } from '../support/sentences.ts';

const BEADS = 10_000;
const ASKED = 300;
/** Answers that every interview has, many times over. */
const OFTEN = ['Sí.', 'No.', 'Ajá.', 'Pues sí, así fue.'];

/** The translation memory by itself, in this process. */
export async function measure(): Promise<readonly Measured[]> {
  const { source, target } = parallelText(BEADS, 3);
  const rows = source.map((text, at) => {
    const es = at % 5 === 0 ? (OFTEN[(at / 5) % OFTEN.length] ?? text) : text;
    return [es, `${target[at] ?? 'x'} ${at}`] as const;
  });
  const { view } = pairedDocument(rows);
  const memory = new TranslationMemory('es', 'en');
  const begun = performance.now();
  Array.from(memory.follow(view));
  const built = performance.now() - begun;

  const below = numbers(9);
  const ask = (text: string) => {
    const started = performance.now();
    suggestions(memory, text);
    return performance.now() - started;
  };
  // A sentence of the memory with a word changed, one that is not in it, and one that is in it five hundred times.
  const similar = Array.from({ length: ASKED }, () => {
    const words = (source[below(BEADS)] ?? '').split(' ');
    words[below(words.length)] = 'otra';
    return ask(words.join(' '));
  });
  const others = parallelText(ASKED, 4).source.map(ask);
  const often = Array.from({ length: ASKED }, (_, at) => ask(OFTEN[at % OFTEN.length] ?? ''));

  const effects = testEffects(8);
  const followed = Array.from({ length: 20 }, (_, at) => {
    const bead = view.beads[at * 300];
    const block = bead && view.block(Object.values(bead.sides)[0]?.[0]?.blockId ?? newId<'block'>(effects));
    const changed = block
      ? view.after({ added: [], updated: [[block, { ...block, text: `${block.text} más` }]], removed: [] })
      : view;
    const started = performance.now();
    Array.from(memory.follow(changed));
    return performance.now() - started;
  });
  const at = `${BEADS.toLocaleString('en')} beads`;
  return [
    { what: 'memory built', at, unit: 'ms', samples: [built] },
    { what: 'memory follows a change', at, unit: 'ms', samples: followed },
    { what: 'suggestions, like', at, unit: 'ms', samples: similar },
    { what: 'suggestions, unlike', at, unit: 'ms', samples: others },
    { what: 'suggestions, often said', at, unit: 'ms', samples: often },
  ];
}
