import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropTarget } from '../../shared/codebook/moves.ts';
import { ancestorsOf, codeTree } from '../../shared/codebook/tree.ts';
import { type Command, useCommands } from '../app/commands.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { AskedDialog, type Asking } from './asked-dialog.tsx';
import { CodeDetail } from './code-detail.tsx';
import { CodeTree } from './code-tree.tsx';
import { useFolded } from './folded.ts';
import { showRow } from './show-row.ts';
import { useCodeActions } from './use-code-actions.ts';
import './codebook.css';
import './colour-field.css';

/** The themes of the project: the tree, and below it the one in hand. */
export function CodebookPanel() {
  const { t } = useTranslation('codebook');
  const { store, activeCode, setActiveCode } = useWorkspace();
  const { index } = store;
  const revision = useRevision();
  const actions = useCodeActions();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [folded, setFolded] = useFolded(store);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const nodes = useMemo(() => codeTree(index), [index, revision]);
  const active = activeCode ? index.get('code', activeCode) : undefined;

  // A theme chosen elsewhere (the palette, the reader), or new under a folded one, has to be seen here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: folding it away afterwards is allowed
  useEffect(() => {
    if (!activeCode) return;
    const above = new Set(ancestorsOf(index, activeCode));
    if ([...above].some((id) => folded.has(id))) {
      setFolded(new Set([...folded].filter((id) => !above.has(id))));
    }
    showRow(activeCode);
  }, [activeCode]);

  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'newTheme',
        label: t('new'),
        keys: null,
        isEnabled: true,
        run: () => setAsking({ what: 'new', parentId: null }),
      },
    ],
    [t],
  );
  useCommands(commands);

  const foldAll = () => setFolded(new Set(index.all('code').map((code) => code.id)));
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
        <CodeTree
          nodes={nodes}
          activeCode={activeCode}
          folded={folded}
          onActivate={setActiveCode}
          onFold={setFolded}
          onEdit={(code) => setAsking({ what: 'edit', codeId: code.id })}
          onDelete={(code) => setAsking({ what: 'delete', codeId: code.id })}
          onMove={actions.move}
          onDrop={(code, onto, position) => {
            const target = dropTarget(index, { onto, position });
            if (target) actions.moveTo(code, target);
          }}
        />
      )}
      {active ? (
        <CodeDetail
          code={active}
          onEdit={() => setAsking({ what: 'edit', codeId: active.id })}
          onNewBelow={() => setAsking({ what: 'new', parentId: active.id })}
          onMove={(move) => actions.move(active, move)}
          onDelete={() => setAsking({ what: 'delete', codeId: active.id })}
        />
      ) : null}
      <AskedDialog asking={asking} onClose={() => setAsking(null)} />
    </div>
  );
}
