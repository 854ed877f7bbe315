import { type ReactNode, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseId } from '../../../shared/model/ids.ts';
import type { Case } from '../../../shared/model/records.ts';
import { useUiLanguage } from '../../ui/language.ts';
import { choicesOf, chosenOf, chosenValue } from './cell-choices.ts';
import { type After, CellEditor } from './cell-editor.tsx';
import type { ShownColumn } from './column-layout.ts';
import type { Place } from './cursor.ts';
import type { FaultStore } from './faults.ts';
import type { TableEdits } from './use-table-edits.ts';

export interface EditedTable {
  readonly cases: readonly Case[];
  readonly columns: readonly ShownColumn[];
  readonly edits: TableEdits;
  readonly faults: FaultStore;
  /** Where the cursor is. */
  readonly at: Place;
  readonly textAt: (place: Place) => string;
  /** The cell is closed by a key or a choice, and the cursor goes on. */
  readonly onClosed: (after: After) => void;
}

export interface CellEditing {
  readonly isEditing: boolean;
  /** Opens the cell of the cursor: with what was typed on it, or (null) with what stands there. */
  readonly edit: (typed: string | null) => void;
  /** For the row of the cursor. */
  readonly editor: ReactNode;
}

interface Editing {
  readonly key: number;
  /** The case and the column it was opened on: rows may come and go below it. `caseId` null: the blank row. */
  readonly caseId: CaseId | null;
  readonly shown: ShownColumn;
  readonly initial: string;
  readonly selects: boolean;
}

function languageOf({ column }: ShownColumn): string | undefined {
  return column === 'name_es' ? 'es' : column === 'name_en' ? 'en' : undefined;
}

/** The cell under edit: opened, written, chosen for, left. */
export function useCellEditing(table: EditedTable): CellEditing {
  const { cases, columns, edits, faults, at, textAt, onClosed } = table;
  const { t } = useTranslation('cases');
  const language = useUiLanguage();
  const [editing, setEditing] = useState<Editing | null>(null);
  const choicesFor = (on: ShownColumn) => choicesOf(on, language, { yes: t('form_yes'), no: t('form_no') });

  const edit = (typed: string | null) => {
    const here = columns[at.column];
    if (at.row < 0 || !here) return;
    const edited = cases[at.row];
    const hasFault = edited && faults.at(edited.id, here.column);
    const initial = typed ?? (choicesFor(here) && !hasFault ? '' : textAt(at));
    setEditing((before) => ({
      key: (before?.key ?? 0) + 1,
      caseId: edited?.id ?? null,
      shown: here,
      initial,
      selects: typed === null,
    }));
  };
  const close = (after: After) => {
    setEditing(null);
    onClosed(after);
  };
  const write = (typed: string, after: After) => {
    if (!editing) return null;
    const { caseId, shown: on } = editing;
    const known = choicesFor(on)?.find(({ label }) => label === typed.trim());
    if (caseId && known && on.variable) {
      edits.set(caseId, on.variable.id, chosenValue(on.variable, [known.id]));
      close(after);
      return null;
    }
    const why = edits.write(caseId, on.column, typed);
    if (why === null) close(after);
    return why;
  };
  const choose = (ids: readonly string[], after: After) => {
    const { caseId, shown: on } = editing ?? {};
    if (caseId && on?.variable) edits.set(caseId, on.variable.id, chosenValue(on.variable, ids));
    else if (caseId && on && ids[0]) edits.write(caseId, on.column, ids[0]);
    close(after);
  };
  const leave = (typed: string | null) => {
    setEditing(null);
    if (typed === null || !editing) return;
    const { caseId, shown: on } = editing;
    const why = edits.write(caseId, on.column, typed);
    if (why && caseId && cases.some(({ id }) => id === caseId))
      faults.put([{ caseId, column: on.column, typed, why }]);
  };

  const editedRow = editing
    ? editing.caseId === null
      ? cases.length
      : cases.findIndex(({ id }) => id === editing.caseId)
    : -1;
  const owner = cases[editedRow];
  const isLeft = editing !== null && editedRow !== at.row;
  // Undo from the menu moves rows: the editor goes, what it holds is written where it was opened.
  useLayoutEffect(() => {
    if (isLeft) setEditing(null);
  }, [isLeft]);
  const editor =
    editing && !isLeft ? (
      <CellEditor
        key={editing.key}
        label={t('editor_label', { column: editing.shown.title, row: editedRow + 1 })}
        initial={editing.initial}
        selects={editing.selects}
        lang={languageOf(editing.shown)}
        choices={owner ? choicesFor(editing.shown) : null}
        chosen={chosenOf(owner, editing.shown)}
        isMany={editing.shown.variable?.type === 'choices'}
        takesNew={editing.shown.variable?.type === 'choice' || editing.shown.variable?.type === 'choices'}
        onType={write}
        onChoose={choose}
        onCancel={() => close('stay')}
        onLeave={leave}
      />
    ) : null;
  return { isEditing: editing !== null, edit, editor };
}
