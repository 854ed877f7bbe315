import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MOVES, type Move, moveTarget } from '../../shared/codebook/moves.ts';
import { firstBeadOf, usesOf } from '../../shared/codebook/uses.ts';
import type { CodeId, DocumentId } from '../../shared/model/ids.ts';
import type { Bilingual, Code } from '../../shared/model/records.ts';
import { useShowKeys } from '../app/use-show-keys.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { NoteField } from '../notes/note-field.tsx';
import { Button } from '../ui/button.tsx';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { MenuButton } from '../ui/menu.tsx';
import { BilingualName, Kbd, nameIn, otherLanguage, Swatch } from '../ui/small.tsx';
import type { Asking } from './asked-dialog.tsx';
import type { DropPosition } from './use-tree-drag.tsx';

export interface CodeDetailProps {
  readonly code: Code;
  readonly cut: ReadonlySet<CodeId>;
  readonly ask: (asking: Asking) => void;
  readonly onMove: (move: Move) => void;
  readonly onCut: (codes: readonly Code[]) => void;
  readonly onPaste: (onto: Code, position: DropPosition) => void;
}

export const MOVE_KEYS: Readonly<Record<Move, string>> = {
  up: 'Alt+Up',
  down: 'Alt+Down',
  indent: 'Alt+Right',
  outdent: 'Alt+Left',
};

/** The theme in hand: what it means, where it is used, what can be done with it. */
export function CodeDetail({ code, cut, ask, onMove, onCut, onPaste }: CodeDetailProps) {
  const { t } = useTranslation(['codebook', 'common']);
  const language = useUiLanguage();
  const showKeys = useShowKeys();
  const { store, show } = useWorkspace();
  const { index } = store;
  const name = nameIn(code.name, language);
  const moves = MOVES.map((move) => ({
    id: move,
    label: t(`move_${move}`),
    keys: showKeys(MOVE_KEYS[move]),
    isDisabled: moveTarget(index, [code], move) === null,
    onAction: () => onMove(move),
  }));
  const paste = [
    {
      id: 'pasteInto',
      label: t('paste_into'),
      keys: showKeys('CmdOrCtrl+V'),
      onAction: () => onPaste(code, 'on'),
    },
    {
      id: 'pasteBehind',
      label: t('paste_behind'),
      keys: showKeys('CmdOrCtrl+Shift+V'),
      onAction: () => onPaste(code, 'after'),
    },
  ];
  return (
    <section className="code-detail" aria-label={name}>
      <div className="code-detail__head">
        <Swatch colour={code.colour} />
        <h2 className="code-detail__name">
          <BilingualName name={code.name} />
        </h2>
        {code.shortcut === undefined ? null : <Kbd keys={String(code.shortcut)} />}
        <MenuButton
          look="quiet"
          label={t('actions', { name })}
          entries={[
            ...moves,
            { id: 'cut', label: t('cut'), keys: showKeys('CmdOrCtrl+X'), onAction: () => onCut([code]) },
            ...(cut.size > 0 ? paste : []),
            { id: 'sort', label: t('sort'), onAction: () => ask({ what: 'sort', codeId: code.id }) },
            { id: 'merge', label: t('merge'), onAction: () => ask({ what: 'merge', codeIds: [code.id] }) },
            { id: 'delete', label: t('delete'), onAction: () => ask({ what: 'delete', codeIds: [code.id] }) },
          ]}
        >
          ⋯
        </MenuButton>
      </div>
      <div className="code-detail__actions">
        <Button onPress={() => ask({ what: 'edit', codeId: code.id })}>{t('common:edit')}</Button>
        <Button onPress={() => ask({ what: 'new', parentId: code.id })}>{t('newBelow')}</Button>
        <Button onPress={() => show({ kind: 'passages', codeId: code.id })}>{t('passages_open')}</Button>
      </div>
      <Definition text={code.description} />
      <Definition text={code.inclusion} heading={t('inclusion')} />
      <Definition text={code.exclusion} heading={t('exclusion')} />
      <NoteField key={code.id} targetId={code.id} level={3} />
      <Uses code={code} />
    </section>
  );
}

/** In the window's language, else in the other; nothing where nothing is said. */
function Definition({ text, heading }: { readonly text: Bilingual | undefined; readonly heading?: string }) {
  const language = useUiLanguage();
  const shown = text?.[language] ? language : otherLanguage(language);
  if (!text?.[shown]) return null;
  return (
    <>
      {heading === undefined ? null : <h3 className="code-detail__heading">{heading}</h3>}
      <p className="code-detail__description" lang={shown}>
        {text[shown]}
      </p>
    </>
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
