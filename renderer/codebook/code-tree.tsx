import { type KeyboardEvent, useMemo, useRef } from 'react';
import { Tree } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Move } from '../../shared/codebook/moves.ts';
import { type CodeNode, flatTree } from '../../shared/codebook/tree.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Code } from '../../shared/model/records.ts';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { CodeRow, CutThemes } from './code-row.tsx';
import { LongTree, MOST_MOUNTED } from './long-tree.tsx';
import { showRow } from './show-row.ts';
import { treeAct } from './tree-keys.ts';
import { type DropPosition, useTreeDrag } from './use-tree-drag.tsx';

export interface CodeTreeProps {
  readonly index: ProjectIndex;
  readonly nodes: readonly CodeNode[];
  readonly chosen: ReadonlySet<CodeId>;
  readonly cut: ReadonlySet<CodeId>;
  readonly folded: ReadonlySet<CodeId>;
  readonly onChoose: (ids: ReadonlySet<CodeId>) => void;
  readonly onFold: (folded: ReadonlySet<CodeId>) => void;
  readonly onEdit: (code: Code) => void;
  /** These act on all that is chosen. */
  readonly onDelete: () => void;
  readonly onMove: (move: Move) => void;
  readonly onCut: () => void;
  readonly onPaste: (onto: Code, position: DropPosition) => void;
  readonly onLetGo: () => void;
  readonly onDrop: (ids: readonly CodeId[], onto: CodeId, position: DropPosition) => void;
}

/**
 * The themes as a tree. Ctrl and Shift choose several. Enter or F2 edits, Delete deletes, Alt with the arrows
 * moves, in and out of levels too, Ctrl+X and Ctrl+V take them further; all of it is also in the menus.
 */
export function CodeTree(props: CodeTreeProps) {
  const { t } = useTranslation('codebook');
  const formats = useFormats();
  const language = useUiLanguage();
  const words = useMemo(() => ({ t, formats, language }), [t, formats, language]);
  const frame = useRef<HTMLDivElement>(null);
  const all = flatTree(props.nodes).map(({ node }) => node);
  const byId = new Map<unknown, CodeNode>(all.map((node) => [node.id, node]));
  const drag = useTreeDrag(props.index, props.onDrop);
  const idsOf = (keys: Iterable<unknown>) => new Set([...keys].flatMap((key) => byId.get(key)?.id ?? []));

  /** The theme above, which the left arrow leads to from one that has nothing to fold. */
  const goToParent = ({ code, children }: CodeNode) => {
    const canFold = children.length > 0 && !props.folded.has(code.id);
    if (canFold || code.parentId === null) return false;
    props.onChoose(new Set([code.parentId]));
    showRow(code.parentId, { focus: true });
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.closest('button')) return;
    const node = byId.get(event.target.closest<HTMLElement>('[data-key]')?.dataset.key);
    const wish = treeAct(event);
    if (!node || !wish || !actOn(node, wish)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** False where the key is the tree's own. */
  const actOn = (node: CodeNode, wish: NonNullable<ReturnType<typeof treeAct>>): boolean => {
    if (wish.act === 'toParent') return goToParent(node);
    if (wish.act === 'letGo') props.onLetGo();
    else if (wish.act === 'pasteInto') props.onPaste(node.code, 'on');
    else if (wish.act === 'pasteBehind') props.onPaste(node.code, 'after');
    // The rest is done to what is chosen: nothing, where nothing is.
    else if (props.chosen.size === 0) return false;
    else if (wish.act === 'move') props.onMove(wish.move);
    else if (wish.act === 'edit') props.onEdit(node.code);
    else if (wish.act === 'delete') props.onDelete();
    else props.onCut();
    return true;
  };

  const isLong = all.length > MOST_MOUNTED;
  const tree = (
    <Tree
      className="codebook__tree"
      aria-label={t('tree')}
      items={props.nodes}
      selectionMode="multiple"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={props.chosen}
      onSelectionChange={(keys) =>
        props.onChoose(keys === 'all' ? new Set(all.map(({ id }) => id)) : idsOf(keys))
      }
      expandedKeys={all.filter(({ id }) => !props.folded.has(id)).map(({ id }) => id)}
      onExpandedChange={(keys) => {
        const open = new Set(keys);
        props.onFold(new Set(all.map(({ id }) => id).filter((id) => !open.has(id))));
      }}
      onAction={(key) => {
        const node = byId.get(key);
        if (node) props.onEdit(node.code);
      }}
      dependencies={[words]}
      dragAndDropHooks={drag.dragAndDropHooks}
    >
      {(node) => <CodeRow node={node} words={words} />}
    </Tree>
  );
  return (
    <div
      ref={frame}
      className={`codebook__tree-frame${isLong ? ' codebook__tree-frame--long' : ''}`}
      onKeyDownCapture={onKeyDown}
      onDragOverCapture={drag.onDragOverCapture}
    >
      <CutThemes value={props.cut}>{isLong ? <LongTree frame={frame}>{tree}</LongTree> : tree}</CutThemes>
      <p className="codebook__refusal" role="status">
        {drag.refused ? t('move_ownBranch') : ''}
      </p>
    </div>
  );
}
