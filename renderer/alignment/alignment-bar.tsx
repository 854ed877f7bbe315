import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import type { CommandId } from '../app/command-list.ts';
import { useAllCommands, useCommandTable } from '../app/commands.ts';
import { useShowKeys } from '../app/use-show-keys.ts';
import { useWorkspace } from '../app/workspace.ts';
import { type ReportWalk, reportWalk } from '../report/report-walk.ts';
import { Button } from '../ui/button.tsx';
import { focusSoon } from '../ui/focus.ts';
import { useFormats } from '../ui/language.ts';
import { MenuButton } from '../ui/menu.tsx';
import { useWindowState } from '../ui/window-state.ts';
import type { InHandStore } from './in-hand.ts';
import { MENU } from './menu.ts';
import type { Left } from './waiting.ts';

/** What stands in the bar itself, in order; the rest is in its menu. */
const BUTTONS = [
  ['alignment.confirm', 'do_confirm'],
  ['alignment.merge', 'do_merge'],
  ['alignment.split', 'do_split'],
] as const;

/** What is about the document as a whole. */
const OF_THE_DOCUMENT = [
  'alignment.confirmAbove',
  'alignment.swapVersions',
  'alignment.showDismissed',
  'align',
] as const;

/** Over the beads: what can be done with those in hand. */
export function AlignmentBar({
  view,
  inHand,
  left,
}: {
  readonly view: DocumentView;
  readonly inHand: InHandStore;
  readonly left: Left | null;
}) {
  const { t } = useTranslation('alignment');
  const table = useCommandTable();
  const commands = useAllCommands();
  const show = useShowKeys();
  const find = (id: CommandId) => commands.findLast((each) => each.id === id);
  const entries = [...MENU, ...OF_THE_DOCUMENT].flatMap((id) => {
    const command = find(id);
    return command
      ? {
          id,
          label: command.label,
          isDisabled: !command.isEnabled,
          onAction: () => table.run(id),
          ...(command.keys ? { keys: show(command.keys) } : {}),
        }
      : [];
  });
  return (
    <div className="align__bar-frame">
      <div className="align__bar" role="toolbar" aria-label={t('bar')}>
        {BUTTONS.map(([id, label]) => (
          <Button key={id} isDisabled={!find(id)?.isEnabled} onPress={() => table.run(id)}>
            {t(label)} <CommandKeys id={id} />
          </Button>
        ))}
        <MenuButton label={t('more')} entries={entries}>
          {t('more')} <span aria-hidden="true">▾</span>
        </MenuButton>
        <Walk view={view} inHand={inHand} left={left} />
        <Linking view={view} inHand={inHand} />
      </div>
    </div>
  );
}

/** What waits to be linked, and how it goes on. */
function Linking({ view, inHand }: { readonly view: DocumentView; readonly inHand: InHandStore }) {
  const { t } = useTranslation('alignment');
  const formats = useFormats();
  const { linking } = useWindowState(inHand);
  const bead = linking === null ? undefined : view.bead(linking);
  return (
    <span className="align__linking" role="status">
      {bead ? (
        <>
          <span>
            {t('linking', { bead: formats.number(view.placeOf(bead) + 1) })}{' '}
            <CommandKeys id="alignment.link" />
          </span>
          <Button look="quiet" onPress={() => inHand.set({ ...inHand.get(), linking: null })}>
            {t('linking_stop')}
          </Button>
        </>
      ) : null}
    </span>
  );
}

/** The button goes with the walk: the keys go to the beads. */
function endWalk(): void {
  reportWalk.set(null);
  focusSoon(() => document.querySelector<HTMLElement>('.align [data-cell][tabindex="0"]'));
}

/** The beads behind a number of the report, and which of them is in hand. */
function Sought({
  view,
  inHand,
  walk,
}: {
  readonly view: DocumentView;
  readonly inHand: InHandStore;
  readonly walk: ReportWalk;
}) {
  const { t } = useTranslation('report');
  const formats = useFormats();
  const { at } = useWindowState(inHand);
  const bead = view.beads[at];
  const order = useMemo(() => new Map([...walk.beads].map((id, place) => [id, place + 1])), [walk]);
  const place = bead && order.get(bead.id);
  return t(place === undefined ? 'walk_none' : 'walk', {
    label: walk.label,
    ...(place === undefined ? {} : { at: formats.number(place) }),
    of: formats.number(walk.beads.size),
  });
}

/** What is left to look at, or the beads of a report, and the way to it. */
function Walk({
  view,
  inHand,
  left,
}: {
  readonly view: DocumentView;
  readonly inHand: InHandStore;
  readonly left: Left | null;
}) {
  const { t } = useTranslation(['alignment', 'report']);
  const formats = useFormats();
  const { show } = useWorkspace();
  const table = useCommandTable();
  const says = (some: Left) =>
    [
      t('left', { count: some.beads }),
      ...(some.doubtful > 0 ? [t('left_doubtful', { number: formats.number(some.doubtful) })] : []),
      ...(some.flags > 0 ? [t('left_flags', { number: formats.number(some.flags) })] : []),
    ].join(' · ');
  const walk = useWindowState(reportWalk);
  const sought = walk?.documentId === view.document.id ? walk : null;
  const isDone = left?.beads === 0 && !sought;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons in a bar, no form
    <span
      className="align__walk"
      role="group"
      data-sought={sought !== null || undefined}
      aria-label={t('walk')}
    >
      <span className="align__left" role="status">
        {sought ? (
          <Sought view={view} inHand={inHand} walk={sought} />
        ) : left === null ? null : isDone ? (
          t('left_none')
        ) : (
          says(left)
        )}
      </span>
      <Button look="quiet" isDisabled={isDone} onPress={() => table.run('alignment.previous')}>
        {t('walk_previous')} <CommandKeys id="alignment.previous" />
      </Button>
      <Button look="quiet" isDisabled={isDone} onPress={() => table.run('alignment.next')}>
        {t('walk_next')} <CommandKeys id="alignment.next" />
      </Button>
      {sought ? (
        <>
          <Button look="quiet" onPress={() => show(sought.report)}>
            {t('report:walk_back')}
          </Button>
          <Button look="quiet" onPress={endWalk}>
            {t('report:walk_end')}
          </Button>
        </>
      ) : null}
    </span>
  );
}
