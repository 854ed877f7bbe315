import { FLAG_KINDS, type FlagKind } from '../../../shared/model/records.ts';
import type { GoldBead, GoldPassage, GoldTurn, Plant, Range, Side, Variant } from './gold.ts';

const SIDES: readonly Side[] = ['es', 'en'];
/** The signs of the files; see test/gold/README.md. */
export const ALIGNED = '⇔';
const NEXT_SENTENCE = '¦';
const NEW_BLOCK = '¶';
const NOTHING = '∅';
const BECOMES = '→';
const AND = ' + ';

export interface BeadLines {
  readonly bead: string;
  readonly notes: readonly string[];
}

class GrowingSide {
  text = '';
  readonly sentences: Range[] = [];

  /** Adds the sentences of a bead and gives their numbers and the stretch that they take. */
  add(written: string): { numbers: readonly number[]; stretch: Range } {
    const numbers: number[] = [];
    let from: number | null = null;
    if (written !== NOTHING && written !== '') {
      for (const sentence of written.split(NEXT_SENTENCE).map((one) => one.trim())) {
        const isNewBlock = sentence.startsWith(NEW_BLOCK);
        const words = isNewBlock ? sentence.slice(NEW_BLOCK.length).trim() : sentence;
        if (words === '') throw new Error('a sentence without words');
        if (this.text !== '') this.text += isNewBlock ? '\n' : ' ';
        const start = this.text.length;
        from ??= start;
        this.text += words;
        numbers.push(this.sentences.length);
        this.sentences.push({ start, end: this.text.length });
      }
    }
    return { numbers, stretch: { start: from ?? this.text.length, end: this.text.length } };
  }
}

function isKind(written: string): written is FlagKind {
  return FLAG_KINDS.some((kind) => kind === written);
}

function kindsIn(written: string): readonly FlagKind[] {
  const kinds = written.split('/').filter(isKind);
  if (kinds.length !== written.split('/').length) throw new Error(`no kind of flag: ${written}`);
  return kinds;
}

/** `a → b + c → d` done to a text that holds each of `a` and `c` once; `*` is the whole of it. */
function changed(text: string, changes: string): string {
  return changes.split(AND).reduce((now, change) => {
    const [from = '', to = ''] = change.split(BECOMES).map((one) => one.trim());
    const becomes = to === NOTHING ? '' : to;
    if (from === '*') return becomes;
    if (now.split(from).length !== 2) throw new Error(`not once in “${now}”: ${from}`);
    return now.replace(from, () => becomes);
  }, text);
}

function note(
  line: string,
): readonly [sign: string, kinds: readonly FlagKind[], side: Side, rest: string | null] {
  const [, sign = '', written = '', side, rest] =
    /^(!\+|[!=~]) ([a-z/]+)(?: (es|en))?(?:: (.*))?$/u.exec(line) ?? [];
  if (sign === '') throw new Error(`not understood: ${line}`);
  return [sign, kindsIn(written), side === 'es' ? 'es' : 'en', rest ?? null];
}

function annotated(text: Record<Side, string>, notes: readonly string[]) {
  const plants: Plant[] = [];
  const variants: Variant[] = [];
  const debatable: FlagKind[] = [];
  for (const line of notes.filter((one) => !one.startsWith('>'))) {
    const [sign, kinds, side, rest] = note(line);
    const [kind] = kinds;
    if (kind === undefined) throw new Error(`no kind of flag: ${line}`);
    if (sign === '~') debatable.push(...kinds);
    else if (sign === '!+') plants.push({ kinds, text: { ...text, en: rest ?? '' }, besides: true });
    else if (sign === '=')
      variants.push({ kind, text: { ...text, [side]: changed(text[side], rest ?? '') } });
    else {
      const planted = rest === null ? null : { ...text, [side]: changed(text[side], rest) };
      plants.push({ kinds, text: planted, besides: false });
    }
  }
  return { plants, variants, debatable };
}

/** Where the words stand in the bead, else in the whole turn; they have to stand there once. */
function rangesOf(quotes: string, text: string, stretch: Range): readonly Range[] {
  if (quotes === NOTHING) return [];
  return quotes.split(AND).map((written) => {
    const quote = written.trim();
    const inBead = text.slice(stretch.start, stretch.end);
    const [where, from] = inBead.includes(quote) ? [inBead, stretch.start] : [text, 0];
    if (quote === '' || where.split(quote).length !== 2) throw new Error(`not once in “${where}”: ${quote}`);
    const start = from + where.indexOf(quote);
    return { start, end: start + quote.length };
  });
}

/** Reads the lines of a turn. Errors: what does not fit, in words. */
export function readTurn(speaker: string, lines: readonly BeadLines[]): GoldTurn {
  const sides = { es: new GrowingSide(), en: new GrowingSide() };
  const beads: GoldBead[] = [];
  const quoted: { line: string; stretches: Record<Side, Range> }[] = [];
  for (const { bead, notes } of lines) {
    const [es = '', en = ''] = bead.split(ALIGNED).map((side) => side.trim());
    const added = { es: sides.es.add(es), en: sides.en.add(en) };
    const text = {
      es: sides.es.text.slice(added.es.stretch.start),
      en: sides.en.text.slice(added.en.stretch.start),
    };
    const stretches = { es: added.es.stretch, en: added.en.stretch };
    beads.push({ es: added.es.numbers, en: added.en.numbers, text, ...annotated(text, notes) });
    for (const line of notes.filter((one) => one.startsWith('>'))) quoted.push({ line, stretches });
  }
  const passages = quoted.map(({ line, stretches }): GoldPassage => {
    const quotes = line.slice(1).split(' = ');
    const [es, en] = SIDES.map((side, at) =>
      rangesOf((quotes[at] ?? '').trim(), sides[side].text, stretches[side]),
    );
    return { es: es ?? [], en: en ?? [] };
  });
  const { es, en } = sides;
  return {
    speaker,
    es: { text: es.text, sentences: es.sentences },
    en: { text: en.text, sentences: en.sentences },
    beads,
    passages,
  };
}
