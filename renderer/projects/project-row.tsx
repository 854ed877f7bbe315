import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedProject } from '../store/library.ts';
import { useFormats } from '../ui/language.ts';
import { MenuButton } from '../ui/menu.tsx';
import { RenameField } from '../ui/rename-field.tsx';
import { Chip } from '../ui/small.tsx';

export interface ProjectRowProps {
  readonly project: ListedProject;
  /** Projects here that began as the same one, this included. */
  readonly copies: number;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

export function ProjectRow({ project, copies, onOpen, onRename, onRemove }: ProjectRowProps) {
  const { t } = useTranslation(['projects', 'common']);
  const formats = useFormats();
  const [renaming, setRenaming] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { header } = project;
  const name = header.name || t('untitled');
  const facts = [
    t('documents', { count: header.documents }),
    t('codings', { count: header.codings }),
    t('changed', { date: formats.dateTime(header.changedAt) }),
  ];
  return (
    <li className="projects__row">
      <div className="projects__main">
        {renaming ? (
          <RenameField
            label={t('rename_of', { name })}
            value={header.name}
            onCancel={() => setRenaming(false)}
            returnFocus={() => opener.current?.focus()}
            onDone={(wanted) => {
              setRenaming(false);
              const tidied = wanted.normalize('NFC').trim();
              if (tidied !== '' && tidied !== header.name) onRename(tidied);
            }}
          />
        ) : (
          <button ref={opener} type="button" className="projects__open" onClick={onOpen}>
            {name}
          </button>
        )}
        <p className="projects__facts">{facts.join(' · ')}</p>
      </div>
      {copies > 1 ? <Chip>{t('copies', { count: copies })}</Chip> : null}
      {header.sample ? <Chip>{t('sample')}</Chip> : null}
      <MenuButton
        look="quiet"
        label={t('actions', { name })}
        entries={[
          { id: 'open', label: t('common:open'), onAction: onOpen },
          { id: 'rename', label: t('common:rename'), onAction: () => setRenaming(true) },
          { id: 'remove', label: t('toBin'), onAction: onRemove },
        ]}
      >
        ⋯
      </MenuButton>
    </li>
  );
}
