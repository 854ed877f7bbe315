/** What a change did, in the list of changes: “Undo: …”. */
export const history = {
  imported: 'Bring in “{{document}}”',
  starterCodebookAdded: 'Add the starter codebook',
  projectRenamed: 'Rename the project to “{{name}}”',
  documentRenamed: 'Rename a document to “{{document}}”',
  documentMoved: 'Move “{{document}}”',
  documentRemoved: 'Delete “{{document}}”',
  themeAdded: 'Add the theme “{{theme}}”',
  themeEdited: 'Edit the theme “{{theme}}”',
  themeMoved: 'Move the theme “{{theme}}”',
  themeRemoved: 'Delete the theme “{{theme}}”',
  caseAdded: 'Add a case',
  caseEdited: 'Edit a case',
  caseRemoved: 'Delete a case',
  variableAdded: 'Add the attribute “{{variable}}”',
  optionAdded: 'Add a value to “{{variable}}”',
  broughtBack: 'Bring back what was deleted',
};
