import type { NumberWords } from './number-words.ts';
import { counted, numbersOf, unitsOf, wordsIn } from './table.ts';

/** The forms of ordinals: quinto, quinta, quintos, quintas. */
const gendered = (table: string): string =>
  table
    .trim()
    .split(/\s+/)
    .map((line) => {
      const [word = '', value = ''] = line.split('=');
      const stem = word.slice(0, -1);
      return ['o', 'a', 'os', 'as'].map((ending) => `${stem}${ending}=${value}`).join(' ');
    })
    .join(' ');

export const SPANISH_NUMBERS: NumberWords = {
  digits: numbersOf(
    `cero=0 ${counted('dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve', 2)}
    veintiun=21 veintiuna=21 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90
    veintitantos=20 veintipico=20 treintitantos=30 treintaitantos=30 cuarentaitantos=40 treintaiuno=31 treintaidos=32
    cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400
    cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700
    ochocientos=800 ochocientas=800 novecientos=900 novecientas=900`,
  ),
  ones: wordsIn('un una uno'),
  hundreds: new Set(),
  scales: numbersOf('mil=1e3 millon=1e6 millones=1e6 billon=1e12 billones=1e12'),
  loose: numbersOf(
    'miles=1e3 millares=1e3 millar=1e3 cientos=100 centenares=100 centenas=100 centenar=100 centena=100 docenas=12 decenas=10 decena=10 veintena=20 treintena=30 cincuentena=50 par=2 pareja=2 ambos=2 ambas=2 doble=2 triple=3 decada=10 decadas=10 siglo=100 gemelos=2 gemelas=2 unico=1 unica=1',
  ),
  collectives: numbersOf('docena=12'),
  ordinals: numbersOf(
    `tercer=3 decimo=10 decima=10 ${gendered('tercero=3 quinto=5 sexto=6 septimo=7 setimo=7 octavo=8 noveno=9 undecimo=11 duodecimo=12 decimotercero=13 decimocuarto=14 decimoquinto=15 decimosexto=16 decimoseptimo=17 decimoctavo=18 decimonoveno=19 vigesimo=20 trigesimo=30 cuadragesimo=40 quincuagesimo=50')} tercio=3 tercios=3`,
  ),
  looseOrdinals: numbersOf(
    `primer=1 ${gendered('primero=1')} segundo=2 segunda=2 segundas=2 cuarto=4 cuarta=4`,
  ),
  decades: numbersOf(
    'veintes=20 treintas=30 cuarentas=40 cincuentas=50 sesentas=60 setentas=70 ochentas=80 noventas=90',
  ),
  joiners: wordsIn('y'),
  joins: 'tens',
  pairsYears: false,
  points: wordsIn('punto'),
  halves: wordsIn('medio media'),
  units: unitsOf(`second: segundos
    minute: minuto minutos minutito minutitos
    hour: hora horas horita horitas
    day: dia dias diitas
    week: semana semanas semanita semanitas
    month: mes meses mesecitos
    year: ano anos anitos
    decade: decada decadas
    century: siglo siglos
    centimetre: centimetro centimetros
    metre: metro metros
    kilometre: kilometro kilometros
    mile: milla millas
    foot: pies
    inch: pulgada pulgadas
    yard: yarda yardas
    block: cuadra cuadras
    gram: gramo gramos
    kilo: kilo kilos kilogramo kilogramos
    pound: libra libras
    ounce: onza onzas
    ton: tonelada toneladas
    litre: litro litros
    gallon: galon galones
    hectare: hectarea hectareas
    acre: acre acres
    dollar: dolar dolares usd
    peso: peso pesos varo varos mxn
    quetzal: quetzal quetzales
    lempira: lempira lempiras lps
    colon: colones
    cordoba: cordobas
    sol: soles
    bolivar: bolivar bolivares
    euro: euro euros
    gourde: gurdas gourdes
    cent: centavo centavos`),
  shortUnits: unitsOf(`hour: h hr hrs
    minute: min
    kilometre: km kms
    metre: m mts
    centimetre: cm cms
    kilo: kg kgs
    litre: l lts
    pound: lb lbs`),
  between: wordsIn(
    'de largos largas mil mas pinches pinche buenos buenas otros otras santos americanos mexicanos',
  ),
  spans: numbersOf('quincena=15 quincenas=15'),
  rates: unitsOf(`day: diario diarios diaria diarias
    week: semanal semanales
    month: mensual mensuales
    year: anual anuales`),
  beforeRates: wordsIn('la al por cada'),
  months: numbersOf(
    `${counted('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', 1)} setiembre=9 eneros=1 febreros=2 abriles=4 mayos=5 junios=6 julios=7 agostos=8 septiembres=9 octubres=10 noviembres=11 diciembres=12`,
  ),
  looseMonths: new Map(),
  weekdays: numbersOf(
    `${counted('lunes martes miercoles jueves viernes sabado domingo', 1)} sabados=6 domingos=7`,
  ),
  ordinalEndings: wordsIn('o a os as ero era er ro ra do da to ta vo va mo ma no na avo ava º ª'),
  thousands: '.',
  beforeRoman: wordsIn('siglo siglos'),
  idioms:
    /\bmil gracias\b|\bdos que tres\b|\b(?:en un|cada) dos por tres\b|\bcuatro (?:ojos|vientos|costados)\b|\bmedio mundo\b|\b(?:de|en) cuatro patas\b|\bmiercoles de ceniza\b|\bdomingo siete\b|\bentre tres y dos\b/gu,
  clock: {
    before: /\blas? $/u,
    past: /^ (?:y|con) $/u,
    less: /^ menos $/u,
    pastBefore: null,
    toCome: /^ (?:minutos )?(?:para|pa) las? $/u,
    lead: [],
    tail: [
      [/^ y cuarto\b/u, 15],
      [/^ (?:menos cuarto|menos un cuarto)\b/u, -15],
      [/^ y pico\b/u, 0],
    ],
    am: /^ ?(?:a\. ?m\b\.?|am\b|(?:de|en|por) la (?:manana|mananita|madrugada)\b)/u,
    pm: /^ ?(?:p\. ?m\b\.?|pm\b|(?:de|en|por) la (?:tarde|tardecita)\b|del (?:dia|mediodia)\b)/u,
    night: /^ (?:de|en|por) la (?:noche|nochecita)\b/u,
    hour: /^ ?en punto\b/u,
    named: new Map([
      ['mediodia', { minutes: 0, half: 'pm' }],
      ['medianoche', { minutes: 0, half: 'am' }],
    ]),
  },
};
