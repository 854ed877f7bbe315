import type { keys } from '../../shared/i18n/en/keys.ts';

export interface FixedRow {
  readonly keys: readonly string[];
  readonly keysOnMac?: readonly string[];
  readonly label: Extract<keyof typeof keys, `fixed_${string}`>;
}

export const FIXED_SECTIONS = [
  'text',
  'beads',
  'box',
  'edit',
  'bar',
  'tree',
  'lists',
  'passages',
  'table',
  'terms',
  'note',
] as const;
export type FixedSection = (typeof FIXED_SECTIONS)[number];

/** What has the focus hears these itself, and nobody changes them: they are what such keys mean everywhere. */
export const FIXED_KEYS: Readonly<Record<FixedSection, readonly FixedRow[]>> = {
  // renderer/reader/reader-keys.ts
  text: [
    { keys: ['Left', 'Right'], label: 'fixed_word' },
    {
      keys: ['CmdOrCtrl+Left', 'CmdOrCtrl+Right'],
      keysOnMac: ['Alt+Left', 'Alt+Right'],
      label: 'fixed_sentence',
    },
    { keys: ['Up', 'Down'], label: 'fixed_bead' },
    { keys: ['Shift+Left', 'Shift+Right'], label: 'fixed_select' },
    { keys: ['Home', 'End'], label: 'fixed_side' },
    { keys: ['CmdOrCtrl+Home', 'CmdOrCtrl+End'], label: 'fixed_document' },
    { keys: ['Shift+PageUp', 'Shift+PageDown'], label: 'fixed_page' },
    { keys: ['CmdOrCtrl+A'], label: 'fixed_all' },
    { keys: ['Enter'], label: 'fixed_tag' },
    { keys: ['A', 'Z'], label: 'fixed_letters' },
    { keys: ['Escape'], label: 'fixed_letGo' },
  ],
  // renderer/alignment/alignment-keys.ts
  beads: [
    { keys: ['Left', 'Right'], label: 'fixed_word' },
    {
      keys: ['CmdOrCtrl+Left', 'CmdOrCtrl+Right'],
      keysOnMac: ['Alt+Left', 'Alt+Right'],
      label: 'fixed_sentence',
    },
    { keys: ['Up', 'Down'], label: 'fixed_bead' },
    { keys: ['Shift+Up', 'Shift+Down'], label: 'fixed_chooseBeads' },
    { keys: ['CmdOrCtrl+A'], label: 'fixed_allBeads' },
    { keys: ['Tab', 'Shift+Tab'], label: 'fixed_otherSide' },
    { keys: ['Enter'], label: 'fixed_agree' },
    { keys: ['Escape'], label: 'fixed_letGoBeads' },
  ],
  // renderer/coding/coding-box.tsx
  box: [
    { keys: ['Up', 'Down'], label: 'fixed_boxGo' },
    { keys: ['Enter'], label: 'fixed_boxGive' },
    { keys: ['Shift+Enter'], label: 'fixed_boxTick' },
    { keys: ['CmdOrCtrl+Enter'], label: 'fixed_boxNew' },
    { keys: ['Alt+1', 'Alt+9'], label: 'fixed_boxFavour' },
    { keys: ['Escape'], label: 'fixed_boxLeave' },
  ],
  // renderer/editing/plain-editor.ts
  edit: [
    { keys: ['Enter'], label: 'fixed_split' },
    { keys: ['Backspace', 'Delete'], label: 'fixed_merge' },
    { keys: ['Escape'], label: 'fixed_leave' },
  ],
  // renderer/finding/find-bar.tsx
  bar: [
    { keys: ['Enter', 'Shift+Enter'], label: 'fixed_findStep' },
    { keys: ['CmdOrCtrl+Enter'], label: 'fixed_findTag' },
    { keys: ['Escape'], label: 'fixed_findLeave' },
  ],
  // renderer/codebook/tree-keys.ts
  tree: [
    { keys: ['Left', 'Right'], label: 'fixed_foldTheme' },
    { keys: ['A', 'Z'], label: 'fixed_findTheme' },
    { keys: ['Shift+Up', 'Shift+Down'], label: 'fixed_choose' },
    { keys: ['Enter', 'F2'], label: 'fixed_editTheme' },
    { keys: ['Delete'], keysOnMac: ['Backspace'], label: 'fixed_deleteThemes' },
    { keys: ['Alt+Up', 'Alt+Down'], label: 'fixed_moveThemes' },
    { keys: ['Alt+Right', 'Alt+Left'], label: 'fixed_nestThemes' },
    { keys: ['CmdOrCtrl+X'], label: 'fixed_cutThemes' },
    { keys: ['CmdOrCtrl+V'], label: 'fixed_pasteInto' },
    { keys: ['CmdOrCtrl+Shift+V'], label: 'fixed_pasteBehind' },
    { keys: ['Escape'], label: 'fixed_letGoThemes' },
  ],
  // renderer/ui/use-row-keys.ts and renderer/documents/document-row.tsx
  lists: [
    { keys: ['Up', 'Down'], label: 'fixed_row' },
    { keys: ['Home', 'End'], label: 'fixed_rowEnds' },
    { keys: ['A', 'Z'], label: 'fixed_rowFind' },
    { keys: ['F2'], label: 'fixed_rowRename' },
    { keys: ['Alt+Up', 'Alt+Down'], label: 'fixed_rowMove' },
  ],
  // renderer/codebook/passages/passage-list.tsx
  passages: [
    { keys: ['Space'], label: 'fixed_tick' },
    { keys: ['Shift+Up', 'Shift+Down'], label: 'fixed_tickOn' },
    { keys: ['CmdOrCtrl+A'], label: 'fixed_tickAll' },
    { keys: ['Enter'], label: 'fixed_goToPassage' },
    { keys: ['Escape'], label: 'fixed_leavePassages' },
  ],
  // renderer/cases/table/case-grid.tsx and cursor.ts
  table: [
    { keys: ['Tab', 'Shift+Tab'], label: 'fixed_cellBeside' },
    { keys: ['Enter', 'Shift+Enter'], label: 'fixed_cellBelow' },
    { keys: ['CmdOrCtrl+Up', 'CmdOrCtrl+Down'], label: 'fixed_cellEdge' },
    { keys: ['Home', 'End'], label: 'fixed_cellRow' },
    { keys: ['CmdOrCtrl+Home', 'CmdOrCtrl+End'], label: 'fixed_cellCorner' },
    { keys: ['Shift+Left', 'Shift+Down'], label: 'fixed_cellRange' },
    { keys: ['CmdOrCtrl+A'], label: 'fixed_cellAll' },
    { keys: ['A', 'Z'], label: 'fixed_cellType' },
    { keys: ['F2'], label: 'fixed_cellEdit' },
    { keys: ['Delete'], keysOnMac: ['Backspace'], label: 'fixed_cellClear' },
    { keys: ['CmdOrCtrl+C', 'CmdOrCtrl+X', 'CmdOrCtrl+V'], label: 'fixed_cellCopy' },
    { keys: ['Escape'], label: 'fixed_cellLeave' },
  ],
  // renderer/glossary/term-list.tsx and term-form.tsx
  terms: [
    { keys: ['Up', 'Down'], label: 'fixed_term' },
    { keys: ['Enter'], label: 'fixed_termEdit' },
    { keys: ['Delete'], keysOnMac: ['Backspace'], label: 'fixed_termRemove' },
    { keys: ['Escape'], label: 'fixed_termLeave' },
  ],
  // renderer/notes/note-keys.ts and rich-editor.ts
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
};
