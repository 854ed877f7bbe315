import type { Bilingual } from '../model/records.ts';

/** Gender as attributions name it, with stable option ids and names in both languages. */
export interface Gender {
  readonly id: string;
  readonly name: Bilingual;
}

const gender = (id: string, en: string, es: string): Gender => ({ id, name: { es, en } });

export const WOMAN = gender('woman', 'woman', 'mujer');
export const MAN = gender('man', 'man', 'hombre');
const GIRL = gender('girl', 'girl', 'niña');
const BOY = gender('boy', 'boy', 'niño');
const TRANS_WOMAN = gender('transgender-woman', 'transgender woman', 'mujer transgénero');
const TRANS_MAN = gender('transgender-man', 'transgender man', 'hombre transgénero');
const TRANS_PERSON = gender('transgender-person', 'transgender person', 'persona transgénero');
const NON_BINARY = gender('non-binary', 'non-binary person', 'persona no binaria');

export const GENDERS: readonly Gender[] = [
  WOMAN,
  MAN,
  GIRL,
  BOY,
  TRANS_WOMAN,
  TRANS_MAN,
  TRANS_PERSON,
  NON_BINARY,
];

/** How sure a word is: `mujer` says it; `mother` or `viuda` lets one conclude it. */
export interface GenderMatch {
  readonly gender: Gender;
  readonly said: boolean;
}

const SAID: readonly (readonly [Gender, string])[] = [
  [
    TRANS_WOMAN,
    'transgender woman,trans woman,transwoman,transgender female,mujer trans,mujer transgenero,mujer transexual,chica trans,transgender latina',
  ],
  [
    TRANS_MAN,
    'transgender man,trans man,transman,transgender male,hombre trans,hombre transgenero,hombre transexual',
  ],
  [TRANS_PERSON, 'transgender person,trans person,persona trans,persona transgenero,transgender,trans'],
  [
    NON_BINARY,
    'non-binary person,nonbinary person,non binary person,persona no binaria,persona no-binaria,non-binary,nonbinary,non binary,no binaria,no binario,no binarie,no-binaria,no-binario,enby',
  ],
  [GIRL, 'girl,teenage girl,niña,chica adolescente'],
  [BOY, 'boy,teenage boy,niño,chico adolescente'],
  [WOMAN, 'woman,female,lady,mujer,señora,femenino,femenina,muchacha,joven mujer'],
  [MAN, 'man,male,gentleman,hombre,varon,señor,masculino,muchacho'],
];
const CONCLUDED: readonly (readonly [Gender, string])[] = [
  [
    WOMAN,
    'mother,grandmother,wife,widow,daughter,sister,latina,madre,mama,abuela,esposa,viuda,hija,hermana,originaria,nacida,casada,soltera',
  ],
  [
    MAN,
    'father,grandfather,husband,widower,son,brother,latino,padre,papa,abuelo,esposo,viudo,hijo,hermano,originario,nacido,casado,soltero',
  ],
];

const phrases = new Map<string, GenderMatch>();
for (const [table, said] of [
  [SAID, true],
  [CONCLUDED, false],
] as const) {
  for (const [named, list] of table) {
    for (const phrase of list.split(',')) phrases.set(phrase, { gender: named, said });
  }
}

/** The gender that a phrase of one to three words names in either language, or null. */
export function findGender(phrase: string): GenderMatch | null {
  const folded = phrase
    .normalize('NFD')
    .replace(/[\u0300-\u0302\u0304-\u036f.]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .trim();
  return phrases.get(folded) ?? null;
}

/** The gender by its English name, as findings carry it, or null. */
export function genderNamed(english: string): Gender | null {
  return GENDERS.find(({ name }) => name.en === english) ?? null;
}
