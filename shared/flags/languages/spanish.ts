import { SPANISH_NUMBERS } from '../numbers/spanish.ts';
import { days } from './capitals.ts';
import type { FlagLanguage } from './flag-language.ts';
import { SPANISH_NEGATION } from './spanish-negation.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split('|'));

const NOT_NAMES =
  'usted ustedes ud uds don dona sr sra srta dr dra lic ing prof mr mrs dios senor senora mami mamita mama papi papito papa mamacita abuela abuelita abuelo tio tia ok internet tv whatsapp'.split(
    ' ',
  );

export const SPANISH: FlagLanguage = {
  hesitations: list('eh|ehh|em|ehm|hm|hmm|mm|mmm|mmmm'),
  pausedHesitations: list('este|esto|o sea'),
  questionTags: list(
    'no|si|verdad|no es cierto|no cierto|cierto|no es verdad|eh|ve|ves|ya|ok|okey|vea|va|vaya|me entiende|me entiendes|me explico|entiende|entiendes|sabe|sabes|sabes como|no ve|no cree|no crees|te imaginas|se imagina|como se llama|como te digo|como le digo|como te dire|como le dire|como se dice|que se yo|que mas|que le digo|que te digo|me oye|oyo|oiste|viste|vio|vos|no es asi|a poco no|o no|o que|bueno|mande|no te digo|no le digo',
  ),
  numbers: SPANISH_NUMBERS,
  negation: SPANISH_NEGATION,
  notNames: new Set([...NOT_NAMES, ...days(SPANISH_NUMBERS)]),
  isSparingWithCapitals: true,
};
