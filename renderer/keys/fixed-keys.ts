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
  note: [
    { keys: ['CmdOrCtrl+B', 'CmdOrCtrl+I'], label: 'fixed_look' },
    { keys: ['CmdOrCtrl+Alt+1', 'CmdOrCtrl+Alt+3'], label: 'fixed_headings' },
    { keys: ['CmdOrCtrl+Shift+8', 'CmdOrCtrl+Shift+7'], label: 'fixed_lists' },
    { keys: ['Tab', 'Shift+Tab'], label: 'fixed_inward' },
    { keys: ['CmdOrCtrl+Shift+9'], label: 'fixed_quote' },
    { keys: ['CmdOrCtrl+Shift+K'], label: 'fixed_link' },
    { keys: ['CmdOrCtrl+Enter'], label: 'fixed_follow' },
    { keys: ['Escape'], label: 'fixed_leaveNote' },
  ],
} as const;
