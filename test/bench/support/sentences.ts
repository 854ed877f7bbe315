/** Made-up sentences of any length in two languages; they say nothing, and nobody said them. */

const SPANISH =
  'la casa quedaba lejos del camino y mi abuela cantaba cuando llovía después llegó aquel señor con una mochila azul nos dijo que el río estaba crecido nadie durmió esa noche porque había mucha gente niños perros maletas todavía recuerdo el olor café quemado también compañía corazón jamás olvidé';
const ENGLISH =
  'the house stood far from the road and my grandmother sang when it rained then that man came with a blue backpack he told us the river had risen nobody slept that night because there were many people children dogs suitcases I still remember the smell of burnt coffee also company heart never forgot';

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
