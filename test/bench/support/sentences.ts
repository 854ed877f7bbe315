/** Made-up sentences of any length in two languages; they say nothing, and nobody said them. 40 words each. */

const SPANISH =
  'la casa quedaba lejos del camino y mi abuela cantaba cuando llovía después llegó aquel señor con una mochila azul nos dijo que el río estaba crecido nadie durmió esa noche porque había gente todavía recuerdo olor corazón';
const ENGLISH =
  'the house stood far from that road and my grandmother sang when it rained then a man came with his blue backpack he told us how high river water had risen nobody slept much at night because people remember smells hearts';

const WORDS = { es: SPANISH.split(' '), en: ENGLISH.split(' ') } as const;

/** Random numbers in [0, below), the same in every run of a seed (Numerical Recipes' generator). */
export function numbers(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A sentence of so many words. */
export function sentence(language: 'es' | 'en', words: number, below: (limit: number) => number): string {
  const list = WORDS[language];
  const chosen: string[] = [];
  for (let at = 0; at < words; at++) chosen.push(list[below(list.length)] ?? '');
  const text = chosen.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
