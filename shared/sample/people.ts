import type { Bilingual } from '../model/records.ts';

export type SampleCoder = 'maria' | 'julian';

/** Everyone who speaks in the sample. All are invented, and so are their lives. */

export interface SamplePerson {
  readonly key: string;
  readonly name: Bilingual;
  readonly role: 'participant' | 'interviewer';
  /** The English adjectives of shared/language/nationalities.ts. */
  readonly nationality?: readonly string[];
  readonly gender?: 'woman' | 'man';
  /** Years. */
  readonly age?: number;
  /** In both languages: a text variable holds one string. */
  readonly occupation?: string;
  readonly note?: { readonly by: SampleCoder; readonly text: string };
}

const pseudonym = (name: string): Bilingual => ({ es: name, en: name });

/** In the order of the cases list. */
export const SAMPLE_PEOPLE = [
  { key: 'maria', name: { es: 'Entrevistadora', en: 'Interviewer' }, role: 'interviewer' },
  { key: 'julian', name: { es: 'Entrevistador', en: 'Interviewer' }, role: 'interviewer' },
  {
    key: 'yusmary',
    name: pseudonym('Yusmary'),
    role: 'participant',
    nationality: ['Venezuelan'],
    gender: 'woman',
    age: 33,
    occupation: 'maestra de primaria · primary-school teacher',
  },
  {
    key: 'wilmer',
    name: pseudonym('Wilmer'),
    role: 'participant',
    nationality: ['Venezuelan'],
    gender: 'man',
    age: 36,
    occupation: 'mecánico · mechanic',
  },
  {
    key: 'tomas',
    name: pseudonym('Tomás'),
    role: 'participant',
    nationality: ['Guatemalan', 'Mam'],
    gender: 'man',
    age: 34,
    occupation: 'caficultor, techador · coffee grower, roofer',
    note: {
      by: 'maria',
      text: 'Su primera lengua es el mam. Ofrecerle intérprete otra vez si hay segunda visita.',
    },
  },
  {
    key: 'rosa',
    name: pseudonym('Rosa'),
    role: 'participant',
    nationality: ['Honduran'],
    gender: 'woman',
    age: 41,
    occupation: 'vendedora de baleadas · baleada seller',
  },
  {
    key: 'guerline',
    name: pseudonym('Guerline'),
    role: 'participant',
    nationality: ['Haitian'],
    gender: 'woman',
    age: 31,
    occupation: 'estudiante de enfermería · nursing student',
  },
  {
    key: 'narcisa',
    name: pseudonym('Narcisa'),
    role: 'participant',
    nationality: ['Ecuadorian'],
    gender: 'woman',
    age: 36,
    occupation: 'bordadora · embroiderer',
  },
  {
    key: 'elias',
    name: pseudonym('Elías'),
    role: 'participant',
    nationality: ['Salvadoran'],
    gender: 'man',
    age: 19,
    occupation: 'instalador de pisos, estudiante · floor layer, student',
  },
  {
    key: 'chayo',
    name: pseudonym('Doña Chayo'),
    role: 'participant',
    nationality: ['Mexican'],
    gender: 'woman',
    age: 62,
    occupation: 'cocinera · cook',
  },
] as const satisfies readonly SamplePerson[];

export type PersonKey = (typeof SAMPLE_PEOPLE)[number]['key'];
