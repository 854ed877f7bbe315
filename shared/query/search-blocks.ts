import { type Cut, crossingAt, lastUnit } from './across-blocks.ts';
import { type Behind, hitOver, isWholeOver, type Search } from './version-search.ts';
import { isWhole } from './whole-words.ts';

/** UTF-16 units that are looked through before others get their turn: well under a millisecond. */
const TURN_UNITS = 1 << 16;

const MARK = /^\p{M}/u;

/** A combining mark behind a hit belongs to its last letter, which then is another one. */
function cutsLetter(text: string, end: number): boolean {
  return text.charCodeAt(end) >= 0x300 && MARK.test(text.slice(end, end + 2));
}

/** The words in a text from an offset on. */
type Reader = (text: string, from: number) => Iterable<{ readonly start: number; readonly end: number }>;

export function exactReader(words: string, wholeWords: boolean): Reader {
  return function* (text, from) {
    let at = text.indexOf(words, from);
    while (at >= 0) {
      const end = at + words.length;
      if (cutsLetter(text, end) || (wholeWords && !isWhole(text, at, end))) at = text.indexOf(words, at + 1);
      else {
        yield { start: at, end };
        at = text.indexOf(words, end);
      }
    }
  };
}

/** A search block by block, in the texts as they are. */
export function searchBlocks(read: Reader, cuts: readonly Cut[], wholeWords: boolean): Search {
  return function* (versionId, blocks) {
    let units = 0;
    let behind: Behind = { place: 0, offset: 0 };
    const textAt = (place: number) => blocks[place]?.text ?? null;
    for (const [place, block] of blocks.entries()) {
      if (units > TURN_UNITS) {
        units = 0;
        yield { reached: block.id };
      }
      const { text } = block;
      units += text.length;
      if (place < behind.place) continue;
      let from = place === behind.place ? behind.offset : 0;
      for (const { start, end } of read(text, from)) {
        yield { versionId, blockId: block.id, start, end };
        from = end;
      }
      if (cuts.length === 0) continue;
      const last = lastUnit(text);
      if (last < 0 || !cuts.some((cut) => cut.last === last)) continue;
      const crossing = crossingAt(cuts, place, textAt);
      const ending = crossing && textAt(place + crossing.blocks);
      if (!crossing || !ending || crossing.start < from || cutsLetter(ending, crossing.end)) continue;
      if (wholeWords && !isWholeOver(text, ending, crossing)) continue;
      const hit = hitOver(versionId, blocks, place, crossing);
      if (!hit) continue;
      yield hit;
      behind = { place: place + crossing.blocks, offset: crossing.end };
    }
  };
}
