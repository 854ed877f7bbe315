export const finding = {
  reading: 'How to read the words',
  exact: 'Match case and accents',
  whole: 'Whole words only',
  pattern: 'Regular expression',
  matchesNothing: 'The pattern also fits where there are no words. Those places are left out.',
  onlyNothing: 'The pattern only fits where there are no words, so there is nothing to find.',
  fault_group: 'A round bracket is missing its other half, or what follows its opening sign is not known.',
  fault_class: 'A square bracket is missing its other half.',
  fault_repeat:
    'There is nothing to repeat before a sign that repeats. For the sign itself, write a backslash before it.',
  fault_escape:
    'A backslash is followed by something that has no meaning here. For a backslash itself, write \\\\.',
  fault_range: 'A range runs backwards, such as [z-a].',
  fault_name: 'The name of a group is used twice, or is not there.',
  fault_other: 'This regular expression cannot be read.',
  fault_slow:
    'This pattern would take for ever, so the search was ended. What was found until then is shown.',
  fault_broken: 'Regular expressions could not be started. Close the search and try again.',
};
