import type { Paragraph, SourceText } from '../text/source.ts';

/** Which paragraphs are headings: as the source says, or, where it says nothing, by their looks. */

const LONGEST = 110;
const MOST_WORDS = 14;
const BYLINE = /^(?:written\s+)?(?:by|por)\s+\p{Lu}/iu;
const CAPTION =
  /\b(?:photos?|photograph|images?|im[aá]gen|fotos?|fotograf[ií]a|map of|mapa de|figure \d|figura \d|fuente|source|retrieved|licen[sc]e|licencia|credits?|cr[eé]dito|courtesy|cortes[ií]a|©|https?:)/i;
const DATE = /^(?:\w+ \d{1,2},? \d{4}|\d{1,2}(?:\/|-| de )\w+(?:\/|-| de )\d{2,4})$/;

/** A test for the paragraphs of one source. */
export function headingTest(source: SourceText): (paragraph: Paragraph) => boolean {
  const formal = source.paragraphs.filter(({ heading }) => heading !== null).length;
  // A page's title alone does not mean that its sections are marked up too.
  if (formal >= 2) return ({ heading }) => heading !== null;
  return (paragraph) => paragraph.heading !== null || looksLikeHeading(source.text, paragraph);
}

function looksLikeHeading(text: string, { start, end, quoted }: Paragraph): boolean {
  if (quoted || end - start > LONGEST) return false;
  const line = text
    .slice(start, end)
    .replace(/^[*_]+|[*_]+$/g, '')
    .trim();
  if (/[.,;…:]$/.test(line.replace(/[”"»’)\]]+$/, '')) || /\n/.test(line)) return false;
  if (!/^[\p{Lu}\p{N}¿¡“"«]/u.test(line) || !/\p{L}/u.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length > MOST_WORDS) return false;
  return !BYLINE.test(line) && !CAPTION.test(line) && !DATE.test(line);
}
