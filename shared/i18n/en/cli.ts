export const cli = {
  help: `testimonio: bilingual testimony, coded, without a window

  testimonio import FILE… --into P.testimonio [--as KIND] [--lang es|en] [--json]
      makes P or adds to it; KIND is article, parallel, project, tmx, xliff, pairs or intertext,
      found out when not given;
      --lang is the language of the original; --json alone shows what was found and writes nothing
  testimonio export P.testimonio --format csv|docx|json|tmx|xliff|pairs --out FILE
      [--codes A,B] [--cases A,B] [--languages es,en] [--separator , | ; | tab] [--documents A,B]
      tagged excerpts (csv, docx), everything (json), or the aligned texts (tmx, xliff, pairs)
  testimonio align ES EN [--unit line|auto] [--format beads|json|tmx] [--out FILE]
      [--dictionary FILE] [--languages es,en]
      which sentences of two texts say the same; line takes each line for one, auto finds them
  testimonio inspect P.testimonio|FILE [--json]
      what is in it
  testimonio check P.testimonio [--json]
      checksums, references, anchors
  testimonio sample --out P.testimonio
      the sample project

  --ui es|en   the language of messages and headers     --help     this text
                                                        --version  the version
Results go to standard output, all else to standard error.
Exit codes: 0 done; 1 done, with findings; 2 wrong usage; 3 bad or missing input.`,

  done_exported_one: '{{count}} excerpt written to “{{file}}”.',
  done_exported_other: '{{count}} excerpts written to “{{file}}”.',
  done_exportedAll: 'The whole project was written to “{{file}}”.',
  done_sound: '“{{file}}” is sound.',
  done_checked_one: '“{{file}}”: {{count}} finding.',
  done_checked_other: '“{{file}}”: {{count}} findings.',
  done_sample: 'The sample project was written to “{{file}}”.',
  done_article_one: '“{{source}}”: {{count}} pair added to “{{file}}”.',
  done_article_other: '“{{source}}”: {{count}} pairs added to “{{file}}”.',
  note_aligned_one: 'Aligned by sentences: {{count}} bead, {{percent}}% sure, {{doubtful}} to look at.',
  note_aligned_other:
    'Aligned by sentences: {{count}} beads, {{percent}}% of them sure, {{doubtful}} to look at.',
  done_parallel_one: '“{{es}}” and “{{en}}”: {{count}} bead added to “{{file}}”.',
  done_parallel_other: '“{{es}}” and “{{en}}”: {{count}} beads added to “{{file}}”.',
  done_units_one: '“{{source}}”: {{count}} bead added to “{{file}}”.',
  done_units_other: '“{{source}}”: {{count}} beads added to “{{file}}”.',
  done_exportedUnits_one: '{{count}} bead written to “{{file}}”.',
  done_exportedUnits_other: '{{count}} beads written to “{{file}}”.',
  done_aligned_one: '{{count}} bead written to “{{file}}”.',
  done_aligned_other: '{{count}} beads written to “{{file}}”.',
  done_project: '“{{source}}” was written to “{{file}}”.',
  progress_reading: 'Reading {{file}}…',
  progress_aligning: 'Aligning: {{percent}} %',
  note_report: '“{{file}}”: {{sentence}}',
  note_swapped:
    '“{{first}}” reads as English and “{{second}}” as Spanish; they were aligned so, in the order given.',
  note_sameText: '“{{first}}” and “{{second}}” hold the same text.',
  note_sideEmpty: '“{{file}}” is empty; everything in the other text counts as omitted.',
  note_moved:
    '“{{file}}”: sentences {{start}} to {{end}} stand elsewhere in the other text (from {{target}} on); the beads there are not to be trusted.',
  note_unlike: 'The two texts hardly share a word: they may not be translations of each other.',
  note_noPairs:
    '“{{source}}” holds no quotation in both languages; nothing was written from it. If the languages are in two files, give both.',
  note_again: 'A document from “{{source}}” was already in “{{file}}”; this one was added beside it.',

  usage_unknownCommand: 'there is no command “{{command}}”; see testimonio --help.',
  usage_unknownOption: 'there is no option {{option}} here; see testimonio --help.',
  usage_optionNeedsValue: '{{option}} needs a value after it.',
  usage_optionTakesNone: '{{option}} takes no value.',
  usage_optionMissing: '{{option}} is missing; see testimonio --help.',
  usage_optionValue: '{{option}} cannot be “{{value}}”; choose one of: {{choices}}.',
  usage_oneProject: 'name exactly one project file.',
  usage_oneFile: 'name exactly one file.',
  usage_noFileHere: '“{{file}}” is too much here; name the new file with --out.',
  usage_filesMissing: 'name at least one file to import.',
  usage_intoMissing: 'say where to with --into P.testimonio, or look without writing with --json.',
  usage_intoItself: '“{{file}}” cannot be imported into itself.',
  usage_overItself: '“{{file}}” is the project itself; choose another file for --out.',
  usage_parallelTwo: 'parallel texts are two files, one Spanish and one English.',
  usage_projectOne: 'one project at a time can be imported.',
  usage_onlyWithCsv: '{{option}} goes with --format csv only.',
  usage_notWithJson: '{{option}} does not go with --format json, which holds every language.',
  usage_notWithUnits: '{{option}} does not go with --format {{format}}, which holds texts and no themes.',
  usage_notWithExcerpts: '{{option}} goes with --format tmx, xliff or pairs only.',
  usage_alignTwo: 'name exactly two texts to align.',
  usage_alignOverItself: '“{{file}}” is one of the texts; choose another file for --out.',
  usage_alignLanguages: '--languages names two languages, such as es,en; “{{value}}” does not.',
  usage_noSuchDocument: 'no document is called “{{name}}”; testimonio inspect lists them.',
  usage_noSuchCode: 'no theme is called “{{name}}”; testimonio inspect lists them.',
  usage_noSuchCase: 'no participant is called “{{name}}”; testimonio inspect lists them.',
  usage_noSuchLanguage: 'no text of the project is in “{{name}}”; testimonio inspect lists the languages.',

  error_fileMissing: '“{{file}}” does not exist; check its name and folder.',
  error_diskFull:
    'there is no room left on the disk for “{{file}}”, and nothing of it was written; free some space and try again.',
  error_writeDenied:
    '“{{file}}” may not be written, and nothing of it was; choose another folder or change its permissions.',
  error_noFolder: 'the folder of “{{file}}” does not exist; make it first.',
  error_writeFailed: '“{{file}}” could not be written, and nothing of it was; choose another place.',
  error_noMerge:
    '“{{file}}” already holds work, and merging two projects is not in this version yet; nothing was changed. Give --into a new name.',
  error_sameLanguage:
    '“{{first}}” and “{{second}}” both read as the same language; parallel texts need one Spanish and one English.',
  error_unexpected: 'something went wrong that should not have ({{kind}}); no file was changed.',

  severity_broken: 'broken',
  severity_wrong: 'wrong',
  severity_note: 'note',
  finding_missingDocument: 'belongs to a document that is not there',
  finding_missingVersion: 'belongs to a version that is not there',
  finding_missingBlock: 'points at a block that is not there',
  finding_missingCode: 'points at a theme that is not there',
  finding_codeCycle: 'a theme that stands under itself',
  finding_codeTooDeep: 'a theme with too many levels above it',
  finding_missingCoder: 'was made by a coder who is not there',
  finding_missingSpeaker: 'names a participant who is not there',
  finding_missingVariable: 'has a value for a variable that is not there',
  finding_missingTarget: 'a note or a link on something that is not there',
  finding_otherVersion: 'points at a block of another version',
  finding_offsetOutside: 'reaches beyond the end of its text',
  finding_quoteDiffers: 'its words are not those of the text',
  finding_sideEmpty: 'a side without any words',
  finding_sideTwice: 'has the same version twice',
  finding_beadOverlap: 'two beads hold the same words',
  finding_valueUnfit: 'a value does not fit its variable',
  finding_nameEmpty: 'has no name',
  finding_blockUncovered: 'stands in no bead, or not whole',
  finding_orderTwice: 'shares its place with another',
  finding_linkToItself: 'a passage linked to itself',
  finding_linkTwice: 'a link that is there already',
  finding_shortcutTwice: 'a theme with a key that another theme has',
  finding_caseTwice: 'names a participant twice',

  inspect_project: 'Project: {{name}}',
  inspect_document: 'Document: {{name}}',
  inspect_original: 'original',
  inspect_translation: 'translation',
  inspect_version: '{{language}}, {{role}}: {{blocks}}, {{words}}',
  inspect_blocks_one: '{{count}} block',
  inspect_blocks_other: '{{count}} blocks',
  inspect_words_one: '{{count}} word',
  inspect_words_other: '{{count}} words',
  inspect_beads_one: '{{count}} bead',
  inspect_beads_other: '{{count}} beads',
  inspect_codings_one: '{{count}} coding',
  inspect_codings_other: '{{count}} codings',
  inspect_notes_one: '{{count}} note',
  inspect_notes_other: '{{count}} notes',
  inspect_codes: 'Themes',
  inspect_cases: 'Participants',
  inspect_variables: 'Variables',
  inspect_coders: 'Coders',
  inspect_text: 'Text: {{name}} ({{kind}})',
  inspect_language: 'Reads as {{language}}',
  inspect_languageUnsure: 'Reads as neither Spanish nor English, or as both',
  inspect_paragraphs_one: '{{count}} paragraph',
  inspect_paragraphs_other: '{{count}} paragraphs',
  inspect_headings_one: '{{count}} heading',
  inspect_headings_other: '{{count}} headings',
  inspect_pairs_one: '{{count}} quotation in both languages',
  inspect_pairs_other: '{{count}} quotations in both languages',
};
