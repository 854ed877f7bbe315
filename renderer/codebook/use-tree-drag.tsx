import { type DragEvent, useRef, useState } from 'react';
import { DropIndicator, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { moveRefusal } from '../../shared/codebook/move-codes.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import { useUiLanguage } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';

export type DropPosition = 'before' | 'on' | 'after';

/** Themes dragged in the tree. The tree keeps them out of their own branch; `refused` is when to say so. */
export function useTreeDrag(
  index: ProjectIndex,
  onDrop: (ids: readonly CodeId[], onto: CodeId, position: DropPosition) => void,
) {
  const { t } = useTranslation('codebook');
  const language = useUiLanguage();
  const dragged = useRef<readonly CodeId[]>([]);
  const [refused, setRefused] = useState(false);
  const idOf = (key: unknown): CodeId | undefined =>
    typeof key === 'string' ? index.all('code').find(({ id }) => id === key)?.id : undefined;
  const idsOf = (keys: Iterable<unknown>) => [...keys].flatMap((key) => idOf(key) ?? []);
  const nameOf = (id: CodeId | undefined) => {
    const code = id && index.get('code', id);
    return code ? nameIn(code.name, language) : '';
  };

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameOf(idOf(key)) })),
    onDragStart: ({ keys }) => {
      dragged.current = idsOf(keys);
    },
    onDragEnd: () => {
      dragged.current = [];
      setRefused(false);
    },
    onMove: ({ keys, target }) => {
      const onto = idOf(target.key);
      if (onto) onDrop(idsOf(keys), onto, target.dropPosition);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="codebook__drop" />,
    renderDragPreview: (items) => (
      <div className="codebook__preview">
        {items.length === 1 ? items[0]?.['text/plain'] : t('many', { count: items.length })}
      </div>
    ),
  });

  /** On the way down to the tree: over what the pointer is now. */
  const onDragOverCapture = (event: DragEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
    const onto = idOf(row?.dataset.key);
    const isOwn = onto !== undefined && dragged.current.includes(onto);
    const next = onto !== undefined && !isOwn && moveRefusal(index, dragged.current, onto) === 'ownBranch';
    if (next !== refused) setRefused(next);
  };
  return { dragAndDropHooks, onDragOverCapture, refused };
}
