import type { StarterKey } from '../codebook/themes.ts';
import type { SampleCoder } from './people.ts';

/** Notes on the project as a whole and on its themes; those on interviews and codings stand with them. */

export const PROJECT_NOTES: readonly { readonly by: SampleCoder; readonly text: string }[] = [
  {
    by: 'maria',
    text: 'Acuerdo del equipo: primero se marca en español, **con las palabras de quien habla**; el inglés se confirma después, oyendo otra vez la grabación si hace falta.',
  },
];

export const THEME_NOTES: readonly {
  readonly theme: StarterKey;
  readonly by: SampleCoder;
  readonly text: string;
}[] = [
  {
    theme: 'sexualViolence',
    by: 'maria',
    text: 'Nadie la nombra en estas entrevistas. Aparece al lado de otra cosa: unas puntadas que se cuentan, un abrazo. Marcar poco y anotar siempre.',
  },
  {
    theme: 'detention',
    by: 'julian',
    text: 'Elías says “shelter” and then describes a door that does not open. We agreed: the door decides, not the name of the place.',
  },
];
