import { useTranslation } from 'react-i18next';
import { isMutual, linksOf } from '../../shared/coding/links.ts';
import { type Coding, LINK_RELATIONS, type Link } from '../../shared/model/records.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import { useServices } from '../app/services.ts';
import { useIndex } from '../app/workspace.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';
import { codingDialog } from './coding-dialog.ts';
import { CodingLine, useCodingTexts } from './coding-line.tsx';
import { useLinkChanges } from './use-link-changes.ts';
import { useShowCoding } from './use-show-coding.ts';

/** The codings that the one in hand is linked to, from either end. */
export function CodingLinks({ coding }: { readonly coding: Coding }) {
  const { t } = useTranslation('coding');
  const links = linksOf(useIndex(), coding.id);
  return (
    <section className="inspector__card" aria-labelledby="inspector-links">
      <h2 className="inspector__heading" id="inspector-links">
        {t('links')}
      </h2>
      {links.length > 0 ? (
        <ul className="inspector__links">
          {links.map((link) => (
            <LinkLine key={link.id} link={link} coding={coding} />
          ))}
        </ul>
      ) : null}
      <Button look="quiet" onPress={() => codingDialog.set('link')}>
        {t('link_to')} <CommandKeys id="coding.link" />
      </Button>
    </section>
  );
}

function LinkLine({ link, coding }: { readonly link: Link; readonly coding: Coding }) {
  const { t } = useTranslation('coding');
  const index = useIndex();
  const { toasts } = useServices();
  const texts = useCodingTexts();
  const show = useShowCoding();
  const { relate, reverse, unlink } = useLinkChanges();
  const isFrom = link.fromId === coding.id;
  const other = index.get('coding', isFrom ? link.toId : link.fromId);
  if (!other) return null;
  const name = texts.theme(other);
  const turn = () => {
    if (!reverse(link)) toasts.show(t('link_isThere'), { topic: 'link' });
  };
  return (
    <li className="inspector__link">
      <div className="inspector__relation">
        {isMutual(link.relation) ? (
          <span aria-hidden="true">↔</span>
        ) : (
          <IconButton look="quiet" label={t('link_reverse', { theme: name })} onPress={turn}>
            {isFrom ? '→' : '←'}
          </IconButton>
        )}
        <Select
          label={t('link_relationTo', { theme: name })}
          hideLabel
          choices={LINK_RELATIONS.map((value) => ({
            value,
            label: t(isFrom ? `relation_${value}` : `relationBack_${value}`),
          }))}
          value={link.relation}
          onChange={(relation) => {
            if (relation !== link.relation && !relate(link, relation))
              toasts.show(t('link_isThere'), { topic: 'link' });
          }}
        />
        <IconButton look="quiet" label={t('link_remove', { theme: name })} onPress={() => unlink(link)}>
          ×
        </IconButton>
      </div>
      <button type="button" className="inspector__other" onClick={() => show(other)}>
        <CodingLine coding={other} />
      </button>
    </li>
  );
}
