import { Fragment, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../shared/documents/summary.ts';
import { notesOn } from '../../shared/notes/of-target.ts';
import { useIndex } from '../app/workspace.ts';
import { notesDialog } from '../notes/notes-dialog-state.ts';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { MenuButton } from '../ui/menu.tsx';
import { RenameField } from '../ui/rename-field.tsx';
import { languageName } from './language-name.ts';

export interface DocumentRowProps {
  readonly summary: DocumentSummary;
  readonly isOpen: boolean;
  readonly isRenaming: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onRenaming: (is: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  /** The focus goes along. */
  readonly onMoveByKey: (by: -1 | 1) => void;
  readonly onCases: () => void;
  /** Absent where there is no translation. */
  readonly onReport?: () => void;
  readonly onRemove: () => void;
}

export function DocumentRow(props: DocumentRowProps) {
  const { t } = useTranslation(['app', 'common', 'notes', 'report']);
  const language = useUiLanguage();
  const formats = useFormats();
  const { document, beads, codings, languages } = props.summary;
  const { name } = document;
  const notes = notesOn(useIndex(), document.id).length;
  const opener = useRef<HTMLButtonElement>(null);
  const facts = [
    t('documents_beads', { count: beads }),
    t('documents_codings', { count: codings }),
    notes > 0 ? t('notes:count', { count: notes }) : '',
    // Spanish and English is what nearly all of them are in.
    isUsual(languages) ? '' : formats.list(languages.map((tag) => languageName(tag, language))),
  ];
  return (
    <div className="documents__row" data-open={props.isOpen || undefined}>
      {props.isRenaming ? (
        <RenameField
          label={t('documents_name', { name })}
          value={name}
          onDone={props.onRename}
          onCancel={() => props.onRenaming(false)}
          returnFocus={() => opener.current?.focus()}
        />
      ) : (
        <button
          ref={opener}
          type="button"
          className="documents__open"
          aria-current={props.isOpen ? 'true' : undefined}
          onClick={props.onOpen}
          onKeyDown={(event) => {
            const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
            if (event.key === 'F2') props.onRenaming(true);
            else if (isMove) props.onMoveByKey(event.key === 'ArrowUp' ? -1 : 1);
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          <span className="documents__name">{name}</span>
          <span className="documents__facts">
            {facts.filter(Boolean).map((fact, at) => (
              <Fragment key={fact}>
                {at > 0 ? ' · ' : null}
                <span className="documents__fact">{fact}</span>
              </Fragment>
            ))}
          </span>
        </button>
      )}
      <MenuButton
        look="quiet"
        label={t('documents_actions', { name })}
        entries={[
          { id: 'rename', label: t('common:rename'), onAction: () => props.onRenaming(true) },
          { id: 'cases', label: t('documents_cases'), onAction: props.onCases },
          {
            id: 'up',
            label: t('documents_up'),
            isDisabled: props.isFirst,
            onAction: () => props.onMove(-1),
          },
          {
            id: 'down',
            label: t('documents_down'),
            isDisabled: props.isLast,
            onAction: () => props.onMove(1),
          },
          {
            id: 'notes',
            label: t('notes:menu'),
            onAction: () => notesDialog.set({ targets: [document.id], writes: true }),
          },
          ...(props.onReport ? [{ id: 'report', label: t('report:menu'), onAction: props.onReport }] : []),
          { id: 'remove', label: t('common:delete'), onAction: props.onRemove },
        ]}
      >
        ⋯
      </MenuButton>
    </div>
  );
}

function isUsual(languages: readonly string[]): boolean {
  const bases = new Set(languages.map((tag) => tag.split('-')[0]));
  return bases.size === 2 && bases.has('es') && bases.has('en');
}
