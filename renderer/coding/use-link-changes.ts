import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type LinkWish,
  planChangeRelation,
  planLink,
  planRemoveLink,
  planReverseLink,
} from '../../shared/coding/links.ts';
import type { Changes } from '../../shared/model/change.ts';
import type { CodingId } from '../../shared/model/ids.ts';
import type { Link, LinkRelation } from '../../shared/model/records.ts';
import { useServices } from '../app/services.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useWrite } from '../app/use-write.ts';
import { useWorkspace } from '../app/workspace.ts';
import { useUiLanguage } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';

/** What is written of the links between codings, each an undoable change with a name. */
export interface LinkChanges {
  /** False where they are linked so already. */
  readonly link: (wish: LinkWish) => boolean;
  readonly relate: (link: Link, relation: LinkRelation) => boolean;
  /** From the second to the first. False where that is there already, or would say the same. */
  readonly reverse: (link: Link) => boolean;
  /** With a notice that offers it back. */
  readonly unlink: (link: Link) => void;
}

export function useLinkChanges(): LinkChanges {
  const { store } = useWorkspace();
  const services = useServices();
  const writeChanges = useWrite();
  const language = useUiLanguage();
  const undoable = useUndoable();
  const { t } = useTranslation('coding');
  return useMemo(() => {
    const { index, author } = store;
    const theme = (codingId: CodingId) => {
      const coding = index.get('coding', codingId);
      const code = coding && index.get('code', coding.codeId);
      return code ? nameIn(code.name, language) : '';
    };
    const write = (key: string, { fromId, toId }: Pick<Link, 'fromId' | 'toId'>, changes: Changes) =>
      writeChanges({ key, params: { from: theme(fromId), to: theme(toId) } }, changes);
    return {
      link: (wish) =>
        write('codingsLinked', wish, planLink(index, wish, { author, effects: services.effects })),
      relate: (link, relation) => write('linkChanged', link, planChangeRelation(index, link.id, relation)),
      reverse: (link) => write('linkReversed', link, planReverseLink(index, link.id)),
      unlink: (link) => {
        const params = { from: theme(link.fromId), to: theme(link.toId) };
        undoable({ key: 'linkRemoved', params }, planRemoveLink(index, link.id), t('link_removed', params));
      },
    };
  }, [store, writeChanges, services, language, undoable, t]);
}
