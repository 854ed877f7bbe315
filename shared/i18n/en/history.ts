/** What a change did, in the list of changes: “Undo: …”. */
export const history = {
  imported: 'Bring in “{{document}}”',
  starterCodebookAdded: 'Add the starter codebook',
};
