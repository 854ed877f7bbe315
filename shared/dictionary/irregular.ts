import { ENGLISH_FORMS } from './irregular-english.ts';
import { SPANISH_FORMS, SPANISH_SPELLINGS, SPANISH_STEMS } from './irregular-spanish.ts';

/** What may follow a changed Spanish stem: of a present, a strong past, a future or a spelling kept for its sound. */
const ENDINGS = new Set(
  `o a as an e é es en amos emos imos iste isteis ió ó io ieron eron iendo endo iera ieras ieran iéramos era eras
   eran éramos iese ieses iesen ese eses esen á ás án ía ías ían íamos áis éis`
    .trim()
    .split(/\s+/),
);
const LONGEST_ENDING = 7;

type Forms = ReadonlyMap<string, readonly string[]>;

/** Lines of a lemma and its forms, turned round: each form with the lemmas it may be of. */
function readForms(table: string): Forms {
  const forms = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [lemma, ...others] = line.trim().split(/\s+/);
    if (lemma === undefined) continue;
    for (const form of others) forms.set(form, [...(forms.get(form) ?? []), lemma]);
  }
  return forms;
}

/** buscar → busqu-, cruzar → cruc-: stems that are written otherwise before e. */
function readSpellings(list: string): string {
  const spellings = list
    .trim()
    .split(/\s+/)
    .map((verb) => `${verb} ${verb.slice(0, -3)}${verb.endsWith('car') ? 'qu' : 'c'}`);
  return spellings.join('\n');
}

let tables: { readonly english: Forms; readonly spanish: Forms; readonly stems: Forms } | null = null;

function readTables() {
  tables ??= {
    english: readForms(ENGLISH_FORMS),
    spanish: readForms(SPANISH_FORMS),
    stems: readForms(`${SPANISH_STEMS.trim()}\n${readSpellings(SPANISH_SPELLINGS)}`),
  };
  return tables;
}

/**
 * The lemmas of a form that stemming does not join to them (fue → ser, ir; went → go; encuentra → encontrar).
 * The word comes folded (foldLemma); none for a regular form.
 */
export function irregularLemmas(word: string, language: 'es' | 'en'): readonly string[] {
  const { english, spanish, stems } = readTables();
  if (language === 'en') return english.get(word) ?? [];
  const lemmas = new Set(spanish.get(word));
  for (let ending = 1; ending <= Math.min(LONGEST_ENDING, word.length - 2); ending++) {
    if (!ENDINGS.has(word.slice(-ending))) continue;
    for (const lemma of stems.get(word.slice(0, -ending)) ?? []) lemmas.add(lemma);
  }
  return Array.from(lemmas);
}
