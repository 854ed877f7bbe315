import type { NumberWords } from './number-words.ts';
import { unitsOf } from './table.ts';

const NEVER = /(?!)/u;
const NOWHERE = /(?!)/gu;
const NONE = new Map<string, never>();

/** Figures only: what a language without tables writes out in words is not seen. */
export const NEUTRAL_NUMBERS: NumberWords = {
  digits: NONE,
  ones: new Set(),
  hundreds: new Set(),
  scales: NONE,
  loose: NONE,
  collectives: NONE,
  ordinals: NONE,
  looseOrdinals: NONE,
  decades: NONE,
  joiners: new Set(),
  joins: 'tens',
  pairsYears: false,
  points: new Set(),
  halves: new Set(),
  units: NONE,
  shortUnits: unitsOf(`kilometre: km
    kilo: kg
    centimetre: cm
    euro: euro euros`),
  between: new Set(),
  spans: NONE,
  rates: NONE,
  beforeRates: new Set(),
  months: NONE,
  looseMonths: NONE,
  weekdays: NONE,
  ordinalEndings: new Set(['o', 'a', 'e', 'er', 'eme', 'th', 'te', 'ste']),
  thousands: '.',
  beforeRoman: new Set(),
  idioms: NOWHERE,
  clock: {
    before: NEVER,
    past: NEVER,
    less: null,
    pastBefore: null,
    toCome: NEVER,
    lead: [],
    tail: [],
    am: NEVER,
    pm: NEVER,
    night: NEVER,
    hour: NEVER,
    named: new Map(),
  },
};
