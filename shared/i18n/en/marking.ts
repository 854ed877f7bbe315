export const marking = {
  language_said: 'In {{language}}:',
  language_other: 'In another language:',
  term_agreed: 'Glossary: translated as agreed.',
  term_missing: 'Glossary: the translation does not use the agreed words.',
  term_avoided: 'Glossary: the translation uses words that are to be avoided.',
};
