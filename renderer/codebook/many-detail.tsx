import { useTranslation } from 'react-i18next';
import { subtree } from '../../shared/codebook/changes.ts';
import { MOVES, type Move, moveTarget } from '../../shared/codebook/moves.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Code } from '../../shared/model/records.ts';
import { useShowKeys } from '../app/use-show-keys.ts';
import { useIndex } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { BilingualName, Swatch } from '../ui/small.tsx';
import type { Asking } from './asked-dialog.tsx';
import { MOVE_KEYS } from './code-detail.tsx';

export interface ManyDetailProps {
  readonly ids: ReadonlySet<CodeId>;
  /** Those that go along with none of the others. */
  readonly codes: readonly Code[];
  readonly cut: ReadonlySet<CodeId>;
  readonly onCut: (codes: readonly Code[]) => void;
  readonly onMove: (move: Move) => void;
  readonly ask: (asking: Asking) => void;
}

/** Several themes in hand: which they are, and what can be done with all of them. */
export function ManyDetail({ ids, codes, cut, onCut, onMove, ask }: ManyDetailProps) {
  const { t } = useTranslation('codebook');
  const index = useIndex();
  const showKeys = useShowKeys();
  const chosen = [...ids].flatMap((id) => index.get('code', id) ?? []);
  const branch = new Set(codes.flatMap(({ id }) => subtree(index, id)));
  const total = [...branch].reduce((sum, { id }) => sum + index.codingCount(id), 0);
  const title = t('many', { count: chosen.length });
  return (
    <section className="code-detail" aria-label={title}>
      <div className="code-detail__head">
        <h2 className="code-detail__name">{title}</h2>
        <MenuButton
          look="quiet"
          label={t('many_actions')}
          entries={[
            ...MOVES.map((move) => ({
              id: move,
              label: t(`move_${move}`),
              keys: showKeys(MOVE_KEYS[move]),
              isDisabled: moveTarget(index, codes, move) === null,
              onAction: () => onMove(move),
            })),
            {
              id: 'cut',
              label: t(cut.size > 0 ? 'cut_letGo' : 'cut'),
              keys: showKeys(cut.size > 0 ? 'Escape' : 'CmdOrCtrl+X'),
              onAction: () => onCut(cut.size > 0 ? [] : codes),
            },
            {
              id: 'delete',
              label: t('delete'),
              onAction: () => ask({ what: 'delete', codeIds: codes.map(({ id }) => id) }),
            },
          ]}
        >
          ⋯
        </MenuButton>
      </div>
      <div className="code-detail__actions">
        <Button onPress={() => ask({ what: 'merge', codeIds: chosen.map(({ id }) => id) })}>
          {t('merge')}
        </Button>
      </div>
      <p className="code-detail__description">{t('passages', { count: total })}</p>
      <ul className="code-detail__list">
        {chosen.map((code) => (
          <li key={code.id} className="theme-line">
            <Swatch colour={code.colour} />
            <span className="theme-line__name">
              <BilingualName name={code.name} />
            </span>
            <span className="codebook__count">{index.codingCount(code.id)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
