import { ENGLISH_NUMBERS } from '../numbers/english.ts';
import { days, peoples } from './capitals.ts';
import { ENGLISH_NEGATION } from './english-negation.ts';
import type { FlagLanguage } from './flag-language.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split('|'));

const NOT_NAMES =
  "i mr mrs ms dr sir madam mom mommy mama dad daddy papa mother father grandma grandpa grandmother grandfather granny nana auntie aunt uncle lord god ok okay tv internet whatsapp catholic christian christians evangelical protestant jewish muslim mormon pentecostal adventist latino latina latinos hispanic indigenous black white creole bible english spanish french german portuguese italian nahuatl quechua mam kiche kaqchikel hail mary marys xmas christmas easter don dona mass ma'am".split(
    ' ',
  );

export const ENGLISH: FlagLanguage = {
  hesitations: list('eh|er|erm|uh|uhh|um|umm|hm|hmm|mm|mmm|mmmm'),
  pausedHesitations: new Set(),
  questionTags: list(
    "right|no|yes|yeah|you know|you see|see|okay|ok|huh|eh|true|isn't it|isn't that so|isn't that right|wasn't it|doesn't it|don't you think|don't you see|do you see|you understand|do you understand|understand|do you know|know what i mean|you know what i mean|am i right|can you imagine|you hear|you hear me|what do you call it|what's it called|how do you say|how do i put it|how can i put it|how should i put it|what can i say|what can i tell you|how shall i say|or what|or not|not true|is it not|what else|pardon|sorry",
  ),
  numbers: ENGLISH_NUMBERS,
  negation: ENGLISH_NEGATION,
  notNames: new Set([...NOT_NAMES, ...days(ENGLISH_NUMBERS), ...peoples()]),
  isSparingWithCapitals: false,
};
