import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefTo, tidyHref } from '../../shared/notes/href.ts';
import type { LinkChoice } from '../../shared/notes/link-targets.ts';
import { useIndex } from '../app/workspace.ts';
import { ChoiceList } from '../ui/choice-list.tsx';
import { inHand, useChoosing } from '../ui/choosing.ts';
import { BilingualName, Swatch } from '../ui/small.tsx';
import { useLinkSearch } from './use-link-search.ts';

export interface LinkPickerProps {
  /** The words in hand are a link now. */
  readonly isLinked: boolean;
  readonly onLink: (href: string, words: string) => void;
  readonly onUnlink: () => void;
  readonly onClose: () => void;
}

type Option =
  | { readonly kind: 'web'; readonly id: 'web'; readonly href: string }
  | { readonly kind: 'unlink'; readonly id: 'unlink' }
  | { readonly kind: 'target'; readonly id: string; readonly choice: LinkChoice };

/** Where a link leads: a document or a coding, found by its words, or an address of the web. */
export function LinkPicker({ isLinked, onLink, onUnlink, onClose }: LinkPickerProps) {
  const { t } = useTranslation('notes');
  const index = useIndex();
  const choosing = useChoosing();
  const { query, field } = choosing;
  const found = useLinkSearch(index, query);
  const web = tidyHref(query);
  const options: readonly Option[] = [
    ...(web?.startsWith('http') ? [{ kind: 'web' as const, id: 'web' as const, href: web }] : []),
    ...(isLinked && query === '' ? [{ kind: 'unlink' as const, id: 'unlink' as const }] : []),
    ...found.map((choice) => ({ kind: 'target' as const, id: choice.id, choice })),
  ];
  useEffect(() => field.current?.focus(), [field]);

  const choose = (option: Option) => {
    if (option.kind === 'unlink') onUnlink();
    else if (option.kind === 'web') onLink(option.href, option.href);
    else onLink(hrefTo(option.choice.kind, option.choice.id), option.choice.words);
  };
  return (
    <div className="link-picker">
      <ChoiceList
        choosing={choosing}
        options={options}
        label={t('picker')}
        listLabel={t('picker_list')}
        placeholder={t('picker_place')}
        isSelected={(option) => option === inHand(choosing, options)}
        line={(option) => <OptionLine option={option} />}
        onChoose={choose}
        onEscape={onClose}
      />
      {options.length === 0 ? <p className="link-picker__none">{t('picker_none')}</p> : null}
    </div>
  );
}

function OptionLine({ option }: { readonly option: Option }) {
  const { t } = useTranslation('notes');
  const index = useIndex();
  if (option.kind === 'unlink') return t('picker_unlink');
  if (option.kind === 'web') return t('picker_web', { url: option.href });
  const { choice } = option;
  if (choice.kind === 'document')
    return (
      <>
        <span className="link-picker__kind">{t('kind_document')}</span>
        <span className="link-picker__words">{choice.words}</span>
      </>
    );
  const code = index.get('code', choice.codeId);
  return (
    <>
      {code ? <Swatch colour={code.colour} /> : null}
      <span className="link-picker__words">
        {code ? <BilingualName name={code.name} /> : null}
        <span className="link-picker__quote" lang={choice.language ?? undefined}>
          {choice.words}
        </span>
        <span className="link-picker__where">{index.get('document', choice.documentId)?.name}</span>
      </span>
    </>
  );
}
