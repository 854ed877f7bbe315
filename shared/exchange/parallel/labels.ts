import type { SourceText } from '../text/source.ts';
import { timesIn } from '../text/time-codes.ts';

/** “Rosa:”, “ENTREVISTADORA:”, “P:”, “[00:12] E1:” at a paragraph's start: who speaks in a transcript, and when. */

export interface Turn {
  /** As it stands, without the colon; null where the paragraph has none. */
  readonly label: string | null;
  /** Where the words begin after the label; half-open UTF-16, in the source. */
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
  /** Milliseconds from the start of the recording, where a time code says so; it is not among the words. */
  readonly time?: number;
}

const LABEL =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*[-–—]?\s*)?[*_]*([\p{Lu}][\p{L}\p{M}\p{N}'’.-]*(?: (?:de |del |la |las |los |y )?[\p{Lu}\p{N}(][\p{L}\p{M}\p{N}'’.)-]*){0,3})[*_]*\s*(?::|\.[-–—])[*_]*\s+(?=\S)/u;
const LONGEST = 40;

const INTERVIEWER =
  /^(?:entrevistador[ae]?s?|interviewers?|investigador[ae]?|researcher|moderador[ae]?|moderator|facilitador[ae]?|facilitator|pregunta|question|int|ent|inv|mod)\s*\d*$/;
const PARTICIPANT =
  /^(?:participante?|entrevistad[oa]|interviewee|respondent|informante?|testimoniante|narrador[ae]?|narrator|respuesta|answer|part|resp)\s*\d*$/;
/** Words that stand before a colon in prose. */
const PROSE =
  /^(?:nota|note|notas|notes|fecha|date|lugar|place|titulo|title|resumen|summary|capitulo|chapter|parte|part|entrevista|interview|transcripcion|transcript|duracion|duration|fuente|source|http|https|ejemplo|example)$/;

export type SpeakerRole = 'participant' | 'interviewer';

/** The paragraphs with their labels, if `recognise` and the text has labels at all; else whole. */
export function turnsOf(source: SourceText, recognise: boolean): Turn[] {
  const times = timesIn(source);
  const words = source.paragraphs.map(({ start, end, heading }, at) => {
    const { lead = 0, tail = 0, time = null } = times.get(at) ?? {};
    return { start: start + lead, end: end - tail, heading, ...(time !== null && { time }) };
  });
  const labels = recognise ? labelsIn(source.text, words) : new Map<number, Label>();
  return words.flatMap(({ start, end, heading, ...time }, at): Turn[] => {
    // Nothing but a time code stood here.
    if (start >= end) return [];
    const label = labels.get(at);
    return label
      ? [{ label: label.name, start: start + label.length, end, heading: false, ...time }]
      : [{ label: null, start, end, heading: heading !== null, ...time }];
  });
}

interface Label {
  readonly name: string;
  readonly length: number;
}

/** A label counts when it comes back, or names a role; one “Nota:” in a text is none. */
function labelsIn(
  text: string,
  paragraphs: readonly { readonly start: number; readonly end: number }[],
): Map<number, Label> {
  const found = new Map<number, Label>();
  const counts = new Map<string, number>();
  for (const [at, { start, end }] of paragraphs.entries()) {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + 80)));
    const name = match?.[1];
    if (!match || name === undefined || name.length > LONGEST || PROSE.test(foldLabel(name))) continue;
    found.set(at, { name, length: match[0].length });
    counts.set(foldLabel(name), (counts.get(foldLabel(name)) ?? 0) + 1);
  }
  for (const [at, { name }] of found) {
    const folded = foldLabel(name);
    const known = INTERVIEWER.test(folded) || PARTICIPANT.test(folded) || folded.length <= 2;
    if ((counts.get(folded) ?? 0) < 2 && !known) found.delete(at);
  }
  return found.size >= 2 ? found : new Map();
}

export const foldLabel = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[.()]/g, '')
    .toLowerCase()
    .trim();

/** Each label's role in one file. Single letters mean what the file's other letters make them mean. */
export function rolesOf(turns: readonly Turn[]): Map<string, SpeakerRole> {
  const labels = new Set(turns.flatMap(({ label }) => (label === null ? [] : [foldLabel(label)])));
  const base = (label: string) => label.replace(/\s*\d+$/, '');
  const letters = new Set([...labels].map(base));
  const asks = (label: string): boolean => {
    if (INTERVIEWER.test(label)) return true;
    switch (base(label)) {
      // Pregunta and respuesta, question and answer; beside E or I, P is the participant.
      case 'p':
        return letters.has('r') && !letters.has('e') && !letters.has('i');
      case 'q':
        return letters.has('a') || letters.has('r');
      case 'e':
        return letters.size > 1;
      case 'i':
        return letters.size > 1;
      default:
        return false;
    }
  };
  return new Map([...labels].map((label) => [label, asks(label) ? 'interviewer' : 'participant']));
}

/** Whether a label names a role only (“Participante”, “R”) and no person. */
export const isRoleOnly = (label: string): boolean => {
  const folded = foldLabel(label);
  return INTERVIEWER.test(folded) || PARTICIPANT.test(folded) || /^[a-z]\s*\d*$/.test(folded);
};

/** What a label says of a person's part by itself, without the others of its file. */
export const roleOfLabel = (label: string): SpeakerRole =>
  INTERVIEWER.test(foldLabel(label)) ? 'interviewer' : 'participant';
