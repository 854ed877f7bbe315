import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchThemes } from '../../shared/coding/search-themes.ts';
import { themesInTreeOrder } from '../../shared/coding/theme-list.ts';
import type { Coding } from '../../shared/model/records.ts';
import { useIndex } from '../app/workspace.ts';
import { useUiLanguage } from '../ui/language.ts';
import { BilingualName, nameIn, Swatch } from '../ui/small.tsx';
import { SearchBox } from './search-box.tsx';
import { useCodingChanges } from './use-coding-changes.ts';

/** Gives the coding in hand another theme, found in either language. */
export function ThemePicker({ coding, onClose }: { readonly coding: Coding; readonly onClose: () => void }) {
  const { t } = useTranslation('coding');
  const index = useIndex();
  const language = useUiLanguage();
  const changes = useCodingChanges();
  const [query, setQuery] = useState('');
  const themes = searchThemes(themesInTreeOrder(index), query, language).filter(
    (code) => code.id !== coding.codeId,
  );
  return (
    <SearchBox
      label={t('changeTheme')}
      placeholder={t('box_placeholder')}
      query={query}
      onQuery={setQuery}
      nothing={t('changeTheme_nothing')}
      onClose={onClose}
      isSettled
      lines={themes.map((code) => ({
        id: code.id,
        text: nameIn(code.name, language),
        body: (
          <>
            <Swatch colour={code.colour} />
            <BilingualName name={code.name} />
          </>
        ),
        run: () => changes.recode(coding, code.id),
      }))}
    />
  );
}
