import { Button, ListBox, ListBoxItem, Popover, Select } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { themesInTreeOrder } from '../../shared/coding/theme-list.ts';
import type { Coding } from '../../shared/model/records.ts';
import { useIndex } from '../app/workspace.ts';
import { useUiLanguage } from '../ui/language.ts';
import { BilingualName, nameIn, Swatch } from '../ui/small.tsx';
import { useCodingChanges } from './use-coding-changes.ts';

/** Gives the coding in hand another theme. */
export function ThemePicker({ coding }: { readonly coding: Coding }) {
  const { t } = useTranslation('coding');
  const index = useIndex();
  const language = useUiLanguage();
  const changes = useCodingChanges();
  return (
    <Select
      aria-label={t('changeTheme')}
      value={coding.codeId}
      onChange={(key) => {
        const code = index.all('code').find((each) => each.id === key);
        if (code) changes.recode(coding, code.id);
      }}
    >
      <Button className="button button--quiet">
        {t('changeTheme')} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover theme-picker">
        <ListBox>
          {themesInTreeOrder(index).map((code) => (
            <ListBoxItem
              key={code.id}
              id={code.id}
              className="option"
              textValue={nameIn(code.name, language)}
            >
              <Swatch colour={code.colour} />
              <BilingualName name={code.name} />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
