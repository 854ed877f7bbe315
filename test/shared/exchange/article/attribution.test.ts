import { describe, expect, it } from 'vitest';
import { parseAttribution } from '../../../../shared/exchange/article/attribution.ts';

const read = (line: string) => {
  const found = parseAttribution(line);
  if (!found) return null;
  const { pseudonym, nationality, gender, age } = found.speaker;
  return [pseudonym, nationality.join('+'), gender ?? '', age ?? ''].join('|');
};

const LINES: readonly (readonly [line: string, speaker: string])[] = [
  ['— Mateo, Mexican man, 39', 'Mateo|Mexican|man|39'],
  ['— Mateo, Mexican man 39', 'Mateo|Mexican|man|39'],
  ['— Mateo Mexican man 39', 'Mateo|Mexican|man|39'],
  ['– David, Colombian/Venezuelan Man, 28', 'David|Colombian+Venezuelan|man|28'],
  ['― David, Colombian-Venezuelan man, 28', 'David|Colombian+Venezuelan|man|28'],
  ['- David, Colombian and Venezuelan man, 28', 'David|Colombian+Venezuelan|man|28'],
  ['— Rosa, mujer hondureña, 41 años', 'Rosa|Honduran|woman|41'],
  ['— Rosa, mujer colombiana y venezolana de cuarenta y un años', 'Rosa|Colombian+Venezuelan|woman|41'],
  ['— Rosa, colombo-venezolana, 35 años de edad', 'Rosa|Colombian+Venezuelan|woman|35'],
  ['— Mateo, hombre mexicano de 39 años', 'Mateo|Mexican|man|39'],
  ['— Luz, salvadoreña, 27', 'Luz|Salvadoran|woman|27'],
  ['— Elena, niña salvadoreña, 11 años', 'Elena|Salvadoran|girl|11'],
  ['— Tomás, Ecuadorean boy, 9', 'Tomás|Ecuadorean|boy|9'],
  ['— Luisa, mujer trans hondureña, 30 años', 'Luisa|Honduran|transgender woman|30'],
  ['— Kevin, trans woman from El Salvador, 23', 'Kevin|Salvadoran|transgender woman|23'],
  ['— Sam, non-binary person from Cuba, thirty-one', 'Sam|Cuban|non-binary person|31'],
  ['— Ernesto, hombre, México/Estados Unidos, 60 años', 'Ernesto|Mexican+American|man|60'],
  ['— Rosa, Honduran woman, age 41, Tijuana, Mexico, 2021', 'Rosa|Honduran|woman|41'],
  ['— Rosa, mujer hondureña, 41 años, 10 años en Estados Unidos', 'Rosa|Honduran|woman|41'],
  ['— Rosa, mother of 3 children, from Honduras, 38', 'Rosa|Honduran|woman|38'],
  ['— María de los Ángeles, 52-year-old Nicaraguan woman', 'María de los Ángeles|Nicaraguan|woman|52'],
  ['— Maya, Guatemalan woman, 30', 'Maya|Guatemalan|woman|30'],
  ['— Participant 7, woman, 34, Honduras', 'Participant 7|Honduran|woman|34'],
  ['— M.G., Cuban man, 55', 'M.G.|Cuban|man|55'],
  ['— Jean-Baptiste, hombre haitiano (33)', 'Jean-Baptiste|Haitian|man|33'],
  ['— Sofía, afrocolombiana, 33', 'Sofía|Colombian|woman|33'],
  ['— Juana, mujer tseltal, 50', 'Juana|tseltal|woman|50'],
  ['— Woman, Honduran, 41', '|Honduran|woman|41'],
  ['— *Rosa*, mujer hondureña, 41 años.', 'Rosa|Honduran|woman|41'],
  ['(Rosa, Honduran woman, 41)', 'Rosa|Honduran|woman|41'],
  ['— Rosa, mujer', 'Rosa||woman|'],
  ['— Paula, Argentinian woman, 26', 'Paula|Argentinian|woman|26'],
  ['— Inés, originaria de Honduras, 44 años de edad.', 'Inés|Honduran|woman|44'],
  ['— Óscar, Peruvian & Bolivian man, 45', 'Óscar|Peruvian+Bolivian|man|45'],
  ['— Rosa', 'Rosa|||'],
  ['— Priya, India, 40', 'Priya|Indian||40'],
  ['— Marta, from Argentina, 61', 'Marta|Argentine||61'],
];

describe('parseAttribution', () => {
  for (const [line, speaker] of LINES) it(`reads “${line}”`, () => expect(read(line)).toBe(speaker));

  it('refuses prose', () => {
    expect(read('— asylum seekers from Honduras and Guatemala were returned')).toBeNull();
    expect(read('Mexican Migration')).toBeNull();
    expect(read(`— ${'una palabra tras otra '.repeat(20)}`)).toBeNull();
    expect(read('')).toBeNull();
    expect(read('—')).toBeNull();
  });

  it('says what it concluded and what it does not know', () => {
    const keys = (line: string) => parseAttribution(line)?.flags.map(({ key }) => key);
    expect(keys('— Luz, salvadoreña, 27')).toEqual(['flag_genderFromGrammar']);
    expect(keys('— Juana, mujer tseltal, 50')).toEqual(['flag_nationalityUnknown']);
    expect(keys('— Rosa, mujer hondureña, 41 años')).toEqual([]);
  });
});
