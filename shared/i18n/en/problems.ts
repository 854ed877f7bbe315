/** One sentence each: which file, where in it, what to do. */
export const problems = {
  unexpected:
    'Something went wrong that should not have. Your saved work is untouched; please restart the app.',
  fileEmpty: '“{{file}}” is empty. Choose a file that has text in it.',
  fileBinary:
    '“{{file}}” is not a text file, whatever its name says. Open it in the program that made it and save it as .docx or .txt.',
  fileTooLarge:
    '“{{file}}” has {{size}} MB; texts up to {{limit}} MB can be brought in. Divide it, one interview a file.',
  fileUnknownKind: '“{{file}}” is of a kind that cannot be brought in. Use .txt, .md, .html or .docx.',
  fileUnreadable: '“{{file}}” could not be read. Check that it still exists and that you may open it.',
  docxDamaged:
    '“{{file}}” is not a whole Word document. Open it in Word or LibreOffice and save it again as .docx.',
  docxTooLarge: '“{{file}}” unpacks to more than {{limit}} MB. Remove its images, or save its text alone.',
  fileTooNested:
    '“{{file}}” has tags nested more than {{limit}} deep, as no page made by a person has. Copy its text and paste it instead.',
  noTextFound:
    '“{{file}}” holds no text that could be read. If it is a scan, it needs text recognition first.',
  importStopped:
    'Reading “{{file}}” stopped halfway; nothing was brought in. Try again, or save the text as .txt and bring that in.',
  alignStopped:
    'Aligning stopped halfway; the alignment is as it was. Try again, and if it happens again, with the document in two parts.',
  sameFileTwice:
    'Both files are “{{file}}”. Choose the Spanish text on one side and the English on the other.',
  projectNotOne: '“{{file}}” is not a Testimonio project. Choose a file that ends in .testimonio.',
  projectDamaged:
    '“{{file}}” is damaged (at {{where}}) and was not opened; nothing has changed. Ask for the file again, or open an older copy.',
  projectNewer:
    '“{{file}}” was made by a newer Testimonio (format {{format}}; this one reads up to {{supported}}). Update the app to open it.',
  diskFull:
    'There is no room left on the disk, so “{{file}}” was not saved. Free some space and save again; your work is still open.',
  writeDenied: '“{{file}}” could not be written: the folder does not allow it. Choose another folder.',
  writeFailed: '“{{file}}” could not be written. Choose another place; your work is still open.',
  storageFull:
    'There is no room left on the disk, so the last changes are not saved yet. Free some space, or save the project file elsewhere; the app keeps trying.',
  storageFailed:
    'The last changes could not be saved on this machine. Save the project file elsewhere now; the app keeps trying.',
  storageUnavailable:
    'This browser does not let the app keep data here (private window?). Open it in an ordinary window.',
  storageDamaged:
    'The project “{{project}}” cannot be read whole from this machine’s storage (at {{where}}). Nothing was changed; open your last saved project file.',
  projectOpenElsewhere: 'This project is open in another window. Close it there first.',
  tableEmpty: '“{{file}}” has no rows. Choose a file whose first row holds the titles of the columns.',
  tableBinary:
    '“{{file}}” is no CSV file, whatever its name says. In your spreadsheet choose “Save as” and the format CSV (UTF-8).',
  tableTooLarge:
    '“{{file}}” is larger than a table of cases can be ({{rows}} rows and {{columns}} columns at most). Leave out what is not about cases, or divide it.',
  tableUnclosedQuote:
    'In row {{row}} of “{{file}}” a quotation mark is opened and never closed. Mend that row, or save the file again as CSV from your spreadsheet.',
  clipboardTooLarge:
    'What is on the clipboard is larger than a table of cases can be. Copy fewer rows at a time.',
  xmlMalformed:
    '“{{file}}” is not whole: in line {{line}} its tags do not fit together. Export it again from the program that made it.',
  xmlEntities:
    '“{{file}}” defines abbreviations of its own (entities, line {{line}}), which could do harm and are not read. Export it again without them.',
  xmlTooNested:
    '“{{file}}” has tags nested more than {{limit}} deep in line {{line}}, as no program writes them. Export it again from the program that made it.',
  xmlOtherKind: '“{{file}}” is not {{kind}}, whatever its name says. Choose a file of that kind.',
  unitsNone: '“{{file}}” holds no pair of texts. Check that it is the right file.',
  unitsTooManyLanguages:
    '“{{document}}” has texts in {{languages}} languages, and {{limit}} is the most that can stand side by side. Export it again with those that you need.',
  unitsUnknownKind:
    '“{{file}}” holds no aligned texts that could be recognised. Use TMX, XLIFF, a tab-separated table, or the three files of InterText.',
  unitsOneFile: 'One file at a time can be brought in here, “{{file}}” or another; only InterText has three.',
  pairsNoTabs:
    '“{{file}}” has no tabs, so its lines cannot be taken for pairs. Save it as tab-separated text, one pair a line.',
  pairsTooWide:
    'Line {{line}} of “{{file}}” has more columns than a table of texts can have. Check that line.',
  linksNone:
    'None of the files is an alignment: one must hold links between two texts. “{{file}}” and those beside it do not.',
  linksTextsMissing: '“{{file}}” links “{{first}}” with “{{second}}”. Choose all three files together.',
  linksFitNothing:
    'The links in “{{file}}” name no sentence of the two texts. Check that the three files belong together.',
  termsNone:
    '“{{file}}” holds no terms. A table needs a term and its translation in each line, with a tab between them.',
  termsLine: 'Line {{line}} of “{{file}}” is no term with its translation. Put a tab between the two.',
};
