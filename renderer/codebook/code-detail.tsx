import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MOVES, type Move, moveTarget } from '../../shared/codebook/moves.ts';
import { firstBeadOf, usesOf } from '../../shared/codebook/uses.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Code } from '../../shared/model/records.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { NoteField } from '../notes/note-field.tsx';
import { Button } from '../ui/button.tsx';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { MenuButton } from '../ui/menu.tsx';
import { BilingualName, nameIn, otherLanguage, Swatch } from '../ui/small.tsx';

export interface CodeDetailProps {
  readonly code: Code;
  readonly onEdit: () => void;
  readonly onNewBelow: () => void;
  readonly onMove: (move: Move) => void;
  readonly onDelete: () => void;
}

const KEYS: Readonly<Record<Move, string>> = {
  up: 'Alt ↑',
  down: 'Alt ↓',
  indent: 'Alt →',
  outdent: 'Alt ←',
};

/** The theme in hand: what it means, where it is used, what can be done with it. */
export function CodeDetail({ code, onEdit, onNewBelow, onMove, onDelete }: CodeDetailProps) {
  const { t } = useTranslation(['codebook', 'common']);
  const language = useUiLanguage();
  const { index } = useWorkspace().store;
  const name = nameIn(code.name, language);
  const described = code.description[language] ? language : otherLanguage(language);
  const moves = MOVES.map((move) => ({
    id: move,
    label: t(`move_${move}`),
    keys: KEYS[move],
    isDisabled: moveTarget(index, code, move) === null,
    onAction: () => onMove(move),
  }));
  return (
    <section className="code-detail" aria-label={name}>
      <div className="code-detail__head">
        <Swatch colour={code.colour} />
        <h2 className="code-detail__name">
          <BilingualName name={code.name} />
        </h2>
        <MenuButton
          look="quiet"
          label={t('actions', { name })}
          entries={[...moves, { id: 'delete', label: t('delete'), onAction: onDelete }]}
        >
          ⋯
        </MenuButton>
      </div>
      <div className="code-detail__actions">
        <Button onPress={onEdit}>{t('common:edit')}</Button>
        <Button onPress={onNewBelow}>{t('newBelow')}</Button>
      </div>
      {code.description[described] ? (
        <p className="code-detail__description" lang={described}>
          {code.description[described]}
        </p>
      ) : null}
      <NoteField key={code.id} targetId={code.id} level={3} />
      <Uses code={code} />
    </section>
  );
}

function Uses({ code }: { readonly code: Code }) {
  const { t } = useTranslation('codebook');
  const formats = useFormats();
  const { store, show } = useWorkspace();
  const revision = useRevision();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const uses = useMemo(() => usesOf(store.index, code.id), [store, code.id, revision]);
  const go = (documentId: DocumentId) => {
    const beadId = firstBeadOf(store.index, code.id, documentId);
    show({ kind: 'document', documentId, ...(beadId ? { jump: { beadId } } : {}) });
  };
  return (
    <>
      <h3 className="code-detail__heading">{t('uses')}</h3>
      {uses.length === 0 ? <p className="code-detail__none">{t('uses_none')}</p> : null}
      <ul>
        {uses.map(({ documentId, name, count }) => (
          <li key={documentId}>
            <button
              type="button"
              className="code-detail__use"
              aria-label={t('uses_open', { document: name, count })}
              onClick={() => go(documentId)}
            >
              <span>{name}</span>
              <span className="codebook__count">{formats.number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
