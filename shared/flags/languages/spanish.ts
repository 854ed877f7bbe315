import { SPANISH_NUMBERS } from '../numbers/spanish.ts';
import type { FlagLanguage } from './flag-language.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split('|'));

export const SPANISH: FlagLanguage = {
  hesitations: list('eh|ehh|em|ehm|hm|hmm|mm|mmm|mmmm|pos eh'),
  pausedHesitations: list('este|esto|o sea'),
  questionTags: list(
    'no|si|verdad|no es cierto|no cierto|cierto|no es verdad|eh|ve|ves|ya|ok|okey|vea|va|vaya|me entiende|me entiendes|me explico|entiende|entiendes|sabe|sabes|sabes como|no ve|no cree|no crees|te imaginas|se imagina|como se llama|como te digo|como le digo|como te dire|como le dire|como se dice|que se yo|que mas|que le digo|que te digo|me oye|oyo|oiste|viste|vio|vos|no es asi|a poco no|o no|o que|bueno|mande|no te digo|no le digo',
  ),
  numbers: SPANISH_NUMBERS,
};
