/** Letting the program align, and what it says of it. */
export const aligning = {
  command: 'Align the document by sentences',
  running: 'Aligning “{{document}}”',
  percent: '{{percent}}%',
  cancel: 'Stop aligning',
  cancelled: 'Aligning was stopped; the alignment is as it was.',
  unchanged: '“{{document}}” stays as it is: there was nothing to align better.',
  changedMeanwhile:
    'The text went on changing while it was aligned, so the alignment is as it was. Align again when you like.',
  oneLanguage: '“{{document}}” is in one language only: there is nothing to align.',
  done_one: 'Aligned “{{document}}”: {{number}} row, {{percent}}% of them sure',
  done_other: 'Aligned “{{document}}”: {{number}} rows, {{percent}}% of them sure',
  doubtful_one: '{{number}} to look at',
  doubtful_other: '{{number}} to look at',
  moved_one:
    'A passage stands elsewhere in the translation: look at it, or bring the texts into the same order.',
  moved_other:
    '{{count}} passages stand elsewhere in the translation: look at them, or bring the texts into the same order.',
  swapped: 'The two languages seem to be the wrong way round.',
};
