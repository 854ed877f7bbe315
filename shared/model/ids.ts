/** Branded record ids. All are UUIDv7 strings: sortable by creation, unique across machines. */
export type Id<Kind extends string> = string & { readonly __id: Kind };

export type ProjectId = Id<'project'>;
export type CoderId = Id<'coder'>;
export type DocumentId = Id<'document'>;
export type VersionId = Id<'version'>;
export type BlockId = Id<'block'>;
export type BeadId = Id<'bead'>;
export type CodeId = Id<'code'>;
export type CodingId = Id<'coding'>;
export type VariableId = Id<'variable'>;
export type CaseId = Id<'case'>;
export type NoteId = Id<'note'>;
export type LinkId = Id<'link'>;
export type TermId = Id<'term'>;
export type DismissalId = Id<'dismissal'>;
export type ChangeId = Id<'change'>;

/** Milliseconds since the Unix epoch. */
export type Clock = () => number;
/** Fills the given bytes with random ones (crypto.getRandomValues in every edition). */
export type FillRandom = (bytes: Uint8Array<ArrayBuffer>) => void;

/** What the core needs from outside: passed in, so that tests can hold both still. */
export interface Effects {
  readonly now: Clock;
  readonly fillRandom: FillRandom;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A UUIDv7 (RFC 9562, 5.7): 48 bits of time in milliseconds, then 74 random bits. */
export function newId<Kind extends string>(effects: Effects): Id<Kind> {
  const bytes = new Uint8Array(16);
  effects.fillRandom(bytes);
  let time = Math.floor(effects.now());
  for (let at = 5; at >= 0; at--) {
    bytes[at] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  // An import makes a hundred thousand: no list in between.
  let id = '';
  for (let at = 0; at < 16; at++) {
    if (at === 4 || at === 6 || at === 8 || at === 10) id += '-';
    id += HEX[bytes[at] ?? 0];
  }
  return id as Id<Kind>;
}
