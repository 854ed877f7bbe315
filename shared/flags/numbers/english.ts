import type { NumberWords } from './number-words.ts';
import { counted, numbersOf, unitsOf, wordsIn } from './table.ts';

const ORDINALS =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

export const ENGLISH_NUMBERS: NumberWords = {
  digits: numbersOf(
    `zero=0 ${counted('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty', 2)}
    thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 threescore=60 fourscore=80`,
  ),
  ones: wordsIn('one a an'),
  hundreds: wordsIn('hundred'),
  scales: numbersOf('thousand=1e3 million=1e6 mn=1e6 mln=1e6 billion=1e9 bn=1e9 trillion=1e12 k=1e3'),
  loose: numbersOf(
    'thousands=1e3 hundreds=100 millions=1e6 dozens=12 tens=10 couple=2 pair=2 both=2 double=2 triple=3 decade=10 decades=10 century=100 twins=2 score=20 single=1 sole=1 only=1 once=1 twofold=2 threefold=3 fourfold=4 fivefold=5 sevenfold=7 tenfold=10 hundredfold=100',
  ),
  collectives: numbersOf('dozen=12 twice=2 thrice=3'),
  ordinals: numbersOf(
    `${counted(ORDINALS, 3)} thirds=3 fifths=5 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100 thousandth=1000`,
  ),
  looseOrdinals: numbersOf('first=1 second=2 quarter=4 quarters=4'),
  decades: numbersOf(
    'twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90',
  ),
  joiners: wordsIn('and'),
  joins: 'hundreds',
  pairsYears: true,
  points: wordsIn('point'),
  halves: wordsIn('half'),
  units: unitsOf(`second: seconds
    minute: minute minutes
    hour: hour hours
    day: day days
    week: week weeks
    month: month months
    year: year years
    decade: decade decades
    century: century centuries
    centimetre: centimeter centimeters centimetre centimetres
    metre: meter meters metre metres
    kilometre: kilometer kilometers kilometre kilometres
    mile: mile miles
    foot: foot feet
    inch: inch inches
    yard: yard yards
    block: block blocks
    gram: gram grams
    kilo: kilo kilos kilogram kilograms
    pound: pound pounds
    ounce: ounce ounces
    ton: ton tons tonne tonnes
    litre: liter liters litre litres
    gallon: gallon gallons
    hectare: hectare hectares
    acre: acre acres
    percent: percent
    dollar: dollar dollars buck bucks usd
    peso: peso pesos mxn
    quetzal: quetzal quetzals quetzales
    lempira: lempira lempiras
    colon: colones
    cordoba: cordobas
    sol: soles
    bolivar: bolivar bolivars bolivares
    euro: euro euros
    gourde: gourde gourdes
    cent: cent cents centavos`),
  shortUnits: unitsOf(`hour: h hr hrs
    minute: min mins
    kilometre: km kms
    metre: m
    centimetre: cm
    kilo: kg kgs
    litre: l
    pound: lb lbs
    foot: ft
    mile: mi
    ounce: oz`),
  between: wordsIn('of more long whole full more us american mexican other good solid odd straight'),
  spans: numbersOf('fortnight=14 fortnights=14'),
  rates: unitsOf(`hour: hourly
    day: daily
    week: weekly
    month: monthly
    year: yearly annually`),
  beforeRates: wordsIn('per each every the'),
  months: numbersOf(
    'january=1 february=2 april=4 june=6 july=7 august=8 september=9 october=10 november=11 december=12',
  ),
  looseMonths: numbersOf('march=3 may=5 jan=1 feb=2 apr=4 aug=8 sept=9 sep=9 oct=10 nov=11 dec=12'),
  weekdays: numbersOf(
    `${counted('monday tuesday wednesday thursday friday saturday sunday', 1)} ${counted('mondays tuesdays wednesdays thursdays fridays saturdays sundays', 1)}`,
  ),
  ordinalEndings: wordsIn('st nd rd th'),
  thousands: ',',
  beforeRoman: wordsIn('century'),
  idioms:
    /\bat sixes and sevens\b|\bon all fours\b|\beleventh hour\b|\bcloud nine\b|\bsquare one\b|\bforty winks\b|\beighteen[- ]wheelers?\b|\bthird degree\b|\bsecond[- ]hand\b|\bsix feet under\b|\bthird world\b|\bplease god\b/gu,
  clock: {
    before: /\b(?:at|by|around|about|until|till|after|before|since|was|it's|past) $/u,
    past: /^[ -]$/u,
    less: null,
    pastBefore: /^ (?:minutes )?(?:past|after) $/u,
    toCome: /^ (?:minutes )?(?:to|till|of) $/u,
    lead: [
      [/\bhalf[- ]past $/u, 30],
      [/\bquarter[- ](?:past|after) $/u, 15],
      [/\bquarter[- ](?:to|till|of) $/u, -15],
    ],
    tail: [],
    am: /^ ?(?:a\. ?m\b\.?|am\b|(?:o'clock )?(?:in the (?:early )?morning|before dawn)\b)/u,
    pm: /^ ?(?:p\. ?m\b\.?|pm\b|(?:o'clock )?in the (?:afternoon|evening)\b)/u,
    night: /^ (?:o'clock )?at night\b/u,
    hour: /^ ?(?:o'clock|sharp)\b/u,
    named: new Map([
      ['noon', { minutes: 0, half: 'pm' }],
      ['midday', { minutes: 0, half: 'pm' }],
      ['midnight', { minutes: 0, half: 'am' }],
    ]),
  },
};
