import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isMutual, linksOf } from '../../shared/coding/links.ts';
import { steppedWeight } from '../../shared/coding/weight.ts';
import type { Coding, Link } from '../../shared/model/records.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useServices } from '../app/services.ts';
import { useIndex } from '../app/workspace.ts';
import { codingDialog } from './coding-dialog.ts';
import { useCodingChanges } from './use-coding-changes.ts';
import { useLinkChanges } from './use-link-changes.ts';

/** What can be done with the coding in hand besides deciding on it: its weight, its theme, its links. */
export function useInspectorCommands(coding: Coding | undefined): void {
  const { t } = useTranslation('coding');
  const { toasts } = useServices();
  const index = useIndex();
  const changes = useCodingChanges();
  const links = useLinkChanges();
  const turnable = coding && linksOf(index, coding.id).findLast(({ relation }) => !isMutual(relation));
  const commands = useMemo<readonly CommandAct[]>(() => {
    const isEnabled = coding !== undefined;
    const weigh = (by: 1 | -1) => () => coding && changes.weigh(coding, steppedWeight(coding.weight, by));
    const turn = (link: Link | undefined) => {
      if (link && !links.reverse(link)) toasts.show(t('link_isThere'), { topic: 'link' });
    };
    return [
      { id: 'coding.heavier', isEnabled, run: weigh(1) },
      { id: 'coding.lighter', isEnabled, run: weigh(-1) },
      { id: 'coding.recode', isEnabled, run: () => codingDialog.set('theme') },
      { id: 'coding.link', isEnabled, run: () => codingDialog.set('link') },
      { id: 'coding.linkReverse', isEnabled: turnable !== undefined, run: () => turn(turnable) },
    ];
  }, [coding, changes, links, turnable, toasts, t]);
  useCommands(commands);
}
