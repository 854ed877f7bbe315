import type { Bilingual, UiLanguage } from '../model/records.ts';

/**
 * Nationalities and peoples as attributions name them. Each line: option id | English adjectives, first
 * the usual one | Spanish feminine forms, first the usual one | Spanish masculine forms (empty: the same)
 * | country in English | country in Spanish. Alternatives are divided by commas.
 */
const TABLE = `
argentine|Argentine,Argentinian,Argentinean|argentina|argentino|Argentina|Argentina
bahamian|Bahamian|bahameña|bahameño|Bahamas,The Bahamas|Bahamas,Las Bahamas
barbadian|Barbadian|barbadense||Barbados|Barbados
belizean|Belizean|beliceña|beliceño|Belize|Belice
bolivian|Bolivian|boliviana|boliviano|Bolivia|Bolivia
brazilian|Brazilian|brasileña,brasilera|brasileño,brasilero|Brazil|Brasil
chilean|Chilean|chilena|chileno|Chile|Chile
colombian|Colombian|colombiana|colombiano|Colombia|Colombia
costa-rican|Costa Rican|costarricense||Costa Rica|Costa Rica
cuban|Cuban|cubana|cubano|Cuba|Cuba
dominican|Dominican|dominicana|dominicano|Dominican Republic,the Dominican Republic|República Dominicana
dominica|Dominiquais|dominiquesa|dominiqués|Dominica|Dominica
ecuadorian|Ecuadorian,Ecuadorean|ecuatoriana|ecuatoriano|Ecuador|Ecuador
salvadoran|Salvadoran,Salvadorian,Salvadorean|salvadoreña|salvadoreño|El Salvador|El Salvador
grenadian|Grenadian|granadina|granadino|Grenada|Granada
guatemalan|Guatemalan|guatemalteca|guatemalteco|Guatemala|Guatemala
guyanese|Guyanese|guyanesa|guyanés|Guyana|Guyana
haitian|Haitian|haitiana|haitiano|Haiti|Haití
honduran|Honduran|hondureña|hondureño|Honduras|Honduras
jamaican|Jamaican|jamaiquina,jamaicana|jamaiquino,jamaicano|Jamaica|Jamaica
mexican|Mexican|mexicana,mejicana|mexicano,mejicano|Mexico,México|México,Méjico
nicaraguan|Nicaraguan|nicaragüense||Nicaragua|Nicaragua
panamanian|Panamanian|panameña|panameño|Panama,Panamá|Panamá
paraguayan|Paraguayan|paraguaya|paraguayo|Paraguay|Paraguay
peruvian|Peruvian|peruana|peruano|Peru|Perú
puerto-rican|Puerto Rican|puertorriqueña,boricua|puertorriqueño,boricua|Puerto Rico|Puerto Rico
saint-lucian|Saint Lucian,St. Lucian|santalucense||Saint Lucia,St. Lucia|Santa Lucía
surinamese|Surinamese|surinamesa|surinamés|Suriname|Surinam
trinidadian|Trinidadian|trinitense||Trinidad,Trinidad and Tobago|Trinidad y Tobago
uruguayan|Uruguayan|uruguaya|uruguayo|Uruguay|Uruguay
venezuelan|Venezuelan|venezolana|venezolano|Venezuela|Venezuela
antiguan|Antiguan|antiguana|antiguano|Antigua and Barbuda|Antigua y Barbuda
vincentian|Vincentian|sanvicentina|sanvicentino|Saint Vincent,Saint Vincent and the Grenadines|San Vicente,San Vicente y las Granadinas
kittitian|Kittitian|sancristobaleña|sancristobaleño|Saint Kitts,Saint Kitts and Nevis|San Cristóbal y Nieves
martinican|Martinican|martiniquesa|martiniqués|Martinique|Martinica
guadeloupean|Guadeloupean|guadalupeña|guadalupeño|Guadeloupe|Guadalupe
curacaoan|Curaçaoan|curazoleña|curazoleño|Curaçao,Curacao|Curazao
aruban|Aruban|arubeña|arubeño|Aruba|Aruba
american|American,U.S.,US,US-born,North American|estadounidense,norteamericana|estadounidense,norteamericano|United States,the United States,USA,U.S.A.|Estados Unidos,EE. UU.,EE.UU.,EEUU
canadian|Canadian|canadiense||Canada|Canadá
spanish|Spanish,Spaniard|española|español|Spain|España
portuguese|Portuguese|portuguesa|portugués|Portugal|Portugal
italian|Italian|italiana|italiano|Italy|Italia
french|French|francesa|francés|France|Francia
german|German|alemana|alemán|Germany|Alemania
british|British|británica|británico|United Kingdom,the United Kingdom,UK|Reino Unido
irish|Irish|irlandesa|irlandés|Ireland|Irlanda
polish|Polish|polaca|polaco|Poland|Polonia
romanian|Romanian|rumana|rumano|Romania|Rumania,Rumanía
russian|Russian|rusa|ruso|Russia|Rusia
ukrainian|Ukrainian|ucraniana|ucraniano|Ukraine|Ucrania
georgian|Georgian|georgiana|georgiano||
turkish|Turkish|turca|turco|Turkey,Türkiye|Turquía
armenian|Armenian|armenia|armenio|Armenia|Armenia
uzbek|Uzbek|uzbeka|uzbeko|Uzbekistan|Uzbekistán
afghan|Afghan|afgana|afgano|Afghanistan|Afganistán
iranian|Iranian|iraní||Iran|Irán
iraqi|Iraqi|iraquí||Iraq|Irak
syrian|Syrian|siria|sirio|Syria|Siria
lebanese|Lebanese|libanesa|libanés|Lebanon|Líbano
palestinian|Palestinian|palestina|palestino|Palestine|Palestina
israeli|Israeli|israelí|||
egyptian|Egyptian|egipcia|egipcio|Egypt|Egipto
moroccan|Moroccan|marroquí||Morocco|Marruecos
algerian|Algerian|argelina|argelino|Algeria|Argelia
mauritanian|Mauritanian|mauritana|mauritano|Mauritania|Mauritania
senegalese|Senegalese|senegalesa|senegalés|Senegal|Senegal
guinean|Guinean|guineana|guineano|Guinea|Guinea
malian|Malian|maliense||Mali|Malí
ghanaian|Ghanaian|ghanesa|ghanés|Ghana|Ghana
nigerian|Nigerian|nigeriana|nigeriano|Nigeria|Nigeria
cameroonian|Cameroonian|camerunesa|camerunés|Cameroon|Camerún
congolese|Congolese|congoleña,congolesa|congoleño,congolés|Congo,DR Congo|Congo
angolan|Angolan|angoleña,angolana|angoleño,angolano|Angola|Angola
ethiopian|Ethiopian|etíope||Ethiopia|Etiopía
eritrean|Eritrean|eritrea|eritreo|Eritrea|Eritrea
somali|Somali|somalí||Somalia|Somalia
sudanese|Sudanese|sudanesa|sudanés|Sudan|Sudán
south-african|South African|sudafricana|sudafricano|South Africa|Sudáfrica
indian|Indian|india|indio|India|India
pakistani|Pakistani|pakistaní||Pakistan|Pakistán
bangladeshi|Bangladeshi|bangladesí||Bangladesh|Bangladés
nepali|Nepali,Nepalese|nepalí,nepalesa|nepalí,nepalés|Nepal|Nepal
sri-lankan|Sri Lankan|esrilanquesa|esrilanqués|Sri Lanka|Sri Lanka
chinese|Chinese|china|chino|China|China
vietnamese|Vietnamese|vietnamita||Vietnam|Vietnam
filipino|Filipino,Filipina|filipina|filipino|Philippines,the Philippines|Filipinas
korean|Korean,South Korean|coreana,surcoreana|coreano,surcoreano|South Korea,Korea|Corea del Sur,Corea
japanese|Japanese|japonesa|japonés|Japan|Japón
garifuna|Garifuna,Garífuna|garífuna|||
maya|Maya,Mayan|maya|||
miskito|Miskito|miskita,misquita|miskito,misquito||
quechua|Quechua|quechua|||
kichwa|Kichwa|kichwa|||
aymara|Aymara|aimara,aymara|||
mapuche|Mapuche|mapuche|||
wayuu|Wayuu,Wayúu|wayuu,wayúu|||
guarani|Guarani,Guaraní|guaraní|||
mam|Mam|mam|||
kiche|K’iche’,K'iche',Quiché|k’iche’,k'iche',quiché|||
zapotec|Zapotec|zapoteca|zapoteco||
mixtec|Mixtec|mixteca|mixteco||
nahua|Nahua|nahua|||
`;

export interface Nationality {
  /** Stable id of the option, for example `honduran`. */
  readonly id: string;
  /** English adjective, and the Spanish one in the feminine, to agree with “nacionalidad”. */
  readonly name: Bilingual;
}

/** What the word itself tells of a person's gender: `hondureña` a woman, `Honduran` nothing. */
export interface NationalityMatch {
  readonly nationality: Nationality;
  readonly grammar: 'feminine' | 'masculine' | null;
  /** The English adjective as it was written (`Argentinian`), else the usual one. */
  readonly english: string;
  /** A country (`de Honduras`) rather than an adjective. */
  readonly country: boolean;
}

const words = new Map<string, NationalityMatch>();
const byEnglishName = new Map<string, Nationality>();
const list = (cell: string | undefined) => (cell ?? '').split(',').filter((word) => word !== '');

/** How a people and its country are called, in both languages. */
export interface PeopleNames {
  readonly english: readonly string[];
  readonly countries: Readonly<Record<UiLanguage, readonly string[]>>;
}

export const PEOPLES: readonly PeopleNames[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|'))
  .map(([, english, , , countryEn, countryEs]) => ({
    english: list(english),
    countries: { es: list(countryEs), en: list(countryEn) },
  }));

for (const line of TABLE.trim().split('\n')) {
  const [id, english, feminine, masculine, countryEn, countryEs] = line.split('|');
  const [en, es] = [list(english)[0], list(feminine)[0]];
  if (id === undefined || en === undefined || es === undefined) continue;
  const nationality: Nationality = { id, name: { es, en } };
  byEnglishName.set(en, nationality);
  const put = (word: string, grammar: NationalityMatch['grammar'], country: boolean, english = en) => {
    const folded = fold(word);
    if (!words.has(folded)) words.set(folded, { nationality, grammar, country, english });
  };
  const feminineForms = list(feminine);
  const masculineForms = list(masculine);
  const gendered = masculineForms.length > 0;
  for (const word of list(english)) {
    // “U.S.” is said of things as well; the adjective for people is American.
    const usual = id === 'american' && word !== en;
    if (!feminineForms.includes(word.toLowerCase())) put(word, null, false, usual ? en : word);
  }
  for (const word of feminineForms) {
    put(word, gendered && !masculineForms.includes(word) ? 'feminine' : null, false);
  }
  for (const word of masculineForms) put(word, feminineForms.includes(word) ? null : 'masculine', false);
  for (const word of [...list(countryEn), ...list(countryEs)]) put(word, null, true);
}

/** All that the lexicon knows, in no telling order. */
export const NATIONALITIES: readonly Nationality[] = [...byEnglishName.values()];

/** Lower case without accents and dots, so that `Haití`, `haiti` and `EE. UU.` are found however typed. */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u0302\u0304-\u036f.]/g, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .normalize('NFC')
    .trim();
}

/** The nationality that a word or short phrase names in either language, or null. */
export function findNationality(phrase: string): NationalityMatch | null {
  return words.get(fold(phrase)) ?? null;
}

/** The nationality by an English adjective, as findings carry it, or null for an unknown one. */
export function nationalityNamed(english: string): Nationality | null {
  const match = findNationality(english);
  return byEnglishName.get(english) ?? (match && !match.country ? match.nationality : null);
}

const JOINED: Readonly<Record<string, string>> = {
  anglo: 'british',
  colombo: 'colombian',
  dominico: 'dominican',
  franco: 'french',
  germano: 'german',
  hispano: 'spanish',
  italo: 'italian',
  luso: 'portuguese',
};

/** The first half of a Spanish compound: `colombo` of colombo-venezolana. */
export function findJoined(prefix: string): Nationality | null {
  const word = JOINED[fold(prefix)];
  return word === undefined ? null : (findNationality(word)?.nationality ?? null);
}
