export const marking = {
  language_said: 'En {{language}}:',
  language_other: 'En otro idioma:',
  term_agreed: 'Glosario: traducido como se acordó.',
  term_missing: 'Glosario: la traducción no usa las palabras acordadas.',
  term_avoided: 'Glosario: la traducción usa palabras que se quieren evitar.',
};
