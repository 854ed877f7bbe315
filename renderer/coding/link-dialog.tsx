import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Coding, LINK_RELATIONS, type LinkRelation } from '../../shared/model/records.ts';
import { useServices } from '../app/services.ts';
import { useWorkspace } from '../app/workspace.ts';
import { Select } from '../ui/fields.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { nameIn } from '../ui/small.tsx';
import { CodingLine, useCodingTexts } from './coding-line.tsx';
import { SearchBox } from './search-box.tsx';
import { useFoundCodings } from './use-found-codings.ts';
import { useLinkChanges } from './use-link-changes.ts';

/** Chooses how, and to which coding of the project, the one in hand is linked. */
export function LinkDialog({ coding, onClose }: { readonly coding: Coding; readonly onClose: () => void }) {
  const { t } = useTranslation('coding');
  const { store } = useWorkspace();
  const { toasts } = useServices();
  const language = useUiLanguage();
  const texts = useCodingTexts();
  const { link } = useLinkChanges();
  const [query, setQuery] = useState('');
  const [relation, setRelation] = useState<LinkRelation>('related');
  const found = useFoundCodings(query, coding.id);
  const code = store.index.get('code', coding.codeId);
  return (
    <SearchBox
      label={t('link_to')}
      placeholder={t('link_search')}
      query={query}
      onQuery={setQuery}
      nothing={t('link_nothing')}
      onClose={onClose}
      isSettled={found.isDone}
      lines={found.codings.map((other) => ({
        id: other.id,
        text: texts.whole(other),
        body: <CodingLine coding={other} />,
        run: () => {
          const isNew = link({ fromId: coding.id, toId: other.id, relation });
          toasts.show(t(isNew ? 'link_made' : 'link_isThere'), { topic: 'link' });
        },
      }))}
    >
      <div className="link-dialog__head">
        <span>{code ? nameIn(code.name, language) : ''}</span>
        <Select
          label={t('link_relation')}
          hideLabel
          choices={LINK_RELATIONS.map((value) => ({ value, label: t(`relation_${value}`) }))}
          value={relation}
          onChange={setRelation}
        />
        <span>…</span>
      </div>
    </SearchBox>
  );
}
