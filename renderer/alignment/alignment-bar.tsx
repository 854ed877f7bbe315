import { useTranslation } from 'react-i18next';
import { CommandKeys } from '../app/command-keys.tsx';
import type { CommandId } from '../app/command-list.ts';
import { useAllCommands, useCommandTable } from '../app/commands.ts';
import { useShowKeys } from '../app/use-show-keys.ts';
import { Button } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { MENU } from './menu.ts';

/** What stands in the bar itself, in order; the rest is in its menu. */
const BUTTONS = [
  ['alignment.confirm', 'do_confirm'],
  ['alignment.merge', 'do_merge'],
  ['alignment.split', 'do_split'],
] as const;

/** Over the beads: what can be done with those in hand. */
export function AlignmentBar() {
  const { t } = useTranslation('alignment');
  const table = useCommandTable();
  const commands = useAllCommands();
  const show = useShowKeys();
  const find = (id: CommandId) => commands.findLast((each) => each.id === id);
  const entries = [...MENU, 'alignment.confirmAbove' as const].flatMap((id) => {
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
    <div className="align__bar" role="toolbar" aria-label={t('bar')}>
      {BUTTONS.map(([id, label]) => (
        <Button key={id} isDisabled={!find(id)?.isEnabled} onPress={() => table.run(id)}>
          {t(label)} <CommandKeys id={id} />
        </Button>
      ))}
      <MenuButton label={t('more')} entries={entries}>
        {t('more')} <span aria-hidden="true">▾</span>
      </MenuButton>
    </div>
  );
}
