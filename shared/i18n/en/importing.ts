/** Bringing texts in: what was found, what is unsure, what was left out. */
export const importing = {
  // What a person should know of a file that was read.
  notice_encodingGuessed:
    'The file does not say how its letters are written; it was read as Windows-1252 (Western European). Check that accents look right.',
  notice_encodingUtf16: 'The file is written in UTF-16; its letters were read as such.',
  notice_unreadableCharacters_one: 'One character could not be read and shows as “�”.',
  notice_unreadableCharacters_other: '{{count}} characters could not be read and show as “�”.',
  notice_markdownKept:
    'Headings and block quotations were recognised; other Markdown signs (asterisks, links) stay in the text as they are.',
  notice_imagesDropped_one: 'One image was left out.',
  notice_imagesDropped_other: '{{count}} images were left out.',
  notice_macrosIgnored: 'The document carries macros. They were ignored and nothing in them was run.',
  notice_remoteIgnored_one: 'The document points to one thing on the internet. It was not fetched.',
  notice_remoteIgnored_other:
    'The document points to {{count}} things on the internet. They were not fetched.',
  notice_tablesFlattened_one: 'One table became plain paragraphs, cell by cell.',
  notice_tablesFlattened_other: '{{count}} tables became plain paragraphs, cell by cell.',
  notice_footnotesKept: 'Footnotes stand at the end of the text.',

  // What is unsure about a pair or a row, and why.
  flag_openingMarkMissing_es:
    'The Spanish has no opening quotation mark. Check that it begins where it should.',
  flag_openingMarkMissing_en:
    'The English has no opening quotation mark. Check that it begins where it should.',
  flag_closingMarkMissing_es:
    'The Spanish has no closing quotation mark. Check that it ends where it should.',
  flag_closingMarkMissing_en:
    'The English has no closing quotation mark. Check that it ends where it should.',
  flag_attributionMissing: 'No line says who speaks.',
  flag_attributionShared: 'Who speaks is taken from the line under the next quotation.',
  flag_speakerIncomplete: 'The article does not give every detail: name, nationality, gender and age.',
  flag_nationalityUnknown: '“{{word}}” is not a nationality we know; it is kept as it stands.',
  flag_genderFromGrammar: 'The gender is taken from the grammar of “{{word}}”.',
  flag_sameSpeakerDiffers: 'Elsewhere {{name}} is described differently. Is this one person or two?',
  flag_lengthsDiffer: 'One side is much longer than the other. Does one hold more than its counterpart?',
  flag_paragraphsDiffer: 'Paragraphs: {{es}} in Spanish, {{en}} in English.',
  flag_numbersDiffer: 'The two sides give different numbers.',
  flag_languageUnsure: 'The two sides share few words that translate each other. Do they belong together?',
  flag_madeByHand: 'Made by hand from two passages.',
  flag_rowMany: 'Paragraphs side by side: {{es}} in Spanish, {{en}} in English.',
  flag_rowAlone_es: 'This Spanish paragraph has no English beside it.',
  flag_rowAlone_en: 'This English paragraph has no Spanish beside it.',
  flag_speakersDiffer: 'The two sides name different speakers.',

  // Why a quotation is not part of a pair.
  skipped_noCounterpart: 'No translation stands beside it.',
  skipped_tooUnlike: 'What stands beside it does not look like its translation.',
  skipped_otherSpeaker: 'The quotation beside it belongs to someone else.',
  skipped_takenApart: 'It was part of a pair that was taken apart.',

  // The whole finding in numbers.
  report_pairs_one: 'One quotation in both languages',
  report_pairs_other: '{{count}} quotations in both languages',
  report_speakers_one: 'One speaker',
  report_speakers_other: '{{count}} speakers',
  report_unsure_one: 'One to check',
  report_unsure_other: '{{count}} to check',
  report_skipped_one: 'One quotation without a counterpart',
  report_skipped_other: '{{count}} quotations without a counterpart',

  // The import screens.
  screen_articleTitle: 'Bring in an article',
  screen_parallelTitle: 'Bring in two parallel texts',
};
