import type { Code, UiLanguage } from '../model/records.ts';

/** Letters without case and accents, so that `ninez` finds `niñez`. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}

/** How well a folded name answers a folded word: 0 best, null not at all. */
function rankIn(name: string, word: string): number | null {
  const at = name.indexOf(word);
  if (at < 0) return null;
  if (name === word) return 0;
  if (at === 0) return 1;
  // Any place where the word starts a word of the name beats one inside.
  for (let next = at; next >= 0; next = name.indexOf(word, next + 1)) {
    if (!/[\p{L}\p{N}]/u.test(name.charAt(next - 1))) return 2;
  }
  return 3;
}

/** All words of the query must be in the name; the worst of them counts. */
function rankName(name: string, query: string): number | null {
  const whole = rankIn(name, query);
  if (whole !== null) return whole;
  let worst = 0;
  for (const word of query.split(/\s+/)) {
    const rank = rankIn(name, word);
    if (rank === null) return null;
    worst = Math.max(worst, rank, 2);
  }
  return worst;
}

/**
 * The themes whose name in either language answers what was typed, best first: the whole name, its start,
 * the start of a word, inside a word; at the same rank the window's language goes first, then the order
 * given. An empty query finds all.
 */
export function searchThemes(codes: readonly Code[], query: string, language: UiLanguage): readonly Code[] {
  const wanted = foldText(query);
  if (wanted === '') return codes;
  const found: { code: Code; rank: number }[] = [];
  for (const code of codes) {
    const ranks = [rankName(foldText(code.name.es), wanted), rankName(foldText(code.name.en), wanted)];
    const [own, other] = language === 'es' ? ranks : ranks.reverse();
    const rank = Math.min(own ?? Number.POSITIVE_INFINITY, (other ?? Number.POSITIVE_INFINITY) + 0.5);
    if (Number.isFinite(rank)) found.push({ code, rank });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ code }) => code);
}

/** The theme that already goes by this name in one of the languages, whatever its case and accents. */
export function themeNamed(codes: readonly Code[], name: string): Code | undefined {
  const wanted = foldText(name);
  return codes.find((code) => foldText(code.name.es) === wanted || foldText(code.name.en) === wanted);
}
