import type { Piece } from './unit.ts';

/**
 * What a format has no word for (paragraphs, speakers, time codes, an order of its own), as names and values that TMX
 * keeps in props and XLIFF in metadata. A list that does not fit the words any more, for somebody changed them, is
 * passed over.
 */
export type Fact = readonly [key: FactKey, value: string];
const SIDE_FACTS = ['joined', 'speaker', 'time', 'place'] as const;
export type FactKey = (typeof SIDE_FACTS)[number];

const NOTHING = '-';
const WORDS = { none: '', space: ' ', line: '\n' } as const;

function jointWord(joint: string | null): string {
  if (joint === null) return NOTHING;
  if (joint === '') return 'none';
  return joint.includes('\n') ? 'line' : 'space';
}

function jointOf(word: string): string | null {
  return word === 'none' || word === 'space' || word === 'line' ? WORDS[word] : null;
}

/** The facts of one side's pieces; none where they are plain. */
export function factsOf(pieces: readonly Piece[]): readonly Fact[] {
  const facts: Fact[] = [];
  if (pieces.some(({ joint }) => joint !== null)) {
    facts.push(['joined', pieces.map(({ joint }) => jointWord(joint)).join(' ')]);
  }
  if (pieces.some(({ speaker }) => speaker !== null)) {
    for (const { speaker } of pieces) facts.push(['speaker', speaker ?? '']);
  }
  if (pieces.some(({ time }) => time !== undefined)) {
    facts.push(['time', pieces.map(({ time }) => (time === undefined ? NOTHING : String(time))).join(' ')]);
  }
  if (pieces.some(({ place }) => place !== undefined)) {
    facts.push(['place', pieces.map(({ place }) => String(place ?? 0)).join(' ')]);
  }
  return facts;
}

const wholeNumber = (word: string | undefined): number | null =>
  word !== undefined && /^\d{1,15}$/.test(word) ? Number(word) : null;

/** The pieces of texts with the facts that were written of them. */
export function piecesOf(
  texts: readonly string[],
  facts: readonly (readonly [string, string])[],
): readonly Piece[] {
  const valuesOf = (key: FactKey) => facts.flatMap(([name, value]) => (name === key ? [value] : []));
  const fitting = (values: readonly string[]) => (values.length === texts.length ? values : null);
  const words = (key: FactKey) => fitting(valuesOf(key)[0]?.split(' ') ?? []);
  const [joints, times, places] = [words('joined'), words('time'), words('place')];
  const speakers = fitting(valuesOf('speaker'));
  return texts.flatMap((text, at): readonly Piece[] => {
    if (text === '') return [];
    const time = wholeNumber(times?.[at]);
    const place = wholeNumber(places?.[at]);
    const speaker = speakers?.[at]?.trim() ?? '';
    return [
      {
        text,
        joint: jointOf(joints?.[at] ?? ''),
        speaker: speaker === '' ? null : speaker,
        ...(time !== null && { time }),
        ...(place !== null && { place }),
      },
    ];
  });
}
