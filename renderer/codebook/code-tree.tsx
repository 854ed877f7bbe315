import { type KeyboardEvent, useRef } from 'react';
import {
  Button,
  Collection,
  DropIndicator,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Move } from '../../shared/codebook/moves.ts';
import { type CodeNode, flatTree } from '../../shared/codebook/tree.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Code } from '../../shared/model/records.ts';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { BilingualName, nameIn, Swatch } from '../ui/small.tsx';

const MOVE_KEYS: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
};

export interface CodeTreeProps {
  readonly nodes: readonly CodeNode[];
  readonly activeCode: CodeId | null;
  readonly folded: ReadonlySet<CodeId>;
  readonly onActivate: (codeId: CodeId | null) => void;
  readonly onFold: (folded: ReadonlySet<CodeId>) => void;
  readonly onEdit: (code: Code) => void;
  readonly onDelete: (code: Code) => void;
  readonly onMove: (code: Code, move: Move) => void;
  readonly onDrop: (code: Code, onto: CodeId, position: 'before' | 'on' | 'after') => void;
}

/**
 * The themes as a tree. Enter or F2 edits, Delete deletes, Alt with the arrows moves, in and out of
 * levels too; all of it is also in the menu of the theme in hand.
 */
export function CodeTree(props: CodeTreeProps) {
  const { t } = useTranslation('codebook');
  const frame = useRef<HTMLDivElement>(null);
  const all = flatTree(props.nodes).map(({ node }) => node);
  const codeOf = (key: unknown) => all.find((node) => node.code.id === key)?.code;

  /** The theme above, which the left arrow leads to from one that has nothing to fold. */
  const goToParent = (code: Code) => {
    const node = all.find((each) => each.id === code.id);
    const canFold = node && node.children.length > 0 && !props.folded.has(code.id);
    if (canFold || code.parentId === null) return false;
    props.onActivate(code.parentId);
    frame.current?.querySelector<HTMLElement>(`[data-key="${code.parentId}"]`)?.focus();
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const code = codeOf(props.activeCode);
    if (!code || (event.target instanceof HTMLElement && event.target.closest('button'))) return;
    if (!actOn(code, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** False where the key is the tree's own. */
  const actOn = (code: Code, { key, altKey }: KeyboardEvent): boolean => {
    const move = altKey ? MOVE_KEYS[key] : undefined;
    if (move) props.onMove(code, move);
    else if (key === 'F2') props.onEdit(code);
    else if (key === 'Delete' || key === 'Backspace') props.onDelete(code);
    else if (key === 'Escape') props.onActivate(null);
    else return key === 'ArrowLeft' && goToParent(code);
    return true;
  };

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameOf(codeOf(key)) })),
    onMove: ({ keys, target }) => {
      const [dragged] = keys;
      const code = codeOf(dragged);
      const onto = codeOf(target.key);
      if (code && onto) props.onDrop(code, onto.id, target.dropPosition);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="codebook__drop" />,
  });

  return (
    <div ref={frame} className="codebook__tree-frame" onKeyDownCapture={onKeyDown}>
      <Tree
        className="codebook__tree"
        aria-label={t('tree')}
        items={props.nodes}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={props.activeCode ? [props.activeCode] : []}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          props.onActivate(codeOf(key)?.id ?? null);
        }}
        expandedKeys={all.filter(({ code }) => !props.folded.has(code.id)).map(({ code }) => code.id)}
        onExpandedChange={(keys) => {
          const open = new Set(keys);
          props.onFold(new Set(all.map(({ code }) => code.id).filter((id) => !open.has(id))));
        }}
        onAction={(key) => {
          const code = codeOf(key);
          if (code) props.onEdit(code);
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(node) => <CodeRow node={node} />}
      </Tree>
    </div>
  );
}

function nameOf(code: Code | undefined): string {
  return code ? nameIn(code.name, 'es') : '';
}

function CodeRow({ node }: { readonly node: CodeNode }) {
  const { t } = useTranslation('codebook');
  const formats = useFormats();
  const language = useUiLanguage();
  const { code, children, own, total } = node;
  const counts = [
    ...(children.length > 0 ? [t('count_total', { count: total })] : []),
    t('count_own', { count: own }),
  ].join('\n');
  const name = nameIn(code.name, language);
  return (
    <TreeItem id={code.id} textValue={name} aria-label={`${name}, ${counts}`} className="codebook__row">
      <TreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <div className="codebook__cell">
            {hasChildItems ? (
              <Button slot="chevron" className="codebook__chevron">
                <span aria-hidden="true">{isExpanded ? '▾' : '▸'}</span>
              </Button>
            ) : (
              <span className="codebook__chevron" />
            )}
            <Swatch colour={code.colour} />
            <span className={`codebook__name${hasChildItems ? ' codebook__name--group' : ''}`}>
              <BilingualName name={code.name} />
            </span>
            <span className="codebook__count" title={counts}>
              {formats.number(total)}
            </span>
          </div>
        )}
      </TreeItemContent>
      <Collection items={children}>{(child) => <CodeRow node={child} />}</Collection>
    </TreeItem>
  );
}
