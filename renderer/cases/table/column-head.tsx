import { type CSSProperties, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { MenuButton } from '../../ui/menu.tsx';
import type { MountedColumn } from './grid-row.tsx';

export type ColumnAction = 'edit' | 'left' | 'right' | 'remove';

/** The title of a column; a variable's has a menu of what can be done with it. */
export const ColumnHead = memo(function ColumnHead(props: {
  readonly shown: MountedColumn;
  readonly isCursor: boolean;
  readonly onAction: (shown: MountedColumn, action: ColumnAction) => void;
}) {
  const { shown, isCursor, onAction } = props;
  const { t } = useTranslation(['cases', 'common']);
  const { at, variable, title, width, start } = shown;
  const style: CSSProperties = at === 0 ? { width } : { width, left: start };
  const entry = (id: ColumnAction, label: string) => ({ id, label, onAction: () => onAction(shown, id) });
  return (
    <th
      scope="col"
      aria-colindex={at + 1}
      tabIndex={isCursor ? 0 : -1}
      data-cell={isCursor ? '' : undefined}
      data-row={-1}
      data-column={at}
      data-cursor={isCursor || undefined}
      data-frozen={at === 0 || undefined}
      className="case-grid__head"
      style={style}
    >
      <span className="case-grid__title" title={title}>
        {title}
      </span>
      {variable ? (
        <>
          <span className="case-grid__type">{t(`type_${variable.type}`)}</span>
          <MenuButton
            look="quiet"
            label={t('column_actions', { variable: title })}
            entries={[
              entry('edit', t('column_edit')),
              entry('left', t('column_left')),
              entry('right', t('column_right')),
              entry('remove', t('common:delete')),
            ]}
          >
            ⋯
          </MenuButton>
        </>
      ) : null}
    </th>
  );
});
