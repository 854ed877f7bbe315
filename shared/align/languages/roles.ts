/**
 * What a small word does at the edge of a phrase. A word may have several roles ("her", "that").
 *
 * - `proclitic`: a pronoun bound to the verb after it (se, me, le)
 * - `subject`: a pronoun that a verb comes after (I, they, he'd)
 * - `expletive`: a subject that says nothing and is one before an auxiliary only (there)
 * - `object`: a pronoun that follows its verb (me, him, them)
 * - `particle`: belongs to the verb before it (up, out, away)
 * - `negation`: negates what comes after it (no, never, don't)
 * - `preposition`: opens a phrase (on, with, por)
 * - `connective`: joins a phrase to what comes before it and never ends one (y, que, but)
 * - `auxiliary`: a verb that is said with another one (was, had, have, es)
 * - `determiner`: opens a noun phrase (my, each, el)
 */
export type WordRole =
  | 'proclitic'
  | 'subject'
  | 'expletive'
  | 'object'
  | 'particle'
  | 'negation'
  | 'preposition'
  | 'connective'
  | 'auxiliary'
  | 'determiner';

/** By lower-case form; a word without a role is not there. */
export type WordRoles = ReadonlyMap<string, readonly WordRole[]>;

/** From words in one string a role, with spaces between. */
export function rolesOf(lists: Readonly<Partial<Record<WordRole, string>>>): WordRoles {
  const roles = new Map<string, WordRole[]>();
  const add = (role: WordRole, words = '') => {
    for (const word of words.split(/\s+/))
      if (word !== '') roles.set(word, [...(roles.get(word) ?? []), role]);
  };
  add('proclitic', lists.proclitic);
  add('subject', lists.subject);
  add('expletive', lists.expletive);
  add('object', lists.object);
  add('particle', lists.particle);
  add('negation', lists.negation);
  add('preposition', lists.preposition);
  add('connective', lists.connective);
  add('auxiliary', lists.auxiliary);
  add('determiner', lists.determiner);
  return roles;
}
