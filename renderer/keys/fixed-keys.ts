/** Keys of the text and of what is open, which nobody changes: they are what such keys mean everywhere. */
export const FIXED_KEYS = {
  text: [
    { keys: ['Left', 'Right'], label: 'fixed_word' },
    { keys: ['CmdOrCtrl+Left', 'CmdOrCtrl+Right'], label: 'fixed_sentence' },
    { keys: ['Up', 'Down'], label: 'fixed_bead' },
    { keys: ['Shift+Left', 'Shift+Right'], label: 'fixed_select' },
    { keys: ['Home', 'End'], label: 'fixed_side' },
    { keys: ['CmdOrCtrl+Home', 'CmdOrCtrl+End'], label: 'fixed_document' },
    { keys: ['Shift+PageUp', 'Shift+PageDown'], label: 'fixed_page' },
    { keys: ['CmdOrCtrl+A'], label: 'fixed_all' },
    { keys: ['Enter'], label: 'fixed_tag' },
    { keys: ['1', '9'], label: 'fixed_digits' },
    { keys: ['Escape'], label: 'fixed_letGo' },
  ],
  edit: [
    { keys: ['Enter'], label: 'fixed_split' },
    { keys: ['Backspace', 'Delete'], label: 'fixed_merge' },
    { keys: ['Escape'], label: 'fixed_leave' },
  ],
} as const;
