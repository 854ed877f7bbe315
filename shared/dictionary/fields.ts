import { ADJECTIVES_A_B } from './fields/adjectives-a-b.ts';
import { ADJECTIVES_C_K } from './fields/adjectives-c-k.ts';
import { ADJECTIVES_L_Z } from './fields/adjectives-l-z.ts';
import { ADVERBS_DISCOURSE } from './fields/adverbs-discourse.ts';
import { ASYLUM } from './fields/asylum.ts';
import { BODY_HEALTH } from './fields/body-health.ts';
import { COMMUNICATION } from './fields/communication.ts';
import { FAMILY } from './fields/family.ts';
import { FEELINGS } from './fields/feelings.ts';
import { FOOD_CLOTHES } from './fields/food-clothes.ts';
import { HOUSE } from './fields/house.ts';
import { JOURNEY } from './fields/journey.ts';
import { LAW_GOVERNMENT } from './fields/law-government.ts';
import { NATURE } from './fields/nature.ts';
import { NUMBERS } from './fields/numbers.ts';
import { PHRASES } from './fields/phrases.ts';
import { PLACES } from './fields/places.ts';
import { REGIONAL } from './fields/regional.ts';
import { SCHOOL_FAITH } from './fields/school-faith.ts';
import { TIME } from './fields/time.ts';
import { VERBS_COMMON } from './fields/verbs-common.ts';
import { VERBS_MORE_A_B } from './fields/verbs-more-a-b.ts';
import { VERBS_MORE_C_G } from './fields/verbs-more-c-g.ts';
import { VERBS_MORE_H_Z } from './fields/verbs-more-h-z.ts';
import { VIOLENCE } from './fields/violence.ts';
import { WORK_MONEY } from './fields/work-money.ts';

/** The tables of the dictionary, one a field, the commonest words first. */
export const FIELDS = [
  { name: 'verbs-common', table: VERBS_COMMON },
  { name: 'verbs-more-a-b', table: VERBS_MORE_A_B },
  { name: 'verbs-more-c-g', table: VERBS_MORE_C_G },
  { name: 'verbs-more-h-z', table: VERBS_MORE_H_Z },
  { name: 'adjectives-a-b', table: ADJECTIVES_A_B },
  { name: 'adjectives-c-k', table: ADJECTIVES_C_K },
  { name: 'adjectives-l-z', table: ADJECTIVES_L_Z },
  { name: 'adverbs-discourse', table: ADVERBS_DISCOURSE },
  { name: 'phrases', table: PHRASES },
  { name: 'numbers', table: NUMBERS },
  { name: 'time', table: TIME },
  { name: 'family', table: FAMILY },
  { name: 'body-health', table: BODY_HEALTH },
  { name: 'house', table: HOUSE },
  { name: 'food-clothes', table: FOOD_CLOTHES },
  { name: 'work-money', table: WORK_MONEY },
  { name: 'school-faith', table: SCHOOL_FAITH },
  { name: 'law-government', table: LAW_GOVERNMENT },
  { name: 'asylum', table: ASYLUM },
  { name: 'journey', table: JOURNEY },
  { name: 'violence', table: VIOLENCE },
  { name: 'feelings', table: FEELINGS },
  { name: 'nature', table: NATURE },
  { name: 'communication', table: COMMUNICATION },
  { name: 'places', table: PLACES },
  { name: 'regional', table: REGIONAL },
] as const;

export type FieldName = (typeof FIELDS)[number]['name'];
