import { useTranslation } from 'react-i18next';

/** Brings in an article with quotations in both languages. */
export function ArticleScreen(_: { readonly file: File | undefined }) {
  const { t } = useTranslation('importing');
  return <h1 className="importing__title">{t('screen_articleTitle')}</h1>;
}
