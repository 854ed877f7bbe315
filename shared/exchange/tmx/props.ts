/** How our own facts are called in a TMX file: `x-` as TMX 1.4b asks of names that are not its own. */
export const OWN = 'x-testimonio-';

/** LF Aligner's name for the third column of its table. */
export const LF_ALIGNER_NOTE = 'txt::note';

/** What other tools call the state of a unit, and which values mean that a person agreed. */
export const FOREIGN_STATES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['x-confirmationlevel', new Set(['translated', 'approvedtranslation', 'approvedsignoff'])],
  ['x-status', new Set(['confirmed', 'approved', 'reviewed', 'final', 'man'])],
]);
