import { fold } from '../../align/languages/fold.ts';
import { FIELDS } from '../../dictionary/fields.ts';
import { loadDictionary } from '../../dictionary/index.ts';
import { PEOPLES } from '../../language/nationalities.ts';

/** Names that the dictionary lacks: Spanish / English, alternatives divided by commas. */
const MORE = `
Londres/London|París/Paris|Moscú/Moscow|Ginebra/Geneva|Nueva Orleans/New Orleans|Nueva Inglaterra/New England|Misisipi/Mississippi|Misuri/Missouri|Tejas/Texas|Dakota del Norte/North Dakota|Dakota del Sur/South Dakota|Virginia Occidental/West Virginia|Hawái/Hawaii|Oregón/Oregon|Los Ángeles/Los Angeles,LA,L.A.|Ciudad de Panamá/Panama City|Puerto Príncipe/Port-au-Prince|Países Bajos/Netherlands|Suiza/Switzerland|Suecia/Sweden|Bélgica/Belgium|Polonia/Poland|Grecia/Greece|Egipto/Egypt|Marruecos/Morocco|Corea/Korea|Filipinas/Philippines|Vietnam/Vietnam|Israel/Israel|Escocia/Scotland|Irlanda/Ireland|Austria/Austria|Noruega/Norway|Dinamarca/Denmark|Hungría/Hungary|Rumania,Rumanía/Romania|Sudáfrica/South Africa|Etiopía/Ethiopia|Malí/Mali|Bangladés/Bangladesh|Pakistán/Pakistan|Nepal/Nepal|Jerusalén/Jerusalem|Belén/Bethlehem|Roma/Rome|Florencia/Florence|Venecia/Venice|Milán/Milan|Berlín/Berlin|Viena/Vienna|Lisboa/Lisbon|Atenas/Athens|Pekín/Beijing|Tokio/Tokyo|El Cairo/Cairo|Sevilla/Seville|Navarra/Navarre|Amazonas,Amazonia/Amazon|los Andes/the Andes|Mediterráneo/Mediterranean|Antillas/Antilles|Caribe/Caribbean|Nueva Zelanda/New Zealand|OEA/OAS|OTAN/NATO|UE,Unión Europea/EU,European Union|OMS/WHO|OIT/ILO|FMI/IMF|BID/IDB|CIDH/IACHR,Inter-American Commission|TLCAN,TLC/NAFTA|ADN/DNA|SIDA/AIDS|DD. HH./human rights|EE. UU.,EE.UU.,EEUU,EUA,Estados Unidos/United States,U.S.,US,USA,U.S.A.,America,the States|GPS/GPS|CDMX,Ciudad de México/Mexico City|DF/Mexico City,DF|PIB/GDP|IVA/VAT,sales tax|ETS/STD|TEPT/PTSD|UCI/ICU|Segunda Guerra Mundial/World War II,Second World War|Primera Guerra Mundial/World War I,First World War|Casa Blanca/White House|Suprema Corte,Corte Suprema/Supreme Court|Naciones Unidas,ONU/United Nations,UN,U.N.|Derechos Humanos/Human Rights|Ejército/Army|Guardia Nacional/National Guard|Iglesia/Church|Santa Biblia/Holy Bible|Virgen de Guadalupe/Virgin of Guadalupe,Our Lady of Guadalupe|Espíritu Santo/Holy Spirit,Holy Ghost|Jesucristo/Jesus Christ|Moisés/Moses|Pedro/Peter|Pablo/Paul|Juan Bautista/John the Baptist|Cristóbal Colón/Christopher Columbus|Reyes Magos/Three Kings,Wise Men|Día de la Madre,Día de las Madres/Mother's Day|Viernes Santo/Good Friday|Domingo de Ramos/Palm Sunday|Miércoles de Ceniza/Ash Wednesday|Cuaresma/Lent|Pascua/Easter|Migración/Immigration,Migration|la Migra/immigration,la migra,ICE|Aduana/Customs|Fiscalía/Prosecutor's Office,prosecutor,Attorney General|Policía/Police|Cruz Roja/Red Cross|Seguro/Social Security|Güera/Blondie|Internet/Internet,internet|el Sur/the South|el Norte/the North,north|el Este/the East|el Oeste/the West|Norte/North|Sur/South|COVID/COVID|Alaska/Alaska|ARN/RNA|ARNm/mRNA|RU/UK|EPOC/COPD|Reino Unido/United Kingdom,UK,Britain|Arabia Saudita/Saudi Arabia|San Luis/St. Louis|República Checa/Czech Republic|Unión Soviética/Soviet Union|Oriente Medio,Medio Oriente/Middle East|OTAN/NATO|USD/dollars,US,USD|Australia/Australia`;

export interface KnownName {
  /** Folded words. */
  readonly words: readonly string[];
  /** Folded texts that stand for it. */
  readonly translations: readonly string[];
}

type Index = ReadonlyMap<string, readonly KnownName[]>;

/** Letters and single spaces only. */
export const plainName = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function readPairs(): readonly (readonly [readonly string[], readonly string[]])[] {
  const dictionary = loadDictionary();
  const entries = FIELDS.flatMap(({ name }) => dictionary.entries(name)).filter(
    ({ partOfSpeech }) => partOfSpeech === 'name',
  );
  const more = MORE.trim()
    .split('|')
    .map((line) => line.split('/').map((side) => side.split(',')));
  return [
    ...entries.map(({ headword, translations }) => [[headword], translations] as const),
    ...more.map(([es = [], en = []]) => [es, en] as const),
    ...PEOPLES.map(({ countries }) => [countries.es, countries.en] as const),
  ];
}

function indexed(pairs: readonly (readonly [readonly string[], readonly string[]])[]): Index {
  const byName = new Map<string, Set<string>>();
  for (const [names, translations] of pairs) {
    for (const name of names.map(plainName)) {
      if (name === '') continue;
      const known = byName.get(name) ?? new Set<string>();
      for (const translation of translations) known.add(plainName(translation));
      byName.set(name, known);
    }
  }
  const index = new Map<string, KnownName[]>();
  for (const [name, translations] of byName) {
    const words = name.split(' ');
    const [first = ''] = words;
    const list = index.get(first) ?? [];
    list.push({ words, translations: Array.from(translations) });
    index.set(first, list);
  }
  for (const list of index.values()) list.sort((one, other) => other.words.length - one.words.length);
  return index;
}

let indexes: Readonly<Record<'es' | 'en', Index>> | null = null;

/** Names with a form of their own in the other language, by their first folded word, the longest first. Spanish and English. */
export function knownNames(language: string): Index | null {
  if (language !== 'es' && language !== 'en') return null;
  if (!indexes) {
    const pairs = readPairs();
    indexes = { es: indexed(pairs), en: indexed(pairs.map(([es, en]) => [en, es] as const)) };
  }
  return indexes[language];
}
