import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropTarget } from '../../shared/codebook/moves.ts';
import { ancestorsOf, codeTree } from '../../shared/codebook/tree.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { AskedDialog, type Asking } from './asked-dialog.tsx';
import { CodeDetail } from './code-detail.tsx';
import { CodeTree } from './code-tree.tsx';
import { useFolded } from './folded.ts';
import { ManyDetail } from './many-detail.tsx';
import { showRow } from './show-row.ts';
import { useCodeActions } from './use-code-actions.ts';
import { useCodebookCommands } from './use-codebook-commands.ts';
import { useCutThemes } from './use-cut-themes.ts';
import { useThemeSelection } from './use-selection.ts';
import type { DropPosition } from './use-tree-drag.tsx';
import './codebook.css';
import './colour-field.css';

/** The themes of the project: the tree, and below it those in hand. */
export function CodebookPanel() {
  const { t } = useTranslation('codebook');
  const { store, activeCode, setActiveCode } = useWorkspace();
  const { index } = store;
  const revision = useRevision();
  const actions = useCodeActions();
  const selection = useThemeSelection();
  const { cut, onCut, onPaste } = useCutThemes(actions);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [folded, setFolded] = useFolded(store);
  // The same nodes while nothing of the codebook changes: the tree is not drawn again for an edit of a text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const nodes = useMemo(() => codeTree(index), [index, revision]);
  const { ids, codes, choose } = selection;

  // A theme chosen elsewhere (the palette, the reader), or new or moved under a folded one, has to be seen here.
  const parentId = activeCode && index.get('code', activeCode)?.parentId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: folding it away afterwards is allowed
  useEffect(() => {
    if (!activeCode) return;
    const above = new Set(ancestorsOf(index, activeCode));
    if ([...above].some((id) => folded.has(id))) {
      setFolded(new Set([...folded].filter((id) => !above.has(id))));
    }
    showRow(activeCode);
  }, [activeCode, parentId]);

  useCodebookCommands({ codes, ask: setAsking, actions });

  const onMove = useCallback(
    (move: Parameters<typeof actions.move>[1]) => {
      actions.move(codes, move);
      if (codes.length === 1 && codes[0]) showRow(codes[0].id, { focus: true });
    },
    [actions, codes],
  );
  const onDrop = useCallback(
    (dropped: readonly CodeId[], onto: CodeId, position: DropPosition) => {
      const target = dropTarget(index, { onto, position });
      if (target)
        actions.moveTo(
          dropped.flatMap((id) => index.get('code', id) ?? []),
          target,
        );
    },
    [index, actions],
  );
  const onLetGo = useCallback(() => {
    if (cut.size > 0) onCut([]);
    else if (ids.size > 1 && activeCode) choose(new Set([activeCode]));
    else setActiveCode(null);
  }, [cut, onCut, ids, activeCode, choose, setActiveCode]);
  const askDelete = useCallback(
    () => setAsking({ what: 'delete', codeIds: codes.map(({ id }) => id) }),
    [codes],
  );
  const tree = useMemo(
    () => (
      <CodeTree
        index={index}
        nodes={nodes}
        chosen={ids}
        cut={cut}
        folded={folded}
        onChoose={choose}
        onFold={setFolded}
        onEdit={(code) => setAsking({ what: 'edit', codeId: code.id })}
        onDelete={askDelete}
        onMove={onMove}
        onCut={() => onCut(codes)}
        onPaste={onPaste}
        onLetGo={onLetGo}
        onDrop={onDrop}
      />
    ),
    [
      index,
      nodes,
      ids,
      cut,
      folded,
      choose,
      setFolded,
      askDelete,
      onMove,
      onCut,
      codes,
      onPaste,
      onLetGo,
      onDrop,
    ],
  );
  const foldAll = () => setFolded(new Set(index.all('code').map((code) => code.id)));
  const [one] = codes;
  return (
    <div className="codebook">
      <div className="codebook__tools">
        <Button look="quiet" onPress={() => setAsking({ what: 'new', parentId: null })}>
          <span aria-hidden="true">+</span>
          {t('new')}
        </Button>
        <MenuButton
          look="quiet"
          label={t('more')}
          entries={[
            { id: 'expand', label: t('expandAll'), onAction: () => setFolded(new Set()) },
            { id: 'collapse', label: t('collapseAll'), onAction: foldAll },
            {
              id: 'sort',
              label: t('sort'),
              isDisabled: nodes.length === 0,
              onAction: () => setAsking({ what: 'sort', codeId: activeCode }),
            },
            { id: 'starter', label: t('addStarter'), onAction: actions.addStarter },
          ]}
        >
          ⋯
        </MenuButton>
      </div>
      {nodes.length === 0 ? (
        <div className="codebook__empty">
          <p className="codebook__empty-title">{t('empty')}</p>
          <p>{t('empty_how')}</p>
          <Button look="primary" onPress={actions.addStarter}>
            {t('addStarter')}
          </Button>
        </div>
      ) : (
        tree
      )}
      {ids.size > 1 ? (
        <ManyDetail ids={ids} codes={codes} cut={cut} onCut={onCut} onMove={onMove} ask={setAsking} />
      ) : one ? (
        <CodeDetail code={one} ask={setAsking} cut={cut} onCut={onCut} onPaste={onPaste} onMove={onMove} />
      ) : null}
      <AskedDialog asking={asking} onClose={() => setAsking(null)} />
    </div>
  );
}
