import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { linkTarget } from '../../shared/notes/href.ts';
import { useServices } from '../app/services.ts';
import { useIndex, useRevision, useWorkspace } from '../app/workspace.ts';
import { useShowCoding } from '../coding/use-show-coding.ts';
import { useUiLanguage } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';
import { notesDialog } from './notes-dialog-state.ts';

export interface ShownLink {
  /** `web`: an address, which is shown and never opened. */
  readonly state: 'here' | 'gone' | 'web';
  /** What it leads to, in words of the window's language. */
  readonly title: string;
}

export interface NoteLinks {
  readonly look: (href: string) => ShownLink;
  readonly follow: (href: string) => void;
}

/** What the links of notes lead to, and the way there. A new object at every change of the project. */
export function useNoteLinks(): NoteLinks {
  const { t } = useTranslation('notes');
  const { toasts } = useServices();
  const { show } = useWorkspace();
  const index = useIndex();
  const revision = useRevision();
  const language = useUiLanguage();
  const showCoding = useShowCoding();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is there changes with the revision
  return useMemo(() => {
    const look = (href: string): ShownLink => {
      const target = linkTarget(href);
      if (target.kind === 'web') return { state: 'web', title: target.url };
      if (target.kind === 'document') {
        const document = index.get('document', target.id);
        if (document) return { state: 'here', title: t('link_document', { document: document.name }) };
        return { state: 'gone', title: t('link_documentGone') };
      }
      const coding = target.kind === 'coding' ? index.get('coding', target.id) : undefined;
      const code = coding && index.get('code', coding.codeId);
      if (!coding || !code)
        return { state: 'gone', title: target.kind === 'coding' ? t('link_codingGone') : t('link_unknown') };
      const document = index.get('document', coding.documentId)?.name ?? '';
      return { state: 'here', title: t('link_coding', { theme: nameIn(code.name, language), document }) };
    };
    const follow = (href: string) => {
      const target = linkTarget(href);
      const { state, title } = look(href);
      if (state === 'web') toasts.show(t('link_webSaid', { url: title }));
      else if (state === 'gone') toasts.show(title);
      else {
        notesDialog.set(null);
        const coding = target.kind === 'coding' ? index.get('coding', target.id) : undefined;
        if (coding) showCoding(coding);
        else if (target.kind === 'document') show({ kind: 'document', documentId: target.id });
      }
    };
    return { look, follow };
  }, [t, toasts, show, index, revision, language, showCoding]);
}
