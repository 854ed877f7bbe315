import { sideText } from '../../shared/flags/bead.ts';
import type { FlagBead, FlagSide } from '../../shared/flags/flag.ts';
import { sentencesOf } from '../../shared/language/sentences.ts';
import type { FlagKind } from '../../shared/model/records.ts';

/** A right bead made wrong in one way, so that its flag must be raised. */
export interface PlantedFault {
  readonly kind: FlagKind;
  readonly bead: FlagBead;
}

const NUMBER =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|hundred|thousand|\d+)\b/;
const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}(?=[ ,.;])/u;
const NOT_NAMES =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spanish|English|Creole|Bible|Honduran|Mexican|Father|Mother|Mama|Grandma|Lord|Doña|Saint|Hail|Virgin|Sister|Brother|Christmas|Easter|Venezuelan|Haitian|Indian|American|Mass)/;
const DENIALS: readonly (readonly [RegExp, string])[] = [
  [/\b(did|do|does|could|would|should|was|were|is|are|had|has|have)n[’']t\b/g, '$1'],
  [/\bcan[’']t\b/g, 'can'],
  [/\bwon[’']t\b/g, 'will'],
  [/\b(?:not|never) /g, ''],
  [/\b([Nn])obody\b/g, 'somebody'],
  [/\b([Nn])o one\b/g, 'someone'],
  [/\b([Nn])othing\b/g, 'something'],
  [/\bno (?=\p{Ll})/gu, 'some '],
  [/\bwithout\b/g, 'with'],
  [/\b(?:nor|neither)\b/g, 'and'],
  [/\bnone\b/g, 'some'],
];
const DENIES = /n[’']t\b|\b(?:not|never|nobody|no one|nothing|no|without|nor|neither|none)\b/i;

const withText = (side: FlagSide, text: string): FlagSide => ({
  ...side,
  parts: side.parts.slice(0, 1).map((part) => ({ ...part, text })),
});

const asWords = ['eleven', 'forty', 'nineteen', 'sixty'];

function otherNumber(written: string): string {
  if (/^\d+$/.test(written)) return String(Number(written) + 13);
  return asWords[written.length % asWords.length] ?? '';
}

/** The faults that one bead (Spanish to English) can be given, one of a kind; `other`: a sentence of somewhere else. */
export function plantedFaults(bead: FlagBead, other: string): readonly PlantedFault[] {
  const source = sideText(bead.source);
  const target = sideText(bead.target);
  if (source.trim() === '' || target.trim() === '') return [];
  const faults: PlantedFault[] = [];
  const plant = (kind: FlagKind, text: string) => {
    if (text !== target) faults.push({ kind, bead: { ...bead, target: withText(bead.target, text) } });
  };
  plant('omitted', '');
  faults.push({ kind: 'added', bead: { ...bead, source: { ...bead.source, parts: [] } } });
  const sentences = sentencesOf(target, 'en');
  const long = sentences.find(
    ({ start, end }, at) =>
      at > 0 && at < sentences.length - 1 && end - start >= 40 && (end - start) / target.length > 0.15,
  );
  if (sentences.length >= 3 && long)
    plant('omitted', target.slice(0, long.start) + target.slice(long.end).trimStart());
  const first = sentences[0];
  if (first && sentences.length >= 2 && other.length / target.length > 0.25 && !/[[\]]/.test(other))
    plant('added', `${target.slice(0, first.end)} ${other}${target.slice(first.end)}`);
  const number = NUMBER.exec(target)?.[0];
  if (number !== undefined) plant('number', target.replace(number, otherNumber(number)));
  const name = NAME.exec(target)?.[0];
  if (name !== undefined && !NOT_NAMES.test(name)) plant('name', target.replaceAll(name, 'Ramiro'));
  if (/\?/.test(target) && /\?/.test(source)) plant('question', target.replace(/\?+/g, '.'));
  if (DENIES.test(target) && /\b(?:no|nunca|nadie|nada|tampoco|ni|sin)\b/i.test(source))
    plant(
      'negation',
      DENIALS.reduce((text, [pattern, to]) => text.replace(pattern, to), target),
    );
  const words = target.split(' ');
  if (sentences.length === 1 && words.length >= 18)
    plant('length', `${words.slice(0, Math.floor(words.length / 4)).join(' ')}.`);
  if (source.split(' ').length >= 6) plant('untranslated', source);
  plant('marks', `${target} [inaudible]`);
  return faults;
}
