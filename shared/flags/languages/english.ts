import { ENGLISH_NUMBERS } from '../numbers/english.ts';
import type { FlagLanguage } from './flag-language.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split('|'));

export const ENGLISH: FlagLanguage = {
  hesitations: list('eh|er|erm|uh|uhh|um|umm|hm|hmm|mm|mmm|mmmm'),
  pausedHesitations: list('like|well'),
  questionTags: list(
    "right|no|yes|yeah|you know|you see|see|okay|ok|huh|eh|true|isn't it|isn't that so|isn't that right|wasn't it|doesn't it|don't you think|don't you see|do you see|you understand|do you understand|understand|do you know|know what i mean|you know what i mean|am i right|can you imagine|you hear|you hear me|what do you call it|what's it called|how do you say|how do i put it|how can i put it|how should i put it|what can i say|what can i tell you|how shall i say|or what|or not|not true|is it not|what else|pardon|sorry",
  ),
  numbers: ENGLISH_NUMBERS,
};
