import { type Cell, columns, type Table, table } from './outline.ts';
import type { ReportWords } from './words.ts';

/** How many flags of each kind stand and were set aside; the last row sums them up. */
export const flagsTable = ({ t }: ReportWords, rows: readonly (readonly Cell[])[]): Table =>
  table(
    {
      id: 'flags',
      title: t('flags'),
      help: t('flags_help'),
      columns: columns(t('flag_kind'), t('flags_open'), t('flags_aside')),
      none: t('none_flags'),
      hasTotal: true,
    },
    rows,
  );
